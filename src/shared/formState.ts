import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** What a public form's fields hold, in the order they were sent; a name may come more than once. */
export type FormFields = [name: string, value: string][]

/** What is wrong with one field, or with the sending as a whole where `field` is empty; the wording is elsewhere. */
export interface FormIssue {
  field: string
  key: string
  /** How long to wait, where that is what is wrong. */
  minutes?: number
}

/** What a page must know to draw its form anew, or to thank for it. */
export type FormState =
  | { kind: 'again'; form: string; fields: FormFields; issues: FormIssue[] }
  | { kind: 'accepted'; form: string; number: string }

/** The header by which the front door tells a page its form's state; only its own drawings carry it. */
export const FORM_STATE = 'x-form-state'

/** Hidden fields every public form has; the front door takes them out before the site reads the rest. */
export const STAMP_FIELD = 'form-stamp'
export const TRAP_FIELD = 'website'

/** Stands in a drawn page where the front door puts a fresh stamp each time it sends the page. */
export const STAMP_PLACEHOLDER = '{{form-stamp}}'

/** The most a state unpacks to, in bytes: a body of the size limit in which every byte had to be replaced. */
const UNPACKED_MAX = 1024 * 1024

/** As a header can carry it: Thai text packed and in ASCII. */
export const packFormState = (state: FormState): string =>
  deflateRawSync(JSON.stringify(state)).toString('base64url')

/** @throws when the text is not one that `packFormState` made */
export const unpackFormState = (packed: string): FormState =>
  JSON.parse(
    inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: UNPACKED_MAX }).toString(),
  ) as FormState
