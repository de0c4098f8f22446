import { writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { isSafeEntryPath } from '@/uploads/inspect/isSafeEntryPath'
import { openArchive } from '@/uploads/inspect/openArchive'

const path = join(env.dataDir, 'archive.zip')
/** ใบงาน.txt in code page 874, as Windows Explorer writes it. */
const THAI_874 = Buffer.from([0xe3, 0xba, 0xa7, 0xd2, 0xb9, 0x2e, 0x74, 0x78, 0x74])

beforeAll(() => mkdir(env.dataDir, { recursive: true }))

/** A ZIP with one entry whose name is these bytes and which says nothing of their code. */
function withName(name: Buffer): Buffer {
  const ascii = 'x'.repeat(name.length)
  const zip = Buffer.from(zipSync({ [ascii]: strToU8('เนื้อหา') }))
  for (let at = zip.indexOf(ascii); at !== -1; at = zip.indexOf(ascii, at + 1)) name.copy(zip, at)
  return zip
}

async function read(zip: Uint8Array) {
  await writeFile(path, zip)
  const archive = await openArchive(path)
  const found: Record<string, string> = {}
  for await (const entry of archive.entries()) {
    found[entry.path] = await text(await archive.read(entry))
  }
  archive.close()
  return found
}

describe('the entries of a ZIP', () => {
  it.each([
    ['from Windows, in its Thai code page', withName(THAI_874)],
    ['in UTF-8 without a word about it', withName(Buffer.from('ใบงาน.txt'))],
    ['in UTF-8 and marked so', zipSync({ 'ใบงาน.txt': strToU8('เนื้อหา') })],
  ])('have their Thai names: %s', async (_how, zip) => {
    expect(await read(zip)).toEqual({ 'ใบงาน.txt': 'เนื้อหา' })
  })

  it('that hold more than they declare are not read to the end', async () => {
    const zip = Buffer.from(zipSync({ a: new Uint8Array(100_000) }))
    zip.writeUInt32LE(10, zip.indexOf('PK\u0001\u0002') + 24)
    await expect(read(zip)).rejects.toThrow()
  })

  it('of a file that was cut are not guessed', async () => {
    const zip = zipSync({ a: strToU8('x'.repeat(1_000)) })
    await expect(read(zip.subarray(0, 60))).rejects.toThrow('เสียหาย')
  })
})

describe('a path inside an archive', () => {
  it.each(['a.txt', 'โฟลเดอร์/ใบงาน ๑.pdf', 'a/b/', '..a/b..c', 'ก'.repeat(80)])(
    '%s is safe',
    (name) => {
      expect(isSafeEntryPath(name)).toBe(true)
    },
  )

  it.each([
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'C:/x',
    'a\\b',
    'a//b',
    './a',
    'ภาพ\u202egpj.exe',
    'a\u0000',
    'ก'.repeat(90),
  ])('%j is not', (name) => {
    expect(isSafeEntryPath(name)).toBe(false)
  })
})
