import { randomInt } from 'node:crypto'

/** Douglas Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 12

/** What only those know who hold the paper: 1.2 × 10¹⁸ of them. */
export const makeCertificateCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** The code as typed by a person, with lookalikes put right; null when it cannot be one. */
export function parseCertificateCode(typed: string): string | null {
  const code = typed
    .trim()
    .toLowerCase()
    .replace(/[il]/g, '1')
    .replace(/o/g, '0')
    .replace(/u/g, 'v')
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(code) ? code : null
}
