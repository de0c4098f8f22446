import { FileRefusal } from '../../FileRefusal'
import { orientationExif } from './orientationExif'

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP15 = 0xef
const COMMENT = 0xfe
/** What of the application segments belongs to the picture: density, colour profile, colour transform. */
const KEPT: Record<number, string> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' }

/**
 * A JPEG (ITU-T T.81, annex B) without Exif, XMP, IPTC, comments, further pictures and bytes behind its end.
 * @throws FileRefusal where it does not come to its end
 */
export function cleanJPEG({ data, orientation }: { data: Buffer; orientation: number }): Buffer {
  const pieces: Buffer[] = [data.subarray(0, 2)]
  const exif = orientationExif(orientation)
  let isExifWritten = exif.length === 0
  let at = 2
  for (;;) {
    if (data[at] !== 0xff) throw new FileRefusal('broken')
    const marker = data[at + 1]
    if (marker === undefined) throw new FileRefusal('broken')
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (!isExifWritten && marker !== APP0) {
      pieces.push(exifSegment(exif))
      isExifWritten = true
    }
    if (marker === END) {
      pieces.push(data.subarray(at, at + 2))
      return Buffer.concat(pieces)
    }
    if (marker === START || at + 4 > data.length) throw new FileRefusal('broken')
    let next = at + 2 + data.readUInt16BE(at + 2)
    if (marker === SCAN) next = endOfScan(data, next)
    if (next > data.length) throw new FileRefusal('broken')
    if (isKept({ marker, data, at })) pieces.push(data.subarray(at, next))
    at = next
  }
}

function isKept({ marker, data, at }: { marker: number; data: Buffer; at: number }): boolean {
  if (marker === COMMENT) return false
  if (marker < APP0 || marker > APP15) return true
  const name = KEPT[marker]
  return name !== undefined && data.toString('latin1', at + 4, at + 4 + name.length) === name
}

/** Coded data goes on to the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at !== -1; at = data.indexOf(0xff, at + 1)) {
    const marker = data[at + 1]
    if (marker === undefined) break
    const isInside = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)
    if (!isInside) return at
  }
  throw new FileRefusal('broken')
}

function exifSegment(exif: Buffer): Buffer {
  const head = Buffer.from([0xff, APP1, 0, 0])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
