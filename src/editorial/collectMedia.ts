import { idOf } from '@/shared/idOf'

/** The fields of all kinds that may refer to a file. */
export interface MediaHolder {
  cover?: unknown
  file?: unknown
  gallery?: unknown[] | null
  attachments?: { file?: unknown }[] | null
  files?: { file?: unknown }[] | null
  evidence?: { file?: unknown }[] | null
  body?: unknown
}

/** The ids of all files an item refers to, pictures inside its text included; each once. */
export function collectMedia(item: MediaHolder): string[] {
  const rows = [item.attachments, item.files, item.evidence].flatMap((list) => list ?? [])
  const found = [
    item.cover,
    item.file,
    ...(item.gallery ?? []),
    ...rows.map(({ file }) => file),
    ...uploadsInText(item.body),
  ]
  return [...new Set(found.map(idOf).filter((id) => id !== undefined))]
}

interface TextNode {
  type?: string
  relationTo?: string
  value?: unknown
  children?: unknown[]
  root?: unknown
}

/** The values of upload nodes in a Lexical document. */
function uploadsInText(node: unknown): unknown[] {
  if (!node || typeof node !== 'object') return []
  const { type, relationTo, value, children, root } = node as TextNode
  if (root) return uploadsInText(root)
  const own = type === 'upload' && relationTo === 'media' ? [value] : []
  return [...own, ...(children ?? []).flatMap(uploadsInText)]
}
