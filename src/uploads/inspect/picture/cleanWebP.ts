import { FileRefusal } from '../../FileRefusal'
import { orientationExif } from './orientationExif'

const RIFF_HEAD = 12
const CHUNK_HEAD = 8
const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Bits of the VP8X chunk that say which others follow. */
const EXIF_FLAG = 0x08
const XMP_FLAG = 0x04

/**
 * A WebP (RFC 9649) without Exif, XMP, unknown chunks and bytes behind its end.
 * @throws FileRefusal where it does not come to its end
 */
export function cleanWebP({ data, orientation }: { data: Buffer; orientation: number }): Buffer {
  const end = CHUNK_HEAD + data.readUInt32LE(4)
  if (end > data.length) throw new FileRefusal('broken')
  const exif = orientationExif(orientation)
  const pieces: Buffer[] = []
  for (let at = RIFF_HEAD; at + CHUNK_HEAD <= end;) {
    const type = data.toString('latin1', at, at + 4)
    const size = data.readUInt32LE(at + 4)
    const next = at + CHUNK_HEAD + size + (size % 2)
    if (at + CHUNK_HEAD + size > end) throw new FileRefusal('broken')
    const chunk = data.subarray(at, next)
    if (type === 'VP8X') pieces.push(withoutNotes({ chunk, hasExif: exif.length > 0 }))
    else if (KEPT.has(type)) pieces.push(chunk)
    at = next
  }
  // Only the extended form can say how a picture is turned; the plain ones never had Exif.
  const isExtended = pieces[0]?.toString('latin1', 0, 4) === 'VP8X'
  if (isExtended && exif.length > 0) pieces.push(exifChunk(exif))
  const head = Buffer.from(data.subarray(0, RIFF_HEAD))
  const body = Buffer.concat(pieces)
  head.writeUInt32LE(RIFF_HEAD - CHUNK_HEAD + body.length, 4)
  return Buffer.concat([head, body])
}

function withoutNotes({ chunk, hasExif }: { chunk: Buffer; hasExif: boolean }): Buffer {
  const copy = Buffer.from(chunk)
  const flags = copy[CHUNK_HEAD] ?? 0
  copy[CHUNK_HEAD] = (flags & ~(EXIF_FLAG | XMP_FLAG)) | (hasExif ? EXIF_FLAG : 0)
  return copy
}

function exifChunk(exif: Buffer): Buffer {
  const head = Buffer.alloc(CHUNK_HEAD)
  head.write('EXIF', 'latin1')
  head.writeUInt32LE(exif.length, 4)
  return Buffer.concat([head, exif])
}
