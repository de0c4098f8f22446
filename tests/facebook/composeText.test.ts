import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeText, SUMMARY_MAX, TEXT_MAX } from '@/facebook/compose/composeText'
import { toHashtag } from '@/facebook/compose/hashtags'

const shortLink = 'https://office.example/go/n7k2m9qx-2'
const item = {
  title: 'อบรมครูใช้สื่อดิจิทัล',
  summary: 'ครู 40 คนฝึกทำสื่อการสอนที่ห้องประชุมใหญ่',
  tagTitles: ['อบรมครู', 'สื่อ ดิจิทัล!', '2567', 'อบรมครู'],
}

describe('the text of a post', () => {
  it('says title, summary, hashtags and where to read on', () => {
    const { text, isCut } = composeText({ item, hashtags: '#สพม.อุบล dlict', shortLink })

    expect(text).toBe(
      [
        'อบรมครูใช้สื่อดิจิทัล',
        'ครู 40 คนฝึกทำสื่อการสอนที่ห้องประชุมใหญ่',
        '#อบรมครู #สื่อดิจิทัล #สพมอุบล #dlict',
        shortLink,
      ].join('\n\n'),
    )
    expect(isCut).toBe(false)
  })

  it('is what somebody wrote for it, the text of a re-share before that of the item', () => {
    const written = { ...item, facebook: { message: 'ข้อความของเรื่อง' } }

    expect(composeText({ item: written, shortLink }).text).toBe(`ข้อความของเรื่อง\n\n${shortLink}`)
    expect(composeText({ item: written, own: 'อีกครั้ง', shortLink }).text).toBe(
      `อีกครั้ง\n\n${shortLink}`,
    )
  })

  it('adds the hashtags of every post to own words, unless they are there', () => {
    const { text } = composeText({ item, own: 'ชวนอ่าน #DLICT', hashtags: 'dlict สพม', shortLink })

    expect(text).toBe(`ชวนอ่าน #DLICT\n\n#สพม\n\n${shortLink}`)
  })

  it('holds its link once, however often and for whichever post it was pasted', () => {
    const own = `อ่านที่ ${shortLink} หรือ office.example/go/N7K2M9QX-1?fbclid=x หรือ https://office.example/go/n7k2m9qxครับ`

    expect(composeText({ item, own, shortLink }).text).toBe(`อ่านที่ หรือ หรือ ครับ\n\n${shortLink}`)
  })

  it('keeps links of other items', () => {
    const own = 'ดู https://office.example/go/n0000000-1 ด้วย'

    expect(composeText({ item, own, shortLink }).text).toContain('/go/n0000000-1 ด้วย')
  })

  it('cuts a long summary at the end of a word', () => {
    const summary = 'นักเรียนไปโรงเรียน'.repeat(40)
    const { text, isCut } = composeText({ item: { ...item, summary }, shortLink })

    const cut = text.split('\n\n')[1] ?? ''
    expect(cut.length).toBeLessThanOrEqual(SUMMARY_MAX)
    expect(cut).toMatch(/(นักเรียน|ไป|โรงเรียน)…$/)
    expect(isCut).toBe(true)
  })

  it('cuts what is longer than Facebook takes, and keeps the link', () => {
    const { text, isCut } = composeText({ item, own: 'น้ำใจ '.repeat(20_000), shortLink })

    expect(text.length).toBeLessThanOrEqual(TEXT_MAX)
    expect(text.length).toBeGreaterThan(TEXT_MAX - 80)
    expect(text.endsWith(`…\n\n${shortLink}`)).toBe(true)
    expect(isCut).toBe(true)
  })

  it('drops what nobody sees and evens out its lines', () => {
    const own = '\ufeffหนึ่ง\u200bสอง\r\n\r\n\r\n\r\nสาม\u0007 \u00ad สี่\t ห้า \u202e👩‍👩‍👧'

    expect(composeText({ item, own, shortLink }).text).toBe(`หนึ่งสอง\n\nสาม สี่ ห้า 👩‍👩‍👧\n\n${shortLink}`)
  })
})

describe('a hashtag', () => {
  it.each([
    ['การศึกษา ทางไกล', 'การศึกษาทางไกล'],
    ['ม.3/2 (เทอม 1)', 'ม32เทอม1'],
    ['น้ำใจ_งาม', 'น้ำใจ_งาม'],
    ['STEM Education', 'STEMEducation'],
    ['2567', null],
    ['๒๕๖๗', null],
    ['!?', null],
    ['่ครู', 'ครู'],
    ['น้ำ\u{1d165} \u0e49', 'น้ำ้\u{1d165}'],
  ])('of %s is %s', (title, expected) => {
    expect(toHashtag(title)).toBe(expected)
  })
})

/** Texts with all that can go wrong: marks, emoji of many parts, flags, hidden characters, links, hashtags. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['น้ำ', 'ที่', 'กำลัง', '👩‍👩‍👧', '🇹🇭', '👍🏽', ' ', '\n', '\r\n', '\u200b', '\u200d', '\ufeff'],
    ...['้', 'ำ', '\ufe0f', '#dlict', '#', shortLink, '/go/n7k2m9qx', '-1', 'https://', '\ud83d'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const words = fc.array(piece, { maxLength: 200, size: 'max' }).map((pieces) => pieces.join(''))
const composed = fc.record({
  item: fc.record({
    title: words,
    summary: fc.option(words),
    tagTitles: fc.array(words, { maxLength: 12 }),
  }),
  own: fc.option(words),
  hashtags: fc.constantFrom('', '#dlict สพม', 'a b c d e f g'),
  shortLink: fc.constant(shortLink),
  max: fc.integer({ min: 600, max: 900 }),
})

const endsOf = (text: string) =>
  [...new Intl.Segmenter('th').segment(text)].map(({ segment }) => segment)

describe('whatever people write, the text of a post', () => {
  const holds = (check: (input: Parameters<typeof composeText>[0]) => void) =>
    fc.assert(fc.property(composed, check), { numRuns: 150 })

  it('is never longer than it may be, ends in its link, and holds it once', () => {
    holds((input) => {
      const { text } = composeText(input)
      expect(text.length).toBeLessThanOrEqual(input.max ?? TEXT_MAX)
      expect(text.split('\n').at(-1)).toBe(shortLink)
      expect(text.toLowerCase().split('/go/n7k2m9qx').length).toBe(2)
    })
  })

  it('never breaks a letter: what is cut begins as what is whole', () => {
    holds((input) => {
      const body = composeText(input).text.slice(0, -shortLink.length).trimEnd()
      if (!input.own || !body.includes('…')) return
      const whole = endsOf(composeText({ ...input, max: TEXT_MAX }).text)
      const kept = endsOf(body.slice(0, body.lastIndexOf('…')))
      expect(whole.slice(0, kept.length)).toEqual(kept)
    })
  })

  it('is the same when it is composed again of itself', () => {
    holds((input) => {
      const { text } = composeText(input)
      expect(composeText({ ...input, own: text }).text).toBe(text)
    })
  })

  it('has no hidden character and no second blank line', () => {
    holds((input) => {
      const { text } = composeText(input)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\ufeff]|\n{3}/)
      expect(text).not.toMatch(/\p{Cs}/u)
    })
  })
})
