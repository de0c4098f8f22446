import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { ANNOUNCEMENT_CATEGORIES } from '@/announcements/Announcements'
import { MEDIA_TYPES, LEVELS, LICENCES } from '@/library/terms'
import { makeSamples } from '@/office/samples/samples'
import { learningAreas } from '@/office/starter/learningAreas'
import { fiscalYear } from '@/shared/thaiDate'

const now = new Date('2026-11-22T05:00:00Z')
const set = makeSamples({ now })
const library = [...set.teachingMedia, ...set.innovations]
const items = [...set.news, ...set.announcements, ...library]
const values = <T>(list: T[]) => [...new Set(list)].sort()

describe('the sample set', () => {
  it('is large enough to look lived in', () => {
    expect(set.news.length).toBeGreaterThanOrEqual(12)
    expect(set.announcements).toHaveLength(8)
    expect(set.teachingMedia.length).toBeGreaterThanOrEqual(30)
    expect(set.innovations).toHaveLength(10)
  })

  it('covers every learning area, kind of media and several levels', () => {
    const levels = values(set.teachingMedia.flatMap((item) => item.levels))

    expect(values(set.teachingMedia.map(({ learningArea }) => learningArea))).toEqual(
      values(learningAreas.map(({ key }) => key)),
    )
    expect(values(set.teachingMedia.map(({ mediaType }) => mediaType))).toEqual(
      values(Object.keys(MEDIA_TYPES)),
    )
    expect(levels).toEqual(expect.arrayContaining(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']))
    expect(levels.every((level) => level in LEVELS)).toBe(true)
    expect(levels.some((level) => level.startsWith('p'))).toBe(true)
    expect(library.every(({ licence }) => licence in LICENCES)).toBe(true)
    expect(set.announcements.every(({ category }) => category in ANNOUNCEMENT_CATEGORIES)).toBe(
      true,
    )
  })

  it('says of each item that it is an example', () => {
    for (const { title, summary } of items) expect(`${title} ${summary}`).toContain('ตัวอย่าง')
  })

  it('keeps summaries to 300 characters, and slugs and file names apart', () => {
    const slugs = items.map(({ slug }) => slug)
    const names = set.files.map(({ name }) => name)

    for (const { summary } of items) expect(summary.length).toBeLessThanOrEqual(300)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(new Set(set.files.map(({ key }) => key)).size).toBe(set.files.length)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('refers only to files it has, and uses each', () => {
    const keys = values(set.files.map(({ key }) => key))
    const used = [
      ...items.flatMap(({ cover }) => cover ?? []),
      ...set.news.flatMap(({ gallery }) => gallery),
      ...set.announcements.flatMap(({ attachments }) => attachments),
      ...library.flatMap(({ files }) => files.map(({ file }) => file)),
      ...set.innovations.flatMap(({ evidence }) => evidence),
    ]

    expect(values(used)).toEqual(keys)
    expect(set.announcements.every(({ attachments }) => attachments.length > 0)).toBe(true)
    expect(set.teachingMedia.every(({ files }) => files.length > 0)).toBe(true)
  })

  it('is dated over some fourteen months of two fiscal years, none in the future', () => {
    const dates = items.map(({ publishedAt }) => publishedAt).sort()
    const oldest = (now.getTime() - new Date(dates[0] ?? '').getTime()) / 86_400_000

    expect(new Date(dates.at(-1) ?? '').getTime()).toBeLessThan(now.getTime())
    expect(oldest).toBeGreaterThan(365)
    expect(values(dates.map(fiscalYear)).length).toBeGreaterThanOrEqual(2)
  })

  it('has deadlines ahead and one announcement that has expired', () => {
    const ahead = set.announcements.filter(({ deadline }) => deadline && new Date(deadline) > now)
    const expired = set.announcements.filter(
      ({ expiresAt }) => expiresAt && new Date(expiresAt) < now,
    )

    expect(ahead.length).toBeGreaterThanOrEqual(2)
    expect(expired).toHaveLength(1)
  })

  it.each([
    ['a phone number', /(?<![\d.])0\d([\s-]?\d){7,8}(?!\d)/],
    ['an e-mail or web address', /[\w.]+@[\w.]+|https?:|www\./],
    ['a national ID', /\d{13}|\d-\d{4}-\d{5}-\d{2}-\d/],
    ['a title before a name', /ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|นางสาว|(นาย|นาง) [ก-ฮ]/],
    ['a school that might exist', /โรงเรียน(?!ตัวอย่าง)[ก-ฮ]+(วิทยา|พิทยา|ศึกษา)/],
  ])('does not hold %s', (_, pattern) => {
    expect(pattern.exec(JSON.stringify(set))?.[0]).toBeUndefined()
  })
})

describe('the sample files', () => {
  const made = new Map<string, Buffer>()
  let seconds = 0
  beforeAll(async () => {
    const start = performance.now()
    for (const { key, make } of set.files) made.set(key, await make())
    seconds = (performance.now() - start) / 1000
  })

  it('are what their media type says, by their first bytes', () => {
    for (const { key, name, mimeType } of set.files) {
      const bytes = made.get(key) ?? Buffer.alloc(0)
      expect([name, bytes.length > 500, hasMagic(bytes, mimeType)]).toEqual([name, true, true])
    }
  })

  it('are quick to make', () => {
    expect(seconds).toBeLessThan(30)
  })

  it('are pictures of a proper size with words for those who cannot see them', async () => {
    for (const { key, mimeType, alt } of set.files) {
      if (mimeType !== 'image/png') continue
      const { width, height } = await sharp(made.get(key)).metadata()
      expect([key, width, height]).toEqual([key, 1200, 800])
      expect(alt?.length ?? 0).toBeGreaterThan(20)
    }
  })

  it('are packages that open and ask no other server', () => {
    for (const { key, mimeType } of set.files) {
      if (mimeType !== 'application/zip') continue
      const files = unzipSync(made.get(key) ?? new Uint8Array())
      const text = Object.values(files)
        .map((bytes) => new TextDecoder().decode(bytes))
        .join('\n')

      expect(Object.keys(files)).toContain('index.html')
      expect(text).not.toMatch(/(src|href)="https?:|fetch\(|@import/)
      expect(() => new Function(new TextDecoder().decode(files['lesson.js']))).not.toThrow()
    }
  })

  it.skipIf(!canRun('pdftotext'))('are PDFs with Thai text (needs pdftotext)', () => {
    const dir = mkdtempSync(join(tmpdir(), 'samples-'))
    try {
      for (const { key, mimeType } of set.files) {
        if (mimeType !== 'application/pdf') continue
        const path = join(dir, 'file.pdf')
        writeFileSync(path, made.get(key) ?? '')
        const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
        expect([key, /[ก-ฮ]/.test(text)]).toEqual([key, true])
        expect(text.replace(/\s/g, '')).toContain('ตัวอย่าง')
      }
    } finally {
      rmSync(dir, { recursive: true })
    }
  })
})

function hasMagic(bytes: Buffer, mimeType: string): boolean {
  const start = bytes.subarray(0, 12).toString('latin1')
  if (mimeType === 'application/pdf') return start.startsWith('%PDF-')
  if (mimeType === 'image/png') return start.startsWith('\x89PNG\r\n\x1a\n')
  if (mimeType === 'video/mp4') return start.slice(4, 8) === 'ftyp'
  if (mimeType === 'audio/mpeg') return start.startsWith('ID3') || start.startsWith('\xff\xfb')
  return start.startsWith('PK\x03\x04')
}

function canRun(command: string): boolean {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
