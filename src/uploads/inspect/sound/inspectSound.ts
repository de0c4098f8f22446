import { open, stat, type FileHandle } from 'node:fs/promises'
import { parseFile } from 'music-metadata'
import { FileRefusal } from '../../FileRefusal'
import { boxAt } from '../boxes'

const BOX_HEAD = 16
const BOXES_MAX = 100_000
const WHOLE_BOXES = new Set(['ftyp', 'moov', 'mdat', 'moof', 'free', 'skip', 'wide', 'uuid'])
const ISO_MEDIA = /mp4|m4a|m4v|quicktime/
const DURATION_MAX = 100 * 3600

/**
 * The length of sound or film in seconds, told by its container; nothing is decoded.
 * @throws FileRefusal where no track can be read or the file was cut
 */
export async function inspectSound({
  path,
  mimeType,
}: {
  path: string
  mimeType: string
}): Promise<{ duration?: number }> {
  if (ISO_MEDIA.test(mimeType)) await refuseCut(path)
  const { format } = await parseFile(path, {
    duration: true,
    skipCovers: true,
    skipPostHeaders: false,
  }).catch((cause: unknown) => {
    throw new FileRefusal('broken', '', { cause })
  })
  const hasTrack = format.codec || format.trackInfo.length > 0 || format.sampleRate
  if (!format.container || !hasTrack) throw new FileRefusal('broken')
  if (mimeType === 'audio/wav') await refuseCutWAV(path)
  const { duration } = format
  const isLength = duration !== undefined && duration > 0 && duration < DURATION_MAX
  return isLength ? { duration: Math.round(duration * 10) / 10 } : {}
}

/** Without its `moov` box, or with less in it than a box says, no player shows a film. */
async function refuseCut(path: string): Promise<void> {
  const { size } = await stat(path)
  const handle = await open(path, 'r')
  let hasMovie = false
  try {
    let at = 0
    for (let count = 0; at < size && count < BOXES_MAX; count += 1) {
      const box = boxAt({
        head: await readAt({ handle, at, bytes: BOX_HEAD }),
        start: at,
        to: size,
      })
      if (!box) break
      if (box.end > size && WHOLE_BOXES.has(box.type)) throw new FileRefusal('broken')
      hasMovie ||= box.type === 'moov'
      at = box.end
    }
  } finally {
    await handle.close()
  }
  if (!hasMovie) throw new FileRefusal('broken')
}

/** RIFF says how much there is; programs that record as they go leave 0 or the largest number. */
async function refuseCutWAV(path: string): Promise<void> {
  const { size } = await stat(path)
  const handle = await open(path, 'r')
  try {
    const declared = (await readAt({ handle, at: 4, bytes: 4 })).readUInt32LE(0)
    const isKnown = declared !== 0 && declared < 0xffff_ff00
    if (isKnown && declared + 8 > size + 1) throw new FileRefusal('broken')
  } finally {
    await handle.close()
  }
}

async function readAt({
  handle,
  at,
  bytes,
}: {
  handle: FileHandle
  at: number
  bytes: number
}): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, at)
  return buffer.subarray(0, bytesRead)
}
