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
  for (const kind of itemKinds) {
    const found = await findIn({ collection: kind, where: inItem(id), title: 'title', req })
    uses.push(...found.map((one) => ({ ...one, in: kind, label: ITEM_KINDS[kind].label })))
  }
  for (const collection of officeCollections) {
    const { field, title, label: name } = OFFICE[collection]
    const found = await findIn({ collection, where: { [field]: { equals: id } }, title, req })
    uses.push(...found.map((one) => ({ ...one, in: collection, label: name })))
  }
  if (await isEmblem({ id, req })) uses.push(EMBLEM)
  return { uses, more: Math.max(0, (await countUses({ id, req })) - uses.length) }
}

/** How many there are, whoever asks. */
export async function countUses({ id, req }: { id: string; req: PayloadRequest }): Promise<number> {
  let count = 0
  for (const kind of itemKinds) {
    const ids = new Set<string>()
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection: kind,
        where: inItem(id),
        draft,
        select: { stage: true },
        depth: 0,
        limit: 0,
        pagination: false,
        req,
      })
      for (const doc of docs) ids.add(String(doc.id))
    }
    count += ids.size
  }
  for (const collection of officeCollections) {
    const where = { [OFFICE[collection].field]: { equals: id } }
    count += (await req.payload.count({ collection, where, req })).totalDocs
  }
  return count + ((await isEmblem({ id, req })) ? 1 : 0)
}

const inItem = (id: string): Where => ({ media: { in: [id] } })

type Named = Pick<FileUse, 'id' | 'title' | 'stage'>

/** As the asking person may read them: the newest version where that uses the file, else what the public sees. */
async function findIn({
  collection,
  where,
  title,
  req,
}: {
  collection: CollectionSlug
  where: Where
  title: string
  req: PayloadRequest
}): Promise<Named[]> {
  const found = new Map<string, Named>()
  for (const draft of [true, false]) {
    const { docs } = await req.payload.find({
      collection,
      where,
      draft,
      select: { [title]: true, stage: true },
      depth: 0,
      limit: NAMED_MAX,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const id = String(doc.id)
      if (found.has(id)) continue
      const stage = doc.stage as Stage | undefined
      found.set(id, { id, title: String(doc[title] || id), ...(stage ? { stage } : {}) })
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
