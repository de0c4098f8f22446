import type { Finding, PersonalCheck } from './Finding'
import { isNationalID } from './nationalID'
import { tidyText } from './tidyText'

/** Characters before and after a number in which a word says what it is. */
const NEAR = 45

/** 13 digits: in one, in the groups 1-4-5-2-1, or one to a box. */
const NATIONAL_ID =
  /(?<![\d.,])(?:\d{13}|\d[ -]\d{4}[ -]\d{5}[ -]\d{2}[ -]\d|\d - \d{4} - \d{5} - \d{2} - \d|\d(?: \d){12}|\d(?:-\d){12})(?![\d]|[.,-]\d)/g

const PASSPORT = /(?<![A-Za-z0-9])[A-Z]{1,2} ?\d{6,7}(?![A-Za-z0-9])/gi
const PASSPORT_WORDS = /หนังสือเดินทาง|พาสปอร์ต|พาสพอร์ต|passport/i

/** The groups in which Thai banks print account numbers: 3-1-5-1, 3-1-5-3 and the like. */
const ACCOUNT_IN_GROUPS = /(?<![\d.,/-])\d{3}-\d-\d{5}-\d(?:\d{2})?(?!\d|[.,-]\d)/g
/** Any 10 to 15 digits, in one or in groups. */
const ACCOUNT_DIGITS = /(?<![\d.,/-])\d(?:[ -]?\d){9,14}(?!\d|[.,/-]\d)/g
/** Words that leave no doubt, and words that do where the number has the form of a telephone's. */
const ACCOUNT_WORDS =
  /(?:เลขที่|เลข|หมายเลข)\s{0,2}(?:บัญชี|บ\/ช)|บัญชี\s{0,2}(?:เลขที่|ธนาคาร|ออมทรัพย์|กระแสรายวัน|เงินฝาก)|พร้อมเพย์|พร้อมเพ|prompt\s?pay|account\s{0,2}(?:no|number|#)|a\/c/i
const BANK_WORDS =
  /ธนาคาร|บัญชี|โอนเงิน|ธ\.\s?กรุงไทย|ธกส|ธ\.ก\.ส|ออมสิน|กสิกร|ไทยพาณิชย์|(?<![a-z])(?:bank|account|KTB|SCB|KBANK|BAAC|GSB)(?![a-z])/i
/** A telephone stands nearer to its own word than to the bank's. */
const PHONE_WORD_BEFORE = /(?:โทร(?:ศัพท์|สาร)?|มือถือ|สายด่วน|แฟกซ์|tel|phone|mobile|fax)[^\d]{0,14}$/i

/** Mobile 06, 08, 09 and fixed lines 02–07, in the groups people write, also as +66. */
const PHONE =
  /(?<![\d/.,-])(?:\(?0|\+?66[ -]?\(?0?\)?)(?:[689]\d\)?[ -]?\d{3}[ -]?\d{4}|[ -][2-7]\d{3}[ -]?\d{4}|[689][ -]\d{4}[ -]\d{4}|[2-7]\)?[ -]?\d{3}[ -]?\d{4}|[3-7][ -]?\d{4}[ -]?\d{3}|[3-7]\d\)?[ -]?\d{3}[ -]?\d{3}|[3-7][ -]\d{3}[ -]\d{4})(?!\d|[/.,]\d)/g

const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,6}[a-z]{2,24}/gi

/**
 * Data of persons in a text: Thai national ids (thirteen digits whose check digit is right), passport numbers (one
 * or two letters and six or seven digits with the word for passport near), bank accounts (the banks' own grouping, or
 * 10 to 15 digits near a word for account, bank or PromptPay), telephone numbers in the Thai forms, and e-mail.
 * Numbers of official letters, dates and sums of money have other forms. A number is found once and as one thing.
 */
export function findPersonalData(original: string): Finding[] {
  const text = tidyText(original)
  const taken: { from: number; to: number }[] = []
  const findings: Finding[] = []

  function take(check: PersonalCheck, pattern: RegExp, meant: (match: Match) => boolean) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const span = { from: index, to: index + found.length }
      if (taken.some(({ from, to }) => span.from < to && from < span.to)) continue
      const before = text.slice(Math.max(0, span.from - NEAR), span.from)
      const after = text.slice(span.to, span.to + NEAR)
      if (!meant({ found, before, after })) continue
      taken.push(span)
      findings.push({ check, value: inOneSpelling(check, found), index })
    }
  }

  take('emailAddress', EMAIL, () => true)
  take('nationalID', NATIONAL_ID, ({ found }) => isNationalID(digitsOf(found)))
  take('passport', PASSPORT, ({ before, after }) => PASSPORT_WORDS.test(`${before}\n${after}`))
  take('bankAccount', ACCOUNT_IN_GROUPS, () => true)
  take('bankAccount', ACCOUNT_DIGITS, isAccount)
  take('phoneNumber', PHONE, () => true)
  return findings.sort((one, other) => one.index - other.index)
}

interface Match {
  found: string
  before: string
  after: string
}

function isAccount({ found, before, after }: Match): boolean {
  if (PHONE_WORD_BEFORE.test(before)) return false
  const isPhone = new RegExp(`^(?:${PHONE.source})$`).test(found)
  const near = `${before}\n${after.slice(0, NEAR / 3)}`
  return ACCOUNT_WORDS.test(near) || (!isPhone && BANK_WORDS.test(before))
}

const digitsOf = (found: string) => found.replace(/\D/g, '')

function inOneSpelling(check: PersonalCheck, found: string): string {
  if (check === 'emailAddress') return found.toLowerCase()
  if (check === 'passport') return found.replace(/ /g, '').toUpperCase()
  const digits = digitsOf(found)
  return check === 'phoneNumber' ? digits.replace(/^66(?:0)?/, '0') : digits
}
