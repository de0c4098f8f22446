import type { Payload } from 'payload'
import { asVisitor } from '@/site/asVisitor'
import type { SiteFile } from '@/site/populated'

/** Those of these files that the public may fetch now, by id. */
export async function findFiles({
  payload,
  ids,
}: {
  payload: Payload
  ids: Set<string>
}): Promise<Map<string, SiteFile>> {
  if (ids.size === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    select: asVisitor.populate.media,
    depth: 0,
    limit: ids.size,
    pagination: false,
    ...asVisitor,
  })
  return new Map(docs.map((file) => [String(file.id), file as SiteFile]))
}

/** As much of one file is searched; a book's first chapters say what it is about. */
const TEXT_MAX = 50_000

/**
 * The words inside these files, by the file's id. They are kept for the machine alone, and so asked with its rights:
 * only of files that the public may fetch.
 */
export async function findFileTexts({
  payload,
  files,
}: {
  payload: Payload
  files: Map<string, SiteFile>
}): Promise<Map<string, string>> {
  if (files.size === 0) return new Map()
  const { docs } = await payload.db.find<{ file: string; text?: string | null }>({
    collection: 'file-texts',
    where: { and: [{ file: { in: [...files.keys()] } }, { state: { equals: 'read' } }] },
    limit: files.size,
    pagination: false,
    select: { file: true, text: true },
  })
  return new Map(docs.map(({ file, text }) => [file, (text ?? '').slice(0, TEXT_MAX)]))
}
