import { describe, expect, it } from 'vitest'
import { creatorHref } from '@/library/credit/creatorHref'
import { creatorSlug, creatorSlugs } from '@/library/credit/creatorSlug'

describe('the address of a maker', () => {
  it.each([
    'สมชาย ใจดี',
    ' สมชาย   ใจดี ',
    'นายสมชาย ใจดี',
    'นาย สมชาย ใจดี',
    'ดร.สมชาย ใจดี',
    'ดร. สมชาย ใจดี',
    'ผศ.ดร.สมชาย ใจดี',
    'ครูสมชาย ใจดี',
    'ครู สมชาย ใจดี',
    'คุณครูสมชาย ใจดี',
    'ว่าที่ร้อยตรีสมชาย ใจดี',
    'ว่าที่ ร.ต. สมชาย ใจดี',
    'สมชาย\u200b ใจดี',
  ])('is the same for %j', (name) => {
    expect(creatorSlug(name)).toBe('สมชาย-ใจดี')
  })

  it.each([
    ['นางสาวปั้น ญี่ปุ่น', 'ปั้น-ญี่ปุ่น'],
    ['น.ส.ปั้น ญี่ปุ่น', 'ปั้น-ญี่ปุ่น'],
    ['Mr. John Roe', 'john-roe'],
    ['Dr John Roe', 'john-roe'],
    ['Missy Elliott', 'missy-elliott'],
    ['Drew Roe', 'drew-roe'],
  ])('%j loses its title and no more: %s', (name, slug) => {
    expect(creatorSlug(name)).toBe(slug)
  })

  it.each([
    ['ครูผู้สอน', 'ครูผู้สอน'],
    ['นางาม ใจดี', 'นางาม-ใจดี'],
    ['ดรุณี ใจดี', 'ดรุณี-ใจดี'],
    ['อารีย์ ใจดี', 'อารีย์-ใจดี'],
    ['ศรีสุดา ใจดี', 'ศรีสุดา-ใจดี'],
    ['โรงเรียนบ้านหนองบัว', 'โรงเรียนบ้านหนองบัว'],
  ])('keeps what only looks like a title: %s', (name, slug) => {
    expect(creatorSlug(name)).toBe(slug)
  })

  it('is none for a name without a letter', () => {
    expect(creatorSlug('นาย')).toBe('')
    expect(creatorHref(' - ')).toBeUndefined()
    expect(creatorHref('นายสมชาย ใจดี')).toBe(`/creators/${encodeURIComponent('สมชาย-ใจดี')}`)
  })

  it('is counted once for each person of an item', () => {
    expect(creatorSlugs([{ name: 'นายก ข' }, { name: 'ก  ข' }, { name: null }, {}])).toEqual([
      'ก-ข',
    ])
    expect(creatorSlugs(null)).toEqual([])
  })
})
