import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { ITEM_KINDS, itemKinds, type ItemKind } from '@/editorial/kinds'
import type { Stage } from '@/editorial/stages'
import { label, type Label } from '@/shared/label'

/** Uses that are named, of each kind of content. */
const NAMED_MAX = 20

export interface FileUse {
  /** Slug of the collection or global. */
  in: ItemKind | OfficeCollection | 'site-settings'
  /** What such content is called. */
  label: Label
  /** Absent for a global. */
  id?: string
  title: string
  /** Of items, in their newest version. */
  stage?: Stage
}

export interface FileUses {
  /** Those the asking person may read. */
  uses: FileUse[]
  /** How many there are beside them. */
  more: number
}

/** What shows files by nature, beside the items: the field that does, and the one that names it. */
const OFFICE = {
  people: { field: 'photo', title: 'name', label: label('บุคลากร', 'People') },
  processes: { field: 'forms.file', title: 'name', label: label('กระบวนการ', 'Processes') },
} as const
type OfficeCollection = keyof typeof OFFICE
const officeCollections = Object.keys(OFFICE) as OfficeCollection[]

const EMBLEM: FileUse = {
  in: 'site-settings',
  label: label('ข้อมูลสำนักงาน', 'Site settings'),
  title: 'ตราสัญลักษณ์',
}

/**
 * Where a file is used: items of all kinds as the public sees them and in their newest version, people, processes
 * and the office's emblem. Items in the trash do not count.
 */
export async function findUses({
  id,
  req,
}: {
  id: string
  req: PayloadRequest
}): Promise<FileUses> {
  const uses: FileUse[] = []
  let count = 0
  for (const place of placesOf(id)) {
    const ids = await findIDs({ ...place, req })
    count += new Set(ids.flat()).size
    uses.push(...(await readable({ place, ids, req })))
  }
  if (await isEmblem({ id, req })) return { uses: [...uses, EMBLEM], more: count - uses.length }
  return { uses, more: count - uses.length }
}

/** How many there are, whoever asks. */
export async function countUses({ id, req }: { id: string; req: PayloadRequest }): Promise<number> {
  let count = (await isEmblem({ id, req })) ? 1 : 0
  for (const place of placesOf(id)) count += new Set((await findIDs({ ...place, req })).flat()).size
  return count
}

interface Place {
  collection: ItemKind | OfficeCollection
  label: Label
  where: Where
  /** The field that names a document. */
  title: string
}

const placesOf = (id: string): Place[] => [
  ...itemKinds.map((kind) => ({
    collection: kind,
    label: ITEM_KINDS[kind].label,
    where: { media: { in: [id] } },
    title: 'title',
  })),
  ...officeCollections.map((collection) => ({
    collection,
    label: OFFICE[collection].label,
    where: { [OFFICE[collection].field]: { equals: id } },
    title: OFFICE[collection].title,
  })),
]

/** Newest versions first, then what stands in the rows: of an item under revision that is what the public sees. */
const VERSIONS = [true, false]

/** The ids of all documents that use the file, of each of `VERSIONS`: which they are is the system's to know. */
async function findIDs({
  collection,
  where,
  req,
}: Pick<Place, 'collection' | 'where'> & { req: PayloadRequest }): Promise<string[][]> {
  const ids: string[][] = []
  for (const draft of VERSIONS) {
    const { docs } = await req.payload.find({
      collection,
      where,
      draft,
      select: {},
      depth: 0,
      limit: 0,
      pagination: false,
      req,
    })
    ids.push(docs.map((doc) => String(doc.id)))
  }
  return ids
}

async function readable({
  place: { collection, label: name, title },
  ids,
  req,
}: {
  place: Place
  ids: string[][]
  req: PayloadRequest
}): Promise<FileUse[]> {
  const found = new Map<string, FileUse>()
  for (const [at, draft] of VERSIONS.entries()) {
    const wanted = (ids[at] ?? []).filter((id) => !found.has(id)).slice(0, NAMED_MAX)
    if (wanted.length === 0) continue
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: wanted } },
      draft,
      select: { [title]: true, stage: true },
      depth: 0,
      limit: NAMED_MAX,
      pagination: false,
      overrideAccess: false,
      req,
    })
    // The field that holds the title differs by kind, so the row's own type cannot say what was selected.
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const id = String(doc.id)
      const stage = doc.stage as Stage | undefined
      found.set(id, {
        in: collection,
        label: name,
        id,
        title: String(doc[title] || id),
        ...(stage ? { stage } : {}),
      })
    }
  }
  return [...found.values()]
}

async function isEmblem({ id, req }: { id: string; req: PayloadRequest }): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ emblem?: unknown }>({
    slug: 'site-settings',
    req,
  })
  return settings?.emblem === id
}
