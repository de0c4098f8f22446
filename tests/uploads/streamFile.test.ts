import { randomBytes } from 'node:crypto'
import {
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streamFile } from '@/uploads/streamFile'

const content = randomBytes(1_000_000)
let folder: string
let path: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-'))
  path = join(folder, 'film.mp4')
  writeFileSync(path, content)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = async (start: number, end: number) =>
  Buffer.from(await new Response(streamFile({ path, start, end })).arrayBuffer())

/** Whether this process still holds the file open. */
const isHeld = () =>
  readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path
    } catch {
      return false
    }
  })

describe('a file on its way out', () => {
  it.each([
    [0, 999_999],
    [0, 0],
    [999_999, 999_999],
    [262_143, 524_289],
  ])('is sent from byte %i to %i', async (start, end) => {
    expect((await read(start, end)).equals(content.subarray(start, end + 1))).toBe(true)
    if (process.platform === 'linux') expect(isHeld()).toBe(false)
  })

  it('may be left in the middle, at any moment, without harm', async () => {
    for (const reads of [0, 1, 2]) {
      const reader = streamFile({ path, start: 0, end: 999_999 }).getReader()
      for (let at = 0; at < reads; at += 1) await reader.read()
      const under = reader.read()
      await reader.cancel()
      expect((await under).done).toBeDefined()
    }
    if (process.platform === 'linux') await expect.poll(isHeld).toBe(false)
  })

  it('ends with a fault where the file has become shorter', async () => {
    const short = join(folder, 'short')
    writeFileSync(short, content)
    const sent = new Response(streamFile({ path: short, start: 0, end: 999_999 }))
    truncateSync(short, 300_000)
    await expect(sent.arrayBuffer()).rejects.toThrow('shorter')
  })
})
