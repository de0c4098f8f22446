import { describe, expect, it } from 'vitest'
import { levelsText } from '@/library/levelsText'
import { licenceDeedURL, licenceURL } from '@/library/licenceURL'
import { yearsLabel } from '@/shared/yearsLabel'
import { ENGLISH, THAI } from '@/site/language'

describe('levels', () => {
  it('draws runs together, primary and secondary apart, in the words of each language', () => {
    const levels = ['m1', 'p6', 'm2', 'm3', 'm6', 'p5'] as const

    expect(levelsText(levels, THAI)).toBe('ป.5–ป.6, ม.1–ม.3, ม.6')
    expect(levelsText(levels, ENGLISH)).toBe('Primary 5–6, Secondary 1–3, Secondary 6')
  })

  it('says nothing of an item without levels', () => {
    expect(levelsText(null, ENGLISH)).toBe('')
  })
})

describe('years', () => {
  it('stand in the Buddhist era, in English with the common era first', () => {
    expect(yearsLabel(2567)).toEqual({ th: 'พ.ศ. 2567', en: '2024 (B.E. 2567)' })
    expect(yearsLabel(2550, 2554)).toEqual({
      th: 'พ.ศ. 2550–2554',
      en: '2007–2011 (B.E. 2550–2554)',
    })
    expect(yearsLabel(2550, null).th).toBe('พ.ศ. 2550')
  })
})

describe('a licence', () => {
  it('has one name for machines and a text for people in their language', () => {
    expect(licenceURL('cc-by-sa')).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
    expect(licenceDeedURL('cc-by-sa', 'en')).toBe(
      'https://creativecommons.org/licenses/by-sa/4.0/deed.en',
    )
    expect(licenceDeedURL('cc0', 'th')).toBe(
      'https://creativecommons.org/publicdomain/zero/1.0/deed.th',
    )
    expect(licenceDeedURL('all-rights-reserved', 'th')).toBeUndefined()
  })
})
