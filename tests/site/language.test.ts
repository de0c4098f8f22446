import { describe, expect, it } from 'vitest'
import { isTranslation } from '@/site/isTranslation'
import { ENGLISH, languageOf, THAI } from '@/site/language'

describe('an English page', () => {
  it.each([
    ['/', '/en'],
    ['/?q=a', '/en?q=a'],
    ['/news', '/en/news'],
    ['/news?page=2', '/en/news?page=2'],
    ['/feed.xml', '/en/feed.xml'],
    ['/en/news', '/en/news'],
    ['/english-camp', '/en/english-camp'],
    ['/files/1/a.pdf', '/files/1/a.pdf'],
    ['/go/n123', '/go/n123'],
    ['/sheets/a1.pdf', '/sheets/a1.pdf'],
    ['https://moe.example/', 'https://moe.example/'],
    ['//moe.example/', '//moe.example/'],
    ['#main', '#main'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('links to %s as %s', (path, expected) => {
    expect(ENGLISH.href(path)).toBe(expected)
    expect(ENGLISH.href(ENGLISH.href(path))).toBe(expected)
    expect(THAI.href(path)).toBe(path)
  })

  it('gives dates in both eras and marks what is Thai', () => {
    expect(ENGLISH.longDate('2026-11-21T18:00:00Z')).toBe('22 November 2026 (B.E. 2569)')
    expect(THAI.longDate('2026-11-21T18:00:00Z')).toBe('22 พฤศจิกายน 2569')
    expect(ENGLISH.langOf('ข่าว DLICT')).toBe('th')
    expect(ENGLISH.langOf('DLICT')).toBeUndefined()
    expect(THAI.langOf('DLICT ข่าว')).toBeUndefined()
  })

  it('is one of two languages', () => {
    expect(languageOf('en')).toBe(ENGLISH)
    expect(languageOf('fr')).toBeUndefined()
    expect(languageOf('__proto__')).toBeUndefined()
  })
})

describe('an item', () => {
  const original = { title: 'ข่าว', summary: 'สรุป', body: { root: { text: 'เนื้อหา' } } }

  it('is translated when every Thai text has its English one', () => {
    const other = { title: 'News', summary: 'Summary', body: { root: { text: 'Body' } } }

    expect(isTranslation({ original, other })).toBe(true)
  })

  it('is not when one text is still the Thai one', () => {
    expect(isTranslation({ original, other: { ...original, title: 'News' } })).toBe(false)
  })

  it('needs no translation of a text without Thai letters', () => {
    expect(isTranslation({ original: { title: 'DLTV' }, other: { title: 'DLTV' } })).toBe(true)
  })
})
