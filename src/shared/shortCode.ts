import { randomInt } from 'node:crypto'

/** Douglas Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 7

/** A letter for the kind and seven random base-32 characters, e.g. `n7k2m9qx`: 3.4 × 10¹⁰ codes a kind. */
export function makeShortCode(letter: string): string {
  let code = letter
  for (let index = 0; index < LENGTH; index += 1) code += ALPHABET[randomInt(ALPHABET.length)]
  return code
}

/** The code as typed by a person, with Crockford's lookalikes put right; null when it cannot be a code. */
export function parseShortCode(typed: string): string | null {
  const lower = typed.trim().toLowerCase()
  const body = lower.slice(1).replace(/[il]/g, '1').replace(/o/g, '0').replace(/u/g, 'v')
  const code = lower.slice(0, 1) + body
  return /^[a-z][0-9a-hjkmnp-tv-z]{7}$/.test(code) ? code : null
}
