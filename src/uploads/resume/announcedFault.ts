import { extname } from 'node:path'
import { fileSize } from '@/shared/fileSize'
import { FileRefusal } from '../FileRefusal'
import { extensionsOf, ALLOWED_TYPES, FILE_KINDS, kindOf, UPLOAD_MAX_BYTES } from '../fileTypes'

/**
 * Why a file need not even be sent, by what is said of it; its content is judged when it has come.
 * @param bytes that will come
 * @param name as people know it
 * @param type as the browser calls it; may be empty
 */
export function announcedFault({
  bytes,
  name,
  type,
}: {
  bytes: number
  name: string
  type: string
}): FileRefusal | null {
  if (bytes === 0) return new FileRefusal('empty')
  const limits = likelyTypes({ name, type }).flatMap((one) => {
    const kind = kindOf(one)
    return kind ? FILE_KINDS[kind].maxBytes : []
  })
  // A name that tells nothing may still stand for an honest file of a moderate size.
  if (limits.length === 0) {
    return bytes > FILE_KINDS.document.maxBytes ? new FileRefusal('type') : null
  }
  const limit = Math.min(Math.max(...limits), UPLOAD_MAX_BYTES)
  return bytes > limit ? new FileRefusal('tooLarge', fileSize(limit)) : null
}

function likelyTypes({ name, type }: { name: string; type: string }): string[] {
  const extension = extname(name).toLowerCase()
  return [type, ...ALLOWED_TYPES.filter((one) => extensionsOf(one).includes(extension))]
}
