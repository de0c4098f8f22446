import type { CheckKey } from '../checks/checks'

/** The checks that look for data of persons. */
export const PERSONAL_CHECKS = [
  'nationalID',
  'passport',
  'bankAccount',
  'phoneNumber',
  'emailAddress',
] as const satisfies CheckKey[]

export type PersonalCheck = (typeof PERSONAL_CHECKS)[number]

export interface Finding {
  check: PersonalCheck
  /** The number or address itself in one spelling; never to be logged, stored or shown. */
  value: string
  /** Where it begins in the text as it was looked at; only good for putting findings in order. */
  index: number
}
