import { randomFillSync } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const CHUNK_BYTES = 1024 * 1024
const TIMESCALE = 1000

/**
 * Writes an MP4 file (ISO 14496-12) of so many bytes: a container a player can read the length of, around bytes that
 * mean nothing.
 * @param seconds its length
 */
export async function makeFilm({
  path,
  bytes,
  seconds,
}: {
  path: string
  bytes: number
  seconds: number
}): Promise<void> {
  const head = Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isomavc1', 'latin1')),
    box('moov', Buffer.concat([movieHeader(seconds), track(seconds)])),
  ])
  const rest = bytes - head.length
  const file = createWriteStream(path)
  file.write(head)
  file.write(Buffer.concat([uint32(rest), Buffer.from('mdat')]))
  const noise = randomFillSync(Buffer.alloc(CHUNK_BYTES))
  for (let left = rest - 8; left > 0; left -= CHUNK_BYTES) {
    if (!file.write(noise.subarray(0, Math.min(left, CHUNK_BYTES)))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

const movieHeader = (seconds: number): Buffer =>
  box(
    'mvhd',
    Buffer.concat([
      Buffer.alloc(12),
      uint32(TIMESCALE),
      uint32(seconds * TIMESCALE),
      Buffer.alloc(80),
    ]),
  )

/** One track of pictures, without any: enough for a reader to know what the file is. */
const track = (seconds: number): Buffer => {
  const header = Buffer.concat([
    uint32(7),
    Buffer.alloc(8),
    uint32(1),
    uint32(0),
    uint32(seconds * TIMESCALE),
    Buffer.alloc(60),
  ])
  const media = Buffer.concat([
    Buffer.alloc(12),
    uint32(TIMESCALE),
    uint32(seconds * TIMESCALE),
    Buffer.alloc(4),
  ])
  const handler = Buffer.concat([Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13)])
  const tables = ['stts', 'stsc', 'stco'].map((name) => box(name, Buffer.alloc(8)))
  const description = Buffer.concat([Buffer.alloc(4), uint32(1), box('avc1', Buffer.alloc(78))])
  const sizes = box('stsz', Buffer.alloc(12))
  const information = box(
    'minf',
    box('stbl', Buffer.concat([box('stsd', description), ...tables, sizes])),
  )
  const body = [
    box('tkhd', header),
    box('mdia', Buffer.concat([box('mdhd', media), box('hdlr', handler), information])),
  ]
  return box('trak', Buffer.concat(body))
}

const box = (name: string, content: Buffer): Buffer =>
  Buffer.concat([uint32(content.length + 8), Buffer.from(name, 'latin1'), content])

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
