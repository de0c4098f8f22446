import { stat, writeFile } from 'node:fs/promises'
import { encodePicture, readPixels, shrinkPixels, type Pixels } from './encodePicture'
import { storedPath } from './folders'
import { variantPath, type Variant } from './variantPath'
import { writeWhole } from './writeWhole'

/** Widths in pixels a page may ask for, and the formats: nothing else is ever made. */
export const VARIANT_WIDTHS = [320, 480, 640, 960, 1280, 1600] as const
export const VARIANT_FORMATS = ['avif', 'webp', 'jpg'] as const
export type VariantWidth = (typeof VARIANT_WIDTHS)[number]
export type VariantFormat = (typeof VARIANT_FORMATS)[number]

/** Makings under way, by path; one for the process, however often the build holds this file. */
const KEY = Symbol.for('dlict.variantsUnderWay')
const holder = globalThis as { [KEY]?: Map<string, Promise<string>> }
const underWay = (holder[KEY] ??= new Map())

/** Widths worth offering for a picture: those it fills, and the next larger one. */
export function widthsFor(originalWidth: number | null | undefined): VariantWidth[] {
  const full = originalWidth ?? VARIANT_WIDTHS[0]
  const last = VARIANT_WIDTHS.findIndex((width) => width >= full)
  return VARIANT_WIDTHS.slice(0, last === -1 ? VARIANT_WIDTHS.length : last + 1)
}

/**
 * The path of a smaller picture, made once and kept. Turned upright, without EXIF or GPS, never enlarged.
 * Several askers of the same one wait for one making.
 * @param source the picture it is made of, by default the file itself
 * @param pixels the source where it has been read already
 * @throws Error when sharp cannot read the source
 */
export async function findOrMakeVariant({
  source,
  pixels,
  ...variant
}: Variant & { source?: string; pixels?: Pixels }): Promise<string> {
  const path = variantPath(variant)
  if (await exists(path)) return path
  const running = underWay.get(path)
  if (running) return running

  const making = makeVariant({
    path,
    pixels: () =>
      pixels ?? readPixels({ source: source ?? storedPath(variant.filename), ...variant }),
    variant,
  }).finally(() => underWay.delete(path))
  underWay.set(path, making)
  return making
}

async function makeVariant({
  path,
  pixels,
  variant: { width, format },
}: {
  path: string
  pixels: () => Pixels | Promise<Pixels>
  variant: Variant
}): Promise<string> {
  const small = await shrinkPixels({ pixels: await pixels(), width })
  const data = await encodePicture({ pixels: small, width, format })
  return writeWhole(path, (temporary) => writeFile(temporary, data))
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
