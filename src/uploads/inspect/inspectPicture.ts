import { FileRefusal } from '../FileRefusal'
import { INPUT_PIXELS_MAX } from '../encodePicture'

/** The size of a picture as it is shown, turned upright; in pixels. */
export async function inspectPicture(path: string): Promise<{ width: number; height: number }> {
  const { default: sharp } = await import('sharp')
  const facts = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new FileRefusal('broken', '', { cause })
    })
  const { width, height } = facts.autoOrient
  if (width * height > INPUT_PIXELS_MAX)
    throw new FileRefusal('tooManyPixels', `${width} × ${height}`)
  return { width, height }
}
