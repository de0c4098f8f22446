import type { CollectionSlug, Payload } from 'payload'
import { toRichText } from '../starter/toRichText'
import { makeSamples } from './samples'
import type { SampleFile, SampleSet } from './types'

type Progress = (text: string) => void
type Row = Record<string, unknown>
type IDs = Map<string, string>

/** What the samples refer to, by the keys they use. */
interface Known {
  files: IDs
  tags: IDs
  units: IDs
  areas: IDs
}

/**
 * Loads the samples beside the office's facts. Files are found again by their key and items by their slug, so that
 * a run that was killed is completed by the next one and nothing comes twice.
 */
export async function loadSamples({
  payload,
  now,
  onProgress = () => {},
}: {
  payload: Payload
  now: Date
  onProgress?: Progress
}): Promise<void> {
  const set = makeSamples({ now })
  const known: Known = {
    files: await loadFiles({ payload, files: set.files, onProgress }),
    tags: await loadTags({ payload, set }),
    units: await keysOf({ payload, collection: 'units', key: 'slug' }),
    areas: await keysOf({ payload, collection: 'learning-areas', key: 'key' }),
  }
  const kinds = [
    ['news', set.news],
    ['announcements', set.announcements],
    ['teaching-media', set.teachingMedia],
    ['innovations', set.innovations],
  ] as const
  for (const [collection, items] of kinds) {
    onProgress(`เนื้อหาตัวอย่าง: ${collection} ${items.length} รายการ`)
    for (const item of items) await loadItem({ payload, collection, item: { ...item }, known })
  }
}

async function loadFiles({
  payload,
  files,
  onProgress,
}: {
  payload: Payload
  files: SampleFile[]
  onProgress: Progress
}): Promise<IDs> {
  const ids: IDs = new Map()
  for (const [index, { key, name, mimeType, alt, make }] of files.entries()) {
    if (index % 10 === 0) onProgress(`ไฟล์ตัวอย่าง ${index + 1} จาก ${files.length}`)
    const found = await find({
      payload,
      collection: 'media',
      where: { source: { equals: marked(key) } },
    })
    if (found) {
      ids.set(key, found)
      continue
    }
    const data = await make()
    const made = await payload.create({
      collection: 'media',
      data: { alt, originalName: name, source: marked(key), licence: 'cc0', isSample: true },
      file: { data, name, mimetype: mimeType, size: data.length },
      depth: 0,
    })
    ids.set(key, made.id)
  }
  return ids
}

const marked = (key: string) => `ตัวอย่าง: ${key}`

async function loadTags({ payload, set }: { payload: Payload; set: SampleSet }): Promise<IDs> {
  const items = [...set.news, ...set.announcements, ...set.teachingMedia, ...set.innovations]
  const ids: IDs = new Map()
  for (const title of new Set(items.flatMap(({ tags }) => tags))) {
    const found = await find({ payload, collection: 'tags', where: { title: { equals: title } } })
    const data = { title, isSample: true }
    ids.set(title, found ?? (await payload.create({ collection: 'tags', data, depth: 0 })).id)
  }
  return ids
}

async function loadItem({
  payload,
  collection,
  item,
  known,
}: {
  payload: Payload
  collection: CollectionSlug
  item: Row
  known: Known
}): Promise<void> {
  if (await find({ payload, collection, where: { slug: { equals: item.slug } } })) return
  const data = { ...toFields({ item, known }), stage: 'published', isSample: true }
  await payload.create({ collection, data: data as never, depth: 0 })
}

/** The item's fields as the collections hold them: keys become ids. */
function toFields({ item, known }: { item: Row; known: Known }): Row {
  const file = (key: unknown) => known.files.get(String(key))
  const list = (value: unknown) => (Array.isArray(value) ? value : [])
  const labelled = (value: unknown) => {
    const { file: key, label } = value as { file: string; label?: string }
    return { file: file(key), label }
  }
  return {
    ...item,
    body: toRichText(item.body as never),
    cover: file(item.cover),
    tags: list(item.tags).map((title) => known.tags.get(String(title))),
    unit: known.units.get(String(item.unit)),
    ...(item.learningArea ? { learningArea: known.areas.get(String(item.learningArea)) } : {}),
    ...(item.gallery ? { gallery: list(item.gallery).map(file) } : {}),
    ...(item.attachments
      ? { attachments: list(item.attachments).map((key) => ({ file: file(key) })) }
      : {}),
    ...(item.files ? { files: list(item.files).map(labelled) } : {}),
    ...(item.evidence ? { evidence: list(item.evidence).map((key) => ({ file: file(key) })) } : {}),
    ...(item.indicators ? { indicators: list(item.indicators).map((code) => ({ code })) } : {}),
  }
}

async function keysOf({
  payload,
  collection,
  key,
}: {
  payload: Payload
  collection: CollectionSlug
  key: string
}): Promise<IDs> {
  const { docs } = await payload.find({ collection, depth: 0, limit: 100, pagination: false })
  return new Map(docs.map((doc) => [String((doc as unknown as Row)[key]), String(doc.id)]))
}

async function find({
  payload,
  collection,
  where,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Record<string, { equals: unknown }>
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where: where as never,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    trash: true,
  })
  return docs[0] && String(docs[0].id)
}
