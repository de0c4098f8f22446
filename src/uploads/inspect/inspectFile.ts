import { stat } from 'node:fs/promises'
import { FileRefusal } from '../FileRefusal'
import { extensionsOf, FILE_KINDS, kindOf } from '../fileTypes'
import { fileSize } from '@/shared/fileSize'
import { detectType } from './detectType'
import type { FoundFile } from './FoundFile'
import { hashFile } from './hashFile'
import { inspectPicture } from './inspectPicture'

/**
 * Looks through a file that has arrived whole, before anything else is done with it. A picture may be written anew
 * in its place, without what a camera notes about place and owner.
 * @param name as people know it
 * @throws FileRefusal where it is not taken
 */
export async function inspectFile({
  path,
  name,
}: {
  path: string
  name: string
}): Promise<FoundFile> {
  const { size } = await stat(path)
  if (size === 0) throw new FileRefusal('empty')
  const mimeType = await detectType({ path, name })
  const kind = kindOf(mimeType)
  if (!kind) throw new FileRefusal('type')
  const { maxBytes } = FILE_KINDS[kind]
  if (size > maxBytes) throw new FileRefusal('tooLarge', fileSize(maxBytes))

  const sha256 = await hashFile(path)
  const facts = kind === 'picture' ? await inspectPicture(path) : {}
  return {
    mimeType,
    extension: extensionsOf(mimeType)[0] ?? '',
    bytes: (await stat(path)).size,
    sha256,
    virusScan: 'off',
    ...facts,
  }
}
