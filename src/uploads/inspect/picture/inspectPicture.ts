import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { FileRefusal } from '../../FileRefusal'
import { INPUT_PIXELS_MAX } from '../../encodePicture'
import { cleanAVIF } from './cleanAVIF'
import { cleanGIF } from './cleanGIF'
import { cleanJPEG } from './cleanJPEG'
import { cleanPNG } from './cleanPNG'
import { cleanWebP } from './cleanWebP'

/**
 * Each takes the bytes and the way the picture is turned (Exif's numbers 1 to 8), and gives the bytes without what a
 * camera or program notes and without what stands behind the picture. Its pixels are not touched.
 */
type Clean = (picture: { data: Buffer; orientation: number }) => Buffer

const CLEAN: Record<string, Clean> = {
  'image/jpeg': cleanJPEG,
  'image/png': cleanPNG,
  'image/webp': cleanWebP,
  'image/gif': cleanGIF,
  'image/avif': cleanAVIF,
}
const DECODE_SECONDS_MAX = 12

/**
 * The size of a picture as it is shown, turned upright, in pixels. What it carries beside the picture is left out in
 * `cleaned`, which is written only where there was something.
 * @throws FileRefusal where it is too large to be decoded, damaged or cut
 */
export async function inspectPicture({
  path,
  mimeType,
  cleaned,
}: {
  path: string
  mimeType: string
  cleaned: string
}): Promise<{ width: number; height: number; isCleaned: boolean }> {
  const facts = await sharp(path, { limitInputPixels: false }).metadata().catch(refuseBroken)
  const { width, height } = facts.autoOrient
  if (width * height > INPUT_PIXELS_MAX) {
    throw new FileRefusal('tooManyPixels', `${width} × ${height}`)
  }
  const data = await readFile(path)
  const clean = await cleanedOf({ data, mimeType, orientation: facts.orientation ?? 1 })
  const isCleaned = !clean.equals(data)
  if (isCleaned) await writeFile(cleaned, clean)
  return { width, height, isCleaned }
}

async function cleanedOf({
  data,
  mimeType,
  orientation,
}: {
  data: Buffer
  mimeType: string
  orientation: number
}): Promise<Buffer> {
  try {
    const clean = CLEAN[mimeType]?.({ data, orientation }) ?? data
    await refuseUndecodable(clean)
    return clean
  } catch (error) {
    // Some cameras leave bytes between the parts that every reader passes over.
    if (mimeType === 'image/jpeg') return encodeAnew(data)
    throw error
  }
}

/** Turned upright, with its colour profile, in the quality of a camera. */
const encodeAnew = (data: Buffer): Promise<Buffer> =>
  sharp(data, { failOn: 'error', limitInputPixels: INPUT_PIXELS_MAX })
    .timeout({ seconds: DECODE_SECONDS_MAX })
    .autoOrient()
    .keepIccProfile()
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer()
    .catch(refuseBroken)

/** Decodes it once, small: every byte of the picture is read, and little memory taken. */
async function refuseUndecodable(data: Buffer): Promise<void> {
  await sharp(data, { failOn: 'error', limitInputPixels: INPUT_PIXELS_MAX })
    .timeout({ seconds: DECODE_SECONDS_MAX })
    .resize({ width: 64, height: 64, fit: 'inside' })
    .raw()
    .toBuffer()
    .catch(refuseBroken)
}

function refuseBroken(cause: unknown): never {
  throw new FileRefusal('broken', '', { cause })
}
