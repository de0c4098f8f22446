import { INPUT_PIXELS_MAX } from '@/uploads/encodePicture'

/** What Facebook takes for one photo, in bytes: larger ones fail. https://developers.facebook.com/docs/graph-api/reference/page/photos */
export const PICTURE_BYTES_MAX = 4_000_000
/** Pixels of the longer side: Facebook keeps no more. */
export const PICTURE_SIDE_MAX = 2_048

const QUALITIES = [88, 80, 72, 62, 50, 38]
/** For a picture that no quality makes light enough. */
const SMALLER = 0.7

/**
 * A picture as Facebook takes it: a JPEG in sRGB, upright, of at most 4 MB, with nothing the camera noted. What is
 * transparent becomes white.
 * @param source a path or bytes
 * @throws Error when sharp cannot read the source
 */
export async function toPageJPEG(source: string | Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  for (let side = PICTURE_SIDE_MAX; ; side = Math.round(side * SMALLER)) {
    const { data, info } = await sharp(source, { limitInputPixels: INPUT_PIXELS_MAX })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (const quality of QUALITIES) {
      const made = await sharp(data, { raw: info }).jpeg({ quality }).toBuffer()
      if (made.length <= PICTURE_BYTES_MAX) return made
    }
  }
}
