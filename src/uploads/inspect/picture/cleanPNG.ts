import { crc32 } from 'node:zlib'
import { FileRefusal } from '../../FileRefusal'
import { orientationExif } from './orientationExif'

const SIGNATURE_BYTES = 8
const HEAD_AND_SUM = 12
/** The picture itself, its colours and its frames; texts, times and all else are left out. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
)

/**
 * A PNG (W3C PNG, third edition) without texts, Exif, times and bytes behind its end.
 * @throws FileRefusal where it does not come to its end
 */
export function cleanPNG({ data, orientation }: { data: Buffer; orientation: number }): Buffer {
  const pieces: Buffer[] = [data.subarray(0, SIGNATURE_BYTES)]
  let at = SIGNATURE_BYTES
  while (at + HEAD_AND_SUM <= data.length) {
    const next = at + HEAD_AND_SUM + data.readUInt32BE(at)
    const type = data.toString('latin1', at + 4, at + 8)
    if (next > data.length) break
    if (KEPT.has(type)) pieces.push(data.subarray(at, next))
    if (type === 'IHDR') pieces.push(exifChunk(orientationExif(orientation)))
    if (type === 'IEND') return Buffer.concat(pieces)
    at = next
  }
  throw new FileRefusal('broken')
}

function exifChunk(exif: Buffer): Buffer {
  if (exif.length === 0) return exif
  const chunk = Buffer.alloc(HEAD_AND_SUM + exif.length)
  chunk.writeUInt32BE(exif.length)
  chunk.write('eXIf', 4, 'latin1')
  exif.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + exif.length)), 8 + exif.length)
  return chunk
}
