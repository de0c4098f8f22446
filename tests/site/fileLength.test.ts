import { describe, expect, it } from 'vitest'
import { coverOf } from '@/site/coverOf'
import { fileLength } from '@/site/fileLength'
import type { SiteFile } from '@/site/populated'

describe('how long a file is', () => {
  it.each([
    [{ duration: 725 }, '12:05 นาที', '12:05 min'],
    [{ duration: 3_725.4 }, '1:02:05 ชั่วโมง', '1:02:05 h'],
    [{ duration: 0.2 }, '0:01 นาที', '0:01 min'],
    [{ pages: 24 }, '24 หน้า', '24 pages'],
    [{ pages: 1 }, '1 หน้า', '1 page'],
    [{ pages: 12, slides: 12 }, '12 สไลด์', '12 slides'],
  ])('%o', (file, th, en) => {
    expect(fileLength(file)).toEqual({ th, en })
  })

  it('is not said where nobody knows', () => {
    expect(fileLength({ pages: null, duration: 0 })).toBeUndefined()
  })
})

describe('what stands for an item', () => {
  const file = (id: string, mimeType: string, facts: Partial<SiteFile> = {}) =>
    ({ id, mimeType, isPublic: true, ...facts }) as SiteFile & { isPublic: boolean }
  const pdf = file('pdf', 'application/pdf', { hasPoster: true })
  const bare = file('bare', 'application/pdf')
  const photo = file('photo', 'image/jpeg')

  it('is its cover, else a picture among its files, else the first that has one', () => {
    const files = [{ file: bare }, { file: pdf }, { file: photo }]

    expect(coverOf({ cover: file('cover', 'image/png'), files })?.id).toBe('cover')
    expect(coverOf({ files })?.id).toBe('photo')
    expect(coverOf({ files: files.slice(0, 2) })?.id).toBe('pdf')
    expect(coverOf({ files: files.slice(0, 1) })).toBeUndefined()
  })

  it('is never a file the public may not fetch', () => {
    expect(coverOf({ files: [{ file: { ...pdf, isPublic: false } }, { file: 'hidden' }] })).toBe(
      undefined,
    )
  })
})
