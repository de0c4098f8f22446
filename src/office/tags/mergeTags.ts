import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { recordAudit } from '@/editorial/audit/recordAudit'
import { refuse } from '@/editorial/refuse'
import { findTagged, type TaggedItem } from './findTagged'
import { mergedAliases, wordsOfTag, type TagWords } from './mergedTags'
import { retagItem, type Merge } from './retagItem'

/** As many items take some seconds; others who write wait for 15 at most. */
const BATCH = 200

interface Tag extends TagWords {
  id: string
}

interface Merging {
  payload: Payload
  into: string
  from: string[]
  user: PayloadRequest['user']
}

/**
 * Makes one tag of several. Up to 200 items it is one transaction. With more, items are retagged in batches, and the
 * last transaction does what is left, writes the aliases and deletes the old tags: cut short before that, nothing is
 * lost and merging again ends it.
 * @returns how many items carry a changed tag
 */
export async function mergeTags(merging: Merging): Promise<number> {
  const { payload, into, from } = merging
  if (from.length === 0 || from.includes(into)) {
    throw refuse('เลือกป้ายที่จะเก็บไว้ 1 ป้าย และป้ายอื่นที่จะรวมเข้ามาอย่างน้อย 1 ป้าย')
  }
  const merge = await planMerge(merging)
  const tagged = await findTagged({ payload, tags: from })
  const known = await findTagged({ payload, tags: [into] })
  const items = distinct([...known.map(notTagged), ...tagged.map(isTagged)])
  for (let first = 0; items.length - first > BATCH; first += BATCH) {
    const batch = items.slice(first, first + BATCH)
    await inTransaction({ payload, work: (req) => retagAll({ items: batch, merge, req }) })
  }
  await inTransaction({
    payload,
    async work(req) {
      req.user = merging.user
      const last = items.slice(Math.floor(Math.max(0, items.length - 1) / BATCH) * BATCH)
      // Tagged meanwhile with what is about to go.
      const late = await findTagged({ payload, tags: from, req })
      await retagAll({ items: distinct([...last, ...late.map(isTagged)]), merge, req })
      await endTags({ ...merging, items: tagged.length, req })
    },
  })
  return tagged.length
}

async function planMerge({ payload, into, from }: Merging): Promise<Merge> {
  const tags = await findTags({ payload, ids: [into, ...from] })
  const [kept, ...others] = tags
  if (!kept || tags.length !== from.length + 1) {
    throw refuse('ไม่พบป้ายที่เลือก อาจถูกรวมหรือลบไปแล้ว โปรดเปิดหน้านี้ใหม่', 404)
  }
  const aliases = mergedAliases({ into: kept, from: others })
  return { into, from, words: [...wordsOfTag(kept), ...aliases] }
}

async function retagAll({
  items,
  merge,
  req,
}: {
  items: Retagged[]
  merge: Merge
  req: PayloadRequest
}): Promise<void> {
  for (const item of items) await retagItem({ ...item, merge, req })
}

/** The tags are read again: a word added to one of them since is kept as well. */
async function endTags({
  payload,
  into,
  from,
  items,
  req,
}: Merging & { items: number; req: PayloadRequest }): Promise<void> {
  const [kept, ...others] = await findTags({ payload, ids: [into, ...from], req })
  if (!kept) throw refuse('ป้ายที่จะเก็บไว้ถูกลบไปแล้ว จึงยังไม่ได้รวม', 404)
  const aliases = mergedAliases({ into: kept, from: others })
  await payload.update({ collection: 'tags', id: into, data: { aliases }, depth: 0, req })
  for (const { id } of others) await payload.delete({ collection: 'tags', id, depth: 0, req })
  await recordAudit({
    entry: {
      action: 'tagsMerged',
      kind: 'tags',
      document: into,
      details: { from: others.map(({ id, title, slug }) => ({ id, title, slug })), items },
    },
    req,
  })
}

/** In the order of the ids; what is not there is left out. */
async function findTags({
  payload,
  ids,
  req,
}: {
  payload: Payload
  ids: string[]
  req?: PayloadRequest
}): Promise<Tag[]> {
  const { docs } = await payload.db.find<Tag>({
    collection: 'tags',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    locale: 'all',
    req,
  })
  const byID = new Map(docs.map((tag) => [String(tag.id), tag]))
  return ids.flatMap((id) => byID.get(id) ?? [])
}

type Retagged = TaggedItem & { isTagged: boolean }

const isTagged = (item: TaggedItem): Retagged => ({ ...item, isTagged: true })
const notTagged = (item: TaggedItem): Retagged => ({ ...item, isTagged: false })

const distinct = (items: Retagged[]): Retagged[] => [
  ...new Map(items.map((item) => [`${item.kind}/${item.id}`, item])).values(),
]
