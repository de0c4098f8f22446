import { findPersonalData } from '@/editorial/personalData/findPersonalData'
import { toArabicDigits } from '@/shared/thaiText'

/** A telephone's nine digits and all that is longer; years, numbers of orders and codes of indicators are shorter. */
const LONG_NUMBER = /\d(?:[ -]?\d){8,}/

/** Whether a wording may be data of a person: an address of e-mail or chat, a telephone, an identity or account number. */
export function looksPersonal(q: string): boolean {
  const text = toArabicDigits(q)
  return text.includes('@') || LONG_NUMBER.test(text) || findPersonalData(text).length > 0
}
