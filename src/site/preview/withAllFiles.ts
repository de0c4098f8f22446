import { sealedFolder } from '@/uploads/packages/siteSeals'

/** Deeper than an item holds files. */
const DEPTH_MAX = 100

/**
 * The same document with every file in it marked as public: what a published item refers to is. Only for those who
 * may read the files anyway; their addresses ask again. An unpacked package, whose address cannot ask, gets one that
 * is good for an hour.
 */
export function withAllFiles<Doc>(doc: Doc, depth = 0): Doc {
  if (!doc || typeof doc !== 'object' || depth > DEPTH_MAX) return doc
  if (Array.isArray(doc)) return doc.map((part) => withAllFiles(part, depth + 1)) as Doc
  const entries = Object.entries(doc).map(([name, value]) => [name, withAllFiles(value, depth + 1)])
  const copy = Object.fromEntries(entries)
  if ('isPublic' in doc) return { ...copy, ...withSeal(copy.package), isPublic: true }
  return copy
}

const withSeal = (held?: { folder?: string | null }) =>
  held?.folder ? { package: { ...held, folder: sealedFolder(held.folder) } } : {}
