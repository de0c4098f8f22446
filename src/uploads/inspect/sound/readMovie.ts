import { open, stat, type FileHandle } from 'node:fs/promises'
import { FileRefusal } from '../../FileRefusal'
import { boxAt, type Box } from '../boxes'

const BOX_HEAD = 16
const BOXES_MAX = 100_000
const MOVIE_HEADER_BYTES = 32
const WHOLE_BOXES = new Set(['ftyp', 'moov', 'mdat', 'moof', 'free', 'skip', 'wide', 'uuid'])

/**
 * Walks the boxes of an MP4 or QuickTime file without reading what is in them.
 * @returns its length in seconds where its head tells one
 * @throws FileRefusal without a `moov` box, or with less in it than a box says: no player shows such a film
 */
export async function readMovie(path: string): Promise<number | undefined> {
  const { size } = await stat(path)
  const handle = await open(path, 'r')
  try {
    let movie: Box | undefined
    for await (const box of boxesIn({ handle, from: 0, to: size })) {
      if (box.end > size && WHOLE_BOXES.has(box.type)) throw new FileRefusal('broken')
      if (box.type === 'moov') movie ??= box
    }
    if (!movie) throw new FileRefusal('broken')
    for await (const box of boxesIn({ handle, from: movie.content, to: movie.end })) {
      if (box.type === 'mvhd')
        return lengthOf(await readAt(handle, box.content, MOVIE_HEADER_BYTES))
    }
    return undefined
  } finally {
    await handle.close()
  }
}

async function* boxesIn({ handle, from, to }: { handle: FileHandle; from: number; to: number }) {
  let at = from
  for (let count = 0; at < to && count < BOXES_MAX; count += 1) {
    const box = boxAt({ head: await readAt(handle, at, BOX_HEAD), start: at, to })
    if (!box) return
    yield box
    at = box.end
  }
}

/** ISO 14496-12, 8.2.2: units a second and units, after two dates, in 32 or 64 bits. */
function lengthOf(header: Buffer): number | undefined {
  const isLong = header[0] === 1
  if (header.length < MOVIE_HEADER_BYTES) return undefined
  const units = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16)
  const perSecond = header.readUInt32BE(isLong ? 20 : 12)
  return perSecond > 0 && units > 0 ? units / perSecond : undefined
}

async function readAt(handle: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, at)
  return buffer.subarray(0, bytesRead)
}
