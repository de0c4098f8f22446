import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PACKAGE_LIMITS, type PackageLimits } from '@/uploads/packages/packageBudget'
import { unpack } from '@/uploads/packages/unpack'
import { TEST_ROOT } from '../../support/paths'
import { forgeEntry, makePackage } from './makePackage'

const PAGE = '<!doctype html><title>เกม</title>'
const ROOM = 10 ** 12

async function unpacked(
  zip: Buffer,
  { limits, room = ROOM, signal = new AbortController().signal }: Options = {},
) {
  const folder = join(TEST_ROOT, `unpack-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'package.zip')
  writeFileSync(path, zip)
  const target = join(folder, 'out')
  await unpack({ path, target, room, signal, limits: { ...PACKAGE_LIMITS, ...limits } })
  return {
    names: readdirSync(target, { encoding: 'utf8', recursive: true }).sort(),
    read: (name: string) => readFileSync(join(target, name), 'utf8'),
    around: readdirSync(folder),
  }
}

interface Options {
  limits?: Partial<PackageLimits>
  room?: number
  signal?: AbortSignal
}

/** The code page of Windows in Thailand, for letters of TIS-620. */
const inCP874 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return code < 0x80 ? code : code - 0x0e00 + 0xa0
    }),
  )

describe('an honest package', () => {
  it('stands in its folder as it was packed, empty folders too', async () => {
    const zip = await makePackage({ 'index.html': PAGE, 'js/a/game.js': 'go()', 'empty/': '' })

    const { names, read } = await unpacked(zip)

    expect(names).toEqual(['empty', 'index.html', 'js', 'js/a', 'js/a/game.js'])
    expect(read('index.html')).toBe(PAGE)
  })

  it('keeps Thai names, those that Windows wrote without saying how as well', async () => {
    const zip = await makePackage({
      'index.html': PAGE,
      'เสียงอ่าน.txt': 'ก',
      'xxxxxx/yyyyy.txt': 'ข',
    })
    const forged = forgeEntry({ zip, path: 'xxxxxx/yyyyy.txt', name: inCP874('ใบงาน1/น้ำใส.txt') })

    const { names } = await unpacked(forged)

    expect(names).toContain('เสียงอ่าน.txt')
    expect(names).toContain('ใบงาน1/น้ำใส.txt')
  })

  it('has names in one form, however they were typed', async () => {
    const { names } = await unpacked(await makePackage({ 'cafe\u0301.txt': 'x' }))

    expect(names).toEqual(['caf\u00e9.txt'])
  })
})

describe('what is refused', () => {
  const zeros = Buffer.alloc(300_000)

  it.each<[string, Partial<PackageLimits>, string]>([
    ['one file beyond the limit', { entryBytes: 299_999 }, 'bomb'],
    ['all files together beyond the limit', { bytes: 500_000 }, 'bomb'],
    ['far more than was packed', { ratioFreeBytes: 10_000, ratio: 100 }, 'bomb'],
    ['too many files', { entries: 2 }, 'bomb'],
  ])('%s', async (_, limits, reason) => {
    const zip = await makePackage({ a: zeros, b: zeros, c: PAGE })

    await expect(unpacked(zip, { limits })).rejects.toMatchObject({ reason })
  })

  it('a size that lies, without writing what it hides', async () => {
    const zip = await makePackage({ 'index.html': PAGE, bomb: zeros })

    const forged = forgeEntry({ zip, path: 'bomb', bytes: 10 })

    await expect(unpacked(forged)).rejects.toMatchObject({ reason: 'broken' })
  })

  it.each(['../../evil.html', '/etc/evil.html', 'C:/x/evil.html', 'a\\..\\evil.html'])(
    'a path that leads elsewhere: %s',
    async (name) => {
      const path = 'x'.repeat(name.length)
      const zip = await makePackage({ 'index.html': PAGE, [path]: 'evil' })

      const forged = forgeEntry({ zip, path, name: Buffer.from(name) })

      await expect(unpacked(forged)).rejects.toMatchObject({ reason: 'unsafeEntry' })
    },
  )

  it.each([
    ['a symbolic link', 0o120777],
    ['a device', 0o020644],
  ])('%s', async (_, mode) => {
    const zip = await makePackage({ 'index.html': PAGE, link: { content: '/etc/passwd', mode } })

    await expect(unpacked(zip)).rejects.toMatchObject({ reason: 'unsafeEntry' })
  })

  it('folders in folders without end', async () => {
    const zip = await makePackage({ [`${'a/'.repeat(40)}index.html`]: PAGE })

    await expect(unpacked(zip)).rejects.toMatchObject({ reason: 'unsafeEntry' })
  })

  it('two files of one name, and a file where a folder is', async () => {
    const twice = await makePackage({ 'index.html': PAGE, 'xndex.html': PAGE })
    const forged = forgeEntry({ zip: twice, path: 'xndex.html', name: Buffer.from('index.html') })
    const both = await makePackage({ a: PAGE, 'a/b': PAGE })

    await expect(unpacked(forged)).rejects.toMatchObject({ reason: 'unsafeEntry' })
    await expect(unpacked(both)).rejects.toMatchObject({ reason: 'unsafeEntry' })
  })

  it('a package cut short, and one with a hole', async () => {
    const zip = await makePackage({ 'index.html': PAGE, noise: randomBytes(50_000) })
    const torn = Buffer.from(zip)
    torn.fill(0xff, 60, 90)

    await expect(unpacked(zip.subarray(0, 30_000))).rejects.toMatchObject({ reason: 'broken' })
    await expect(unpacked(torn)).rejects.toMatchObject({ reason: 'broken' })
  })
})

describe('what stops it', () => {
  it('is a disk that would be too full, which is nobody’s fault', async () => {
    const zip = await makePackage({ 'index.html': PAGE, noise: randomBytes(50_000) })

    await expect(unpacked(zip, { room: 10_000 })).rejects.toMatchObject({ reason: 'diskFull' })
  })

  it('is being told to stop', async () => {
    const stop = new AbortController()
    stop.abort(new Error('lease lost'))

    await expect(
      unpacked(await makePackage({ 'index.html': PAGE }), { signal: stop.signal }),
    ).rejects.toThrow('lease lost')
  })
})
