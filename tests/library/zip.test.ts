import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openZip } from '@/library/zip/openZip'
import { planZip, ZIP_FILES_MAX } from '@/library/zip/planZip'
import { fileNameOf } from '@/library/zip/zipNames'
import { readZip } from '../support/readZip'

const folder = mkdtempSync(join(tmpdir(), 'zip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MODIFIED = new Date('2026-11-20T03:00:00Z')

function write(name: string, bytes: Buffer) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { from: path, bytes: bytes.length, modified: MODIFIED }
}

async function taken(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const openFiles = () =>
  readdirSync('/proc/self/fd')
    .map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`)
      } catch {
        return ''
      }
    })
    .filter((path) => path.startsWith(folder))

describe('an archive', () => {
  it('is exactly as long as it says and holds every file under its Thai name, marked as UTF-8', async () => {
    const text = Buffer.from('\ufeffบันทึก\r\n')
    const film = Buffer.alloc(700_000, 'ก')
    const { bytes, stream } = await openZip([
      { path: 'README.txt', from: text, bytes: text.length, modified: MODIFIED },
      { path: '01-ใบงาน ม.3/น้ำใจ ปั้น.pdf', ...write('a', film) },
      { path: '01-ใบงาน ม.3/ว่าง.txt', ...write('b', Buffer.alloc(0)) },
    ])
    const zip = await taken(stream())
    const entries = await readZip(zip)

    expect(zip.length).toBe(bytes)
    expect(entries.map(({ path }) => path)).toEqual([
      'README.txt',
      '01-ใบงาน ม.3/น้ำใจ ปั้น.pdf',
      '01-ใบงาน ม.3/ว่าง.txt',
    ])
    expect(entries.every(({ isUTF8, isStored }) => isUTF8 && isStored)).toBe(true)
    expect(entries[0]?.bytes).toEqual(text)
    expect(entries[1]?.bytes.equals(film)).toBe(true)
    expect(entries[1]?.modified.getTime()).toBe(MODIFIED.getTime())
  })

  it('opens nothing until somebody takes it', async () => {
    const { bytes } = await openZip([{ path: 'a.bin', ...write('c', Buffer.alloc(100)) }])

    expect(bytes).toBeGreaterThan(100)
    expect(openFiles()).toEqual([])
  })

  it.runIf(existsSync('/proc/self/fd'))(
    'closes the file it reads when the reader leaves in the middle',
    async () => {
      const large = write('large', Buffer.alloc(8_000_000))
      const { stream } = await openZip([
        { path: 'a.bin', ...large },
        { path: 'b.bin', ...large },
      ])
      const output = stream()
      await vi.waitFor(() => {
        // Some of it is taken, so that the file is read.
        output.read()
        expect(openFiles()).toHaveLength(1)
      })

      output.destroy()

      await vi.waitFor(() => expect(openFiles()).toEqual([]))
    },
  )

  it('breaks off, and does not end as if it were whole, when a file is lost or has another length', async () => {
    const lost = { from: join(folder, 'not-there'), bytes: 5, modified: MODIFIED }
    const grown = { ...write('grown', Buffer.alloc(10)), bytes: 5 }
    for (const file of [lost, grown]) {
      const { stream } = await openZip([{ path: 'a.bin', ...file }])
      await expect(taken(stream())).rejects.toThrow()
    }
  })
})

describe('where files go', () => {
  const file = (name: string, bytes = 10) => ({ filename: 'stored', name, bytes })

  it('a folder for each item in order, names of the same sound told apart', () => {
    const { items } = planZip([
      {
        title: 'พาราโบลา: ม.3 / ภาค 1',
        files: [file('ใบงาน.pdf'), file('ใบงาน.PDF'), file('ใบงาน.pdf')],
      },
      { title: '???', files: [file('a/b\\c.docx')] },
    ])

    expect(items.flatMap(({ files }) => files.map(({ path }) => path))).toEqual([
      '01-พาราโบลา- ม.3 - ภาค 1/ใบงาน.pdf',
      '01-พาราโบลา- ม.3 - ภาค 1/ใบงาน (2).PDF',
      '01-พาราโบลา- ม.3 - ภาค 1/ใบงาน (3).pdf',
      '02/a-b-c.docx',
    ])
  })

  it.each([
    ['con.txt', '_con.txt'],
    ['..', 'x'],
    ['name. .pdf', 'name.pdf'],
    ['a\u202egpj.exe', 'a-gpj.exe'],
    ['', 'x'],
  ])('%j can be kept on Windows as %j', (name, kept) => {
    expect(fileNameOf(name, 'x')).toBe(kept)
  })

  it('long Thai names are cut between letters, their ending kept', () => {
    const name = fileNameOf(`${'น้ำใจที่ปั้น'.repeat(40)}.pdf`, 'x')

    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^น้ำใจที่ปั้น.*\.pdf$/)
    expect(name).not.toContain('\ufffd')
  })

  it('counts what is too much', () => {
    const files = Array.from({ length: ZIP_FILES_MAX + 1 }, (_, at) => file(`${at}.pdf`))

    expect(planZip([{ title: 'ก', files }]).fits).toBe(false)
    expect(planZip([{ title: 'ก', files: files.slice(1) }]).fits).toBe(true)
    expect(planZip([{ title: 'ก', files: [file('a', 3e9)] }])).toMatchObject({
      fits: false,
      bytes: 3e9,
    })
  })
})
