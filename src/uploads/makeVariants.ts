import { INPUT_PIXELS_MAX, readPixels, shrinkPixels, type Pixels } from './encodePicture'
import { storedPath } from './folders'
import { variantPath } from './variantPath'
import {
  exists,
  findOrMakeVariant,
  VARIANT_FORMATS,
  widthsFor,
  type VariantFormat,
  type VariantWidth,
} from './variants'

export interface Size {
  width: VariantWidth
  format: VariantFormat
}

/** Encoding takes a core each; a third would only keep visitors waiting. */
const AT_ONCE = 2

/**
 * Makes the smaller pictures that are not there yet, of one reading of the source. One that somebody asks for
 * meanwhile is made once; after an interruption the next call goes on where this one stopped.
 * @param source the picture they are made of, by default the file itself
 * @param isWanted which sizes; all where left out
 * @throws Error when sharp cannot read the source
 */
export async function makeVariants({
  id,
  filename,
  slide,
  source = storedPath(filename),
  isWanted = () => true,
  signal,
}: {
  id: string
  filename: string
  slide?: number
  source?: string
  isWanted?: (size: Size) => boolean
  signal?: AbortSignal
}): Promise<void> {
  const of = { id, filename, slide }
  const missing: Size[] = []
  for (const size of (await sizesFor(source)).filter(isWanted)) {
    if (!(await exists(variantPath({ ...of, ...size })))) missing.push(size)
  }
  if (missing.length === 0 || signal?.aborted) return

  const largest = Math.max(...missing.map(({ width }) => width))
  const read = await readPixels({ source, width: largest })
  const smaller = new Map<number, Promise<Pixels>>()
  const pixelsAt = (width: number) => {
    const made = smaller.get(width) ?? shrinkPixels({ pixels: read, width })
    smaller.set(width, made)
    return made
  }
  const makeNext = async (): Promise<void> => {
    for (let size = missing.shift(); size && !signal?.aborted; size = missing.shift()) {
      await findOrMakeVariant({ ...of, ...size, source, pixels: await pixelsAt(size.width) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, makeNext))
}

/** Every size a page may ask for, those of phones first: the rest of a page can wait. */
async function sizesFor(source: string): Promise<Size[]> {
  const { default: sharp } = await import('sharp')
  const { autoOrient } = await sharp(source, { limitInputPixels: INPUT_PIXELS_MAX }).metadata()
  const sizes = widthsFor(autoOrient.width).flatMap((width) =>
    VARIANT_FORMATS.map((format) => ({ width, format })),
  )
  const rank = ({ width, format }: Size) => (width > PHONE_WIDTH_MAX || format === 'jpg' ? 1 : 0)
  return sizes.sort((a, b) => rank(a) - rank(b))
}

const PHONE_WIDTH_MAX = 640
