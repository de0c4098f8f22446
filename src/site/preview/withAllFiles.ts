/** Deeper than an item holds files. */
const DEPTH_MAX = 100

/**
 * The same document with every file in it marked as public: what a published item refers to is. Only for those who
 * may read the files anyway; their addresses ask again.
 */
export function withAllFiles<Doc>(doc: Doc, depth = 0): Doc {
  if (!doc || typeof doc !== 'object' || depth > DEPTH_MAX) return doc
  if (Array.isArray(doc)) return doc.map((part) => withAllFiles(part, depth + 1)) as Doc
  const entries = Object.entries(doc).map(([name, value]) => [name, withAllFiles(value, depth + 1)])
  const copy = Object.fromEntries(entries)
  return 'isPublic' in doc ? { ...copy, isPublic: true } : copy
}
