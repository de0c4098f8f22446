import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/shared/plainText'
import { makeShortCode, parseShortCode } from '@/shared/shortCode'
import { SLUG_MAX, toSlug } from '@/shared/slug'
import { normaliseThai, toArabicDigits } from '@/shared/thaiText'

const thai = fc.string({
  unit: fc.integer({ min: 0x0e01, max: 0x0e5b }).map((point) => String.fromCodePoint(point)),
  maxLength: 120,
})
const anyText = fc.oneof(thai, fc.string({ maxLength: 120 }))

describe('normalising Thai', () => {
  it.each([
    ['น\u0e4dา', 'นำ'],
    ['เเม่', 'แม่'],
    ['  อบรม\u200bครู  ม.3 ', 'อบรมครู ม.3'],
  ])('%j becomes %j', (typed, spelling) => {
    expect(normaliseThai(typed)).toBe(spelling)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseThai(text)
        expect(normaliseThai(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads Thai digits', () => {
    expect(toArabicDigits('ปี ๒๕๖๗')).toBe('ปี 2567')
  })
})

describe('a slug', () => {
  it.each([
    ['อบรมครู ปี 2567!', 'อบรมครู-ปี-2567'],
    ['Hello / World', 'hello-world'],
    ['!!!', ''],
  ])('of %j is %j', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  it('is one part of an address, short enough, and its own slug', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const slug = toSlug(title)
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX)
        expect(slug).not.toMatch(/[/?#~\s]|^-|-$/)
        expect(toSlug(slug)).toBe(slug)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a short code', () => {
  it('is a letter and seven of Crockford’s base 32, and reads back', () => {
    for (const letter of ['n', 'a', 'i', 'm', 'p', 'd']) {
      const code = makeShortCode(letter)
      expect(code).toMatch(new RegExp(`^${letter}[0-9a-hjkmnp-tv-z]{7}$`))
      expect(parseShortCode(` ${code.toUpperCase()} `)).toBe(code)
    }
  })

  it('forgives lookalikes and refuses what cannot be one', () => {
    expect(parseShortCode('nOIL2345')).toBe('n0112345')
    expect(parseShortCode('n123')).toBeNull()
    expect(parseShortCode('../../..')).toBeNull()
  })
})

describe('plain text', () => {
  it('reads the blocks of a document with a space between, and nothing of anything else', () => {
    const line = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
    expect(plainText({ root: { children: [line('หนึ่ง'), line('สอง')] } })).toBe('หนึ่ง สอง')
    for (const odd of [null, undefined, 'x', 7, []]) expect(plainText(odd)).toBe('')
  })
})
