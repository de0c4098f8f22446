const TIFF_BYTES = 26
const ORIENTATION = 0x0112
const SHORT = 3

/** Exif (TIFF 6.0) that says how a picture is turned and nothing else; empty for one that stands upright. */
export function orientationExif(orientation: number): Buffer {
  if (orientation < 2 || orientation > 8) return Buffer.alloc(0)
  const tiff = Buffer.alloc(TIFF_BYTES)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(ORIENTATION, 10)
  tiff.writeUInt16BE(SHORT, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}
