import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { storedPath, variantsFolder } from './folders'

/** Widths in pixels a page may ask for, and the formats: nothing else is ever made. */
export const VARIANT_WIDTHS = [320, 640, 960, 1280, 1600] as const
export const VARIANT_FORMATS = ['avif', 'webp', 'jpg'] as const
export type VariantWidth = (typeof VARIANT_WIDTHS)[number]
export type VariantFormat = (typeof VARIANT_FORMATS)[number]

/** AVIF at sharp's own effort of 4 keeps a small machine busy for seconds a picture; 2 is some per cent larger. */
const ENCODING = {
  avif: { quality: 50, effort: 2 },
  webp: { quality: 76 },
  jpg: { quality: 80, mozjpeg: true },
} as const satisfies Record<VariantFormat, object>
/** The widths a phone asks for are made coarser until they weigh no more: a slow line pays for every byte. */
const PHONE_WIDTH_MAX = 960
const PHONE_BYTES_MAX = 200_000
const QUALITY_STEP = 12
const QUALITY_MIN = 4
/** Pixels; a picture of 8,000 × 8,000 is well within. */
export const INPUT_PIXELS_MAX = 100_000_000

const underWay = new Map<string, Promise<string>>()

/**
 * The path of a smaller picture, made once and kept. Turned upright, without EXIF or GPS, never enlarged.
 * Several askers of the same one wait for one making.
 * @throws Error when sharp cannot read the file
 */
export async function findOrMakeVariant({
  id,
  filename,
  width,
  format,
}: {
  id: string
  filename: string
  width: VariantWidth
  format: VariantFormat
}): Promise<string> {
  // The stored name changes when the file is replaced, so an old picture is never served for a new one.
  const path = join(variantsFolder(id), `${filename}.${width}.${format}`)
  if (await exists(path)) return path
  const running = underWay.get(path)
  if (running) return running

  const making = makeVariant({ source: storedPath(filename), path, width, format }).finally(() =>
    underWay.delete(path),
  )
  underWay.set(path, making)
  return making
}

async function makeVariant({
  source,
  path,
  width,
  format,
}: {
  source: string
  path: string
  width: VariantWidth
  format: VariantFormat
}): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true })
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`
  await writeFile(temporary, await encode({ source, width, format }))
  await rename(temporary, path)
  return path
}

async function encode({
  source,
  width,
  format,
}: {
  source: string
  width: VariantWidth
  format: VariantFormat
}): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const small = await sharp(source, { limitInputPixels: INPUT_PIXELS_MAX })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const bytesMax = width <= PHONE_WIDTH_MAX ? PHONE_BYTES_MAX : Infinity
  let { quality }: { quality: number } = ENCODING[format]
  for (;;) {
    const data = await sharp(small.data, { raw: small.info })
      .toFormat(format === 'jpg' ? 'jpeg' : format, { ...ENCODING[format], quality })
      .toBuffer()
    quality -= QUALITY_STEP
    if (data.length <= bytesMax || quality < QUALITY_MIN) return data
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
