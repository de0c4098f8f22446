import { existsSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env } from '@/env'
import type { Media } from '@/payload-types'
import { incomingFolder, packagesFolder, storedPath, variantsFolder } from '@/uploads/folders'
import { GRACE_MS, sweepFiles } from '@/uploads/sweep/sweepFiles'
import { openSite } from '../support/site'

let payload: Payload
let file: Media

const NOW = new Date('2026-11-23T03:00:00Z')
const OLD = new Date(NOW.getTime() - GRACE_MS - 60_000)
const YOUNG = new Date(NOW.getTime() - GRACE_MS + 60_000)
const NOBODY = '11111111-2222-4333-8444-555555555555'

/** Something on the disk, last written then; gives its path. */
async function leave(path: string, moment: Date, isFolder = false): Promise<string> {
  await mkdir(isFolder ? path : dirname(path), { recursive: true })
  if (isFolder) await writeFile(join(path, 'index.html'), 'x')
  else await writeFile(path, 'x')
  await utimes(path, moment, moment)
  return path
}

const sweep = () => sweepFiles({ payload, now: NOW })

const stored = (digits: string, extension = '.pdf') =>
  join(env.mediaDir, `${digits.padStart(16, '0')}${extension}`)

beforeAll(async () => {
  payload = await openSite()
})

beforeEach(async () => {
  const data = Buffer.from('สวัสดี')
  file = await payload.create({
    collection: 'media',
    data: {},
    file: { data, name: 'งาน.txt', mimetype: 'text/plain', size: data.length },
  })
  await utimes(storedPath(file.filename ?? ''), OLD, OLD)
})

describe('what is left behind', () => {
  it('goes after the grace time, and not before', async () => {
    const made = variantsFolder(file.id)
    const gone = [
      await leave(join(incomingFolder, 'form-1'), OLD),
      await leave(join(incomingFolder, 'abc'), OLD),
      await leave(join(incomingFolder, 'abc.json'), OLD),
      await leave(stored('a1'), OLD),
      await leave(join(made, `${file.filename}.320.webp.ab12cd34.part`), OLD),
      await leave(join(made, '0123456789abcdef.jpg.320.webp'), OLD),
      await leave(join(packagesFolder, `${NOBODY}-1a2b`), OLD, true),
      await leave(variantsFolder(NOBODY), OLD, true),
    ]
    const kept = [
      storedPath(file.filename ?? ''),
      await leave(join(made, `${file.filename}.poster.jpg`), OLD),
      await leave(join(incomingFolder, 'form-2'), YOUNG),
      await leave(stored('b2'), YOUNG),
    ]
    await utimes(made, OLD, OLD)

    expect(await sweep()).toBe(gone.length)

    expect(gone.filter((path) => existsSync(path))).toEqual([])
    expect(kept.filter((path) => !existsSync(path))).toEqual([])
    expect(await sweep()).toBe(0)
  })

  it('is not an upload that still comes in, however old the note beside it', async () => {
    const note = await leave(join(incomingFolder, 'slow.json'), OLD)
    await leave(join(incomingFolder, 'slow'), YOUNG)

    await sweep()

    expect(existsSync(note)).toBe(true)
  })

  it('is not the package a row points to', async () => {
    const folder = `${file.id}-ab12`
    const path = await leave(join(packagesFolder, folder), OLD, true)
    await payload.db.updateOne({
      collection: 'media',
      where: { id: { equals: file.id } },
      data: { package: { entry: 'index.html', folder } },
    })

    await sweep()

    expect(existsSync(path)).toBe(true)
  })
})

describe('a folder that holds more than the site’s own', () => {
  it('keeps what the site would not have named so', async () => {
    const others = ['งบประมาณ.xlsx', 'site.db', '0123456789abcdef.tar.gz', 'IMG_1.JPG']
    const paths = await Promise.all(others.map((name) => leave(join(env.mediaDir, name), OLD)))

    await sweep()

    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it('loses nothing to a database that knows hardly any of its files', async () => {
    const paths = await Promise.all(
      Array.from({ length: 30 }, (_, index) => leave(stored(`c${index}`), OLD)),
    )

    expect(await sweep()).toBe(0)

    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })
})
