import type { OutputInfo } from 'sharp'
import type { VariantFormat, VariantWidth } from './variants'

/** A picture as plain pixels: upright, sRGB, without anything the camera noted. */
export interface Pixels {
  data: Buffer
  info: OutputInfo
}

/**
 * AVIF at an effort of 0 weighs and looks as it does at 2, in a quarter of the time; from 3 on it is a tenth lighter.
 * WebP at 1 weighs a tenth more than at sharp's own 4, in a third of the time, and few browsers still ask for it.
 */
const ENCODING = {
  avif: { quality: 50, effort: 0 },
  webp: { quality: 76, effort: 1 },
  jpg: { quality: 80, mozjpeg: true },
} as const satisfies Record<VariantFormat, object>
/**
 * The widths a phone asks for are made coarser until they weigh no more, in bytes: a slow line pays for every one, and
 * thirty pictures in one page are to stay under 1.5 MB. An ordinary photograph weighs less at full quality.
 */
const BYTES_MAX: Partial<Record<VariantWidth, number>> = {
  320: 30_000,
  480: 40_000,
  640: 45_000,
  960: 120_000,
}
/** JPEG is what old browsers get, and heavier at the same looks. */
const JPEG_FACTOR = 1.5
/** How much coarser a picture must be to weigh half, a little less than it takes. */
const QUALITY_STEP = 12
const QUALITY_MIN = 4
/** Pixels; a picture of 8,000 × 8,000 is well within. */
export const INPUT_PIXELS_MAX = 100_000_000

/** Reads a picture once, no wider than `width`. @throws Error when sharp cannot read it */
export async function readPixels({
  source,
  width,
}: {
  source: string
  width: number
}): Promise<Pixels> {
  const { default: sharp } = await import('sharp')
  return sharp(source, { limitInputPixels: INPUT_PIXELS_MAX })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
}

/** The same picture smaller; never larger. */
export async function shrinkPixels({
  pixels,
  width,
}: {
  pixels: Pixels
  width: number
}): Promise<Pixels> {
  if (pixels.info.width <= width) return pixels
  const { default: sharp } = await import('sharp')
  return sharp(pixels.data, { raw: pixels.info })
    .resize({ width })
    .raw()
    .toBuffer({ resolveWithObject: true })
}

/** @returns the bytes of the picture, without EXIF or GPS */
export async function encodePicture({
  pixels,
  width,
  format,
}: {
  pixels: Pixels
  /** The width it is asked for by; a small picture has fewer pixels. */
  width: VariantWidth
  format: VariantFormat
}): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const bytesMax = (BYTES_MAX[width] ?? Infinity) * (format === 'jpg' ? JPEG_FACTOR : 1)
  let { quality }: { quality: number } = ENCODING[format]
  for (;;) {
    const picture = sharp(pixels.data, { raw: pixels.info })
    // JPEG knows no transparency, and its black would swallow dark lettering.
    if (format === 'jpg') picture.flatten({ background: '#fff' })
    const data = await picture
      .toFormat(format === 'jpg' ? 'jpeg' : format, { ...ENCODING[format], quality })
      .toBuffer()
    if (data.length <= bytesMax || quality === QUALITY_MIN) return data
    const coarser = Math.max(QUALITY_STEP / 3, QUALITY_STEP * Math.log2(data.length / bytesMax))
    quality = Math.max(QUALITY_MIN, Math.round(quality - coarser))
  }
}
