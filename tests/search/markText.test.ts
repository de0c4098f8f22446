import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Marked } from '@/search/components/Marked'
import { markText, snippet } from '@/search/markText'
import type { MarkedPart } from '@/search/engine'
import { searchWords } from '@/search/searchWords'

const marked = (parts: MarkedPart[]) =>
  parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)
const whole = (parts: MarkedPart[]) => parts.map(({ text }) => text).join('')

describe('marks', () => {
  it('stand where the words are, whatever digits and letter case', () => {
    expect(marked(markText('สื่อ ม.๓ ปี ๒๕๖๗ PDF', searchWords('2567 pdf ม.3')))).toEqual([
      'ม.๓',
      '๒๕๖๗',
      'PDF',
    ])
  })

  it('find text typed another way: tone before vowel, two sara e', () => {
    expect(marked(markText('เเนะแนว ป่ี', searchWords('แนะ ปี่')))).toEqual(['แนะ', 'ปี่'])
  })

  it('escape what stands in the text', () => {
    const parts = markText('<img src=x onerror=alert(1)> ครู', ['img', 'ครู'])

    expect(renderToStaticMarkup(createElement(Marked, { parts }))).toBe(
      '&lt;<mark>img</mark> src=x onerror=alert(1)&gt; <mark>ครู</mark>',
    )
  })

  it('leave every text whole, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        expect(whole(markText(text, words))).toBe(whole(markText(text, [])))
      }),
    )
  })
})

describe('snippets', () => {
  it('show the stretch around the first word, no letter parted from its marks', () => {
    const text = `${'ครูผู้สอนที่ดี '.repeat(40)}พาราโบลา${' ที่นี่มีสื่อ'.repeat(40)}`
    const parts = snippet(text, ['พาราโบลา'])

    expect(marked(parts)).toEqual(['พาราโบลา'])
    expect(whole(parts).length).toBeLessThan(200)
    expect(whole(parts)).toMatch(/^…[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/)
  })

  it('begin at the beginning when the words are elsewhere', () => {
    expect(whole(snippet('สั้น', ['ไม่มี']))).toBe('สั้น')
  })
})

describe('words of a query', () => {
  it('are split at spaces, once each, without wildcards of the database', () => {
    expect(searchWords('ใบงาน  ม.๓ ใบงาน 100% a_b')).toEqual(['ใบงาน', 'ม.3', '100', 'a', 'b'])
    expect(searchWords('%_')).toEqual([])
    expect(searchWords('x '.repeat(50) + 'y z')).toEqual(['x', 'y', 'z'])
  })
})
