import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from '@/search/thai/distance'
import { typedInLatin, typedInThai } from '@/search/thai/keyboard'
import { normalise } from '@/search/thai/normalise'
import { createSegmentThai, isDictionaryWord } from '@/search/thai/segment'
import { shiftLetters, unshiftLetters } from '@/search/thai/shiftLetters'
import { singular } from '@/search/thai/singular'
import { tokenise } from '@/search/thai/tokenise'

const text = fc.string({ unit: 'binary', maxLength: 300 })
const thai = fc.string({
  unit: fc.constantFrom(...'กขคงจชซญดตถทธนบปผพภมยรลวศษสหอะัาำิีึืุูเแโใไ็่้๊๋์ๆฯ๐๕ .'),
  maxLength: 200,
})

describe('Normalising', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(text, thai), (any) => {
        const once = normalise(any)
        expect(normalise(once)).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['นํ้า', 'น้ำ'],
    ['เเบบฝึก', 'แบบฝึก'],
    ['๒๕๖๗', '2567'],
    ['Café', 'cafe'],
    ['1,250 บาท', '1250 บาท'],
    ['ก\u200bข', 'กข'],
  ])('%s is %s', (from, to) => expect(normalise(from)).toBe(to))
})

describe('Shifted letters', () => {
  it('come back as they were', () => {
    const plain = fc.oneof(text, thai).filter((any) => !/[\u1420-\u149f]/.test(any))
    fc.assert(
      fc.property(plain, (any) => {
        expect(unshiftLetters(shiftLetters(any))).toBe(any)
      }),
    )
  })

  it('are letters all, marks included', () => expect(shiftLetters('ข้าวน้ำเสือ์')).toMatch(/^\p{L}+$/u))
})

describe('The other keyboard', () => {
  it('gives back what was meant', () => {
    expect(typedInThai('lnjv')).toBe('สื่อ')
    expect(typedInThai('l6-4kr0b9')).toBe('สุขภาพจิต')
    expect(typedInLatin('ยัะ้นื')).toBe('python')
  })

  it('there and back changes nothing', () => {
    const keys = fc.string({ unit: fc.constantFrom(..."qwertyuiop[]asdfghjkl;'zxcvbnm,./QWERTY") })
    fc.assert(
      fc.property(keys, (typed) => {
        expect(typedInLatin(typedInThai(typed))).toBe(typed)
      }),
    )
  })
})

describe('The distance of two words', () => {
  it('is nothing for the same, and the same both ways for what is exchanged', () => {
    expect(distance('สื่อ', 'สื่อ', 3)).toBe(0)
    expect(distance('สาสตร์', 'ศาสตร์', 3)).toBe(distance('ศาสตร์', 'สาสตร์', 3))
  })

  it.each([
    ['โภชณาการ', 'โภชนาการ', 'โภคนาการ'],
    ['สุนทรภู', 'สุนทรภู่', 'สุนทรภูม'],
    ['ปัญญาประดิษ', 'ปัญญาประดิษฐ์', 'ปัญญาประดิษกร'],
    ['ศิลปหัตถกรรรม', 'ศิลปหัตถกรรม', 'ศิลปหัตถกรกม'],
  ])('from %s is less to %s than to %s', (wrong, right, other) =>
    expect(distance(wrong, right, 4)).toBeLessThan(distance(wrong, other, 4)),
  )

  it('beyond the limit is endless', () => expect(distance('กีฬา', 'คณิตศาสตร์', 2)).toBe(Infinity))

  it('never is negative, and ends for any two words', () => {
    fc.assert(
      fc.property(thai, thai, (one, other) => {
        expect(distance(one, other, 3)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('Cutting Thai', () => {
  const segmentThai = createSegmentThai(['โควิด19', 'สะเต็มศึกษา', 'สมการ', 'ตารางธาตุ'])

  it('keeps words of ours whole', () =>
    expect(segmentThai('ห้องเรียนสะเต็มศึกษา').map((word) => word.text)).toContain('สะเต็มศึกษา'))

  it('does not find a word of ours inside another', () =>
    expect(segmentThai('อสมการ').map((word) => word.text)).not.toContain('สมการ'))

  it('tells the words inside a compound', () =>
    expect(segmentThai('ตารางธาตุ')[0]).toMatchObject({ parts: ['ตาราง', 'ธาตุ'] }))

  it('loses no letter of any run, however long', () => {
    fc.assert(
      fc.property(fc.array(thai, { maxLength: 60 }), (parts) => {
        const run = parts.join('')
        expect(
          segmentThai(run)
            .map((word) => word.text)
            .join(''),
        ).toBe(run)
      }),
      { numRuns: 200 },
    )
  })

  it('knows what the dictionary holds', () => {
    expect(isDictionaryWord('โภชนาการ')).toBe(true)
    expect(isDictionaryWord('โภชณาการ')).toBe(false)
  })
})

describe('Words of a text', () => {
  const segmentThai = createSegmentThai([])
  const terms = (any: string) => tokenise({ text: any, segmentThai }).map(({ term }) => term)

  it.each([
    ['ก.ค.ศ.', ['กคศ']],
    ['ผอ.รร.', ['ผอ', 'รร']],
    ['ว.PA', ['วpa']],
    ['e-books', ['ebook']],
    ['กรุงเทพฯ', ['กรุงเทพ']],
    ['ง่ายๆ', ['ง่าย']],
    ['C++', ['cpp']],
  ])('%s are %j', (any, expected) => expect(terms(any)).toEqual(expected))

  it('hold nothing that a query language knows', () => {
    fc.assert(
      fc.property(fc.oneof(text, thai), (any) => {
        for (const term of terms(any)) expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are found in the singular', () => {
    expect(singular('activities')).toBe('activity')
    expect(singular('boxes')).toBe('box')
    expect(singular('classes')).toBe('class')
    expect(singular('physics')).toBe('physic')
  })
})
