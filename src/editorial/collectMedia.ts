import { idOf } from '@/shared/idOf'

/** The fields of all kinds that may refer to a file. */
export interface MediaHolder {
  cover?: unknown
  file?: unknown
  gallery?: unknown[] | null
  attachments?: { file?: unknown }[] | null
  files?: { file?: unknown; captions?: unknown }[] | null
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
    ...(item.files ?? []).map(({ captions }) => captions),
    ...uploadsInText(item.body),
  ]
  return [...new Set(found.map(idOf).filter((id) => id !== undefined))]
}

interface TextNode {
  type?: string
  relationTo?: string
  value?: unknown
  children?: unknown
  fields?: unknown
  root?: unknown
}

/** Deeper than the site draws. */
const DEPTH_MAX = 100

/** The values of upload nodes in a Lexical document, and of the files in its blocks. */
function uploadsInText(node: unknown, depth = 0): unknown[] {
  if (!node || typeof node !== 'object' || depth > DEPTH_MAX) return []
  const { type, relationTo, value, children, fields, root } = node as TextNode
  if (root) return uploadsInText(root, depth + 1)
  const own = type === 'upload' && relationTo === 'media' ? [value] : []
  const inBlock = type === 'block' ? filesOfBlock(fields) : []
  const parts = Array.isArray(children) ? children : []
  return [...own, ...inBlock, ...parts.flatMap((part) => uploadsInText(part, depth + 1))]
}

function filesOfBlock(fields: unknown): unknown[] {
  if (!fields || typeof fields !== 'object') return []
  const { blockType, pictures, file } = fields as Record<string, unknown>
  if (blockType === 'gallery') return Array.isArray(pictures) ? pictures : []
  return blockType === 'file' || blockType === 'video' ? [file] : []
}
