import { isPicture } from './fileTypes'
import { storedPath } from './folders'
import { parseVariantName } from './parseVariantName'
import { exists, findOrMakeVariant, type VariantFormat } from './variants'
import { posterPath, slidePath } from './variantPath'

/**
 * The smaller picture that a name such as `640.webp` asks for: of a picture itself, else of its poster, and with a
 * number, `640-3.webp`, of a slide. Made when it is not there yet; null when there is nothing to make it of.
 */
export async function locatePicture({
  file: { id, filename, mimeType },
  name,
}: {
  file: { id: string; filename: string; mimeType?: string | null }
  name: string
}): Promise<{ path: string; format: VariantFormat } | null> {
  const wanted = parseVariantName(name)
  if (!wanted) return null
  const { slide, format } = wanted
  const source = isPicture(mimeType)
    ? storedPath(filename)
    : slide
      ? slidePath({ id, filename, slide })
      : posterPath({ id, filename })
  if (slide && isPicture(mimeType)) return null
  if (!(await exists(source))) return null
  const path = await findOrMakeVariant({ id, filename, source, ...wanted }).catch(() => null)
  return path ? { path, format } : null
}
