import type { Payload } from 'payload'
import type { Announcement } from '@/payload-types'
import { ensure, findID } from '../starter/ensure'
import { toRichText } from '../starter/toRichText'
import { makeSamples } from './samples'
import type {
  SampleAnnouncement,
  SampleCollection,
  SampleInnovation,
  SampleNews,
  SampleSet,
  SampleTeachingMedia,
} from './types'

interface Load {
  payload: Payload
  now: Date
  onProgress?: (text: string) => void
}

/** The ids in the database of what sample items name by key. */
interface Known {
  files: Map<string, string>
  tags: Map<string, string>
  units: Map<string, string>
  areas: Map<string, string>
}

/**
 * Puts the sample content into the database, each piece marked `isSample`. Files are found again by name and items
 * by slug, so that a run stopped midway is completed by the next and nothing doubles.
 */
export async function loadSamples({ payload, now, onProgress }: Load): Promise<void> {
  const set = makeSamples({ now })
  const known: Known = {
    files: await loadFiles({ payload, set, onProgress }),
    tags: await loadTags({ payload, set }),
    units: await idsByKey({ payload, collection: 'units', key: 'slug' }),
    areas: await idsByKey({ payload, collection: 'learning-areas', key: 'key' }),
  }
  onProgress?.('ข่าว ประกาศ สื่อ และนวัตกรรมตัวอย่าง')
  for (const item of set.news) await loadNews({ payload, item, known })
  for (const item of set.announcements) await loadAnnouncement({ payload, item, known })
  for (const item of set.teachingMedia) await loadTeachingMedia({ payload, item, known })
  for (const item of set.innovations) await loadInnovation({ payload, item, known })
  for (const item of set.collections) await loadCollection({ payload, item, known })
}

const PROGRESS_EVERY = 20

async function loadFiles({
  payload,
  set,
  onProgress,
}: {
  payload: Payload
  set: SampleSet
  onProgress?: (text: string) => void
}): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, { key, name, mimeType, alt, make }] of set.files.entries()) {
    if (index % PROGRESS_EVERY === 0) onProgress?.(`ไฟล์ตัวอย่าง ${index}/${set.files.length}`)
    const { id } = await ensure({
      payload,
      collection: 'media',
      where: { and: [{ originalName: { equals: name } }, { isSample: { equals: true } }] },
      create: async () => {
        const data = await make()
        return payload.create({
          collection: 'media',
          locale: 'th',
          data: { alt, originalName: name, isSample: true },
          file: { data, name, mimetype: mimeType, size: data.length },
        })
      },
    })
    ids.set(key, id)
  }
  return ids
}

async function loadTags({ payload, set }: { payload: Payload; set: SampleSet }) {
  const items = [...set.news, ...set.announcements, ...set.teachingMedia, ...set.innovations]
  const ids = new Map<string, string>()
  for (const title of new Set(items.flatMap(({ tags }) => tags))) {
    const { id } = await ensure({
      payload,
      collection: 'tags',
      where: { title: { equals: title } },
      create: () =>
        payload.create({ collection: 'tags', locale: 'th', data: { title, isSample: true } }),
    })
    ids.set(title, id)
  }
  return ids
}

async function idsByKey({
  payload,
  collection,
  key,
}: {
  payload: Payload
  collection: 'units' | 'learning-areas'
  key: 'slug' | 'key'
}): Promise<Map<string, string>> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, locale: 'th' })
  return new Map(
    docs.map((doc) => [String((doc as { slug?: unknown; key?: unknown })[key]), doc.id]),
  )
}

/** What all kinds of items share. */
function toItem({
  item,
  known,
}: {
  item: SampleNews | SampleAnnouncement | SampleTeachingMedia | SampleCollection
  known: Known
}) {
  return {
    slug: item.slug,
    title: item.title,
    summary: item.summary,
    body: toRichText(item.body, (file) => known.files.get(String(file))),
    cover: item.cover ? known.files.get(item.cover) : undefined,
    tags: item.tags.flatMap((tag) => known.tags.get(tag) ?? []),
    unit: known.units.get(item.unit),
    publishedAt: item.publishedAt,
    expiresAt: item.expiresAt,
    stage: 'published' as const,
    visibility: 'public' as const,
    facebook: { share: false },
    isSample: true,
  }
}

const toFiles = (keys: string[], known: Known, label: string) =>
  keys.flatMap((key) => {
    const file = known.files.get(key)
    return file ? [{ file, label }] : []
  })

interface One<Item> {
  payload: Payload
  item: Item
  known: Known
}

async function loadNews({ payload, item, known }: One<SampleNews>): Promise<void> {
  const { category, pinned, eventDate, eventEnd, place } = item
  const data = {
    ...toItem({ item, known }),
    gallery: item.gallery.flatMap((key) => known.files.get(key) ?? []),
    category,
    pinned,
    eventDate,
    eventEnd,
    place,
  }
  if (await findID({ payload, collection: 'news', where: bySlug(item) })) return
  await payload.create({ collection: 'news', locale: 'th', depth: 0, data })
}

async function loadAnnouncement({ payload, item, known }: One<SampleAnnouncement>): Promise<void> {
  const data = {
    ...toItem({ item, known }),
    number: item.number,
    issuedOn: item.issuedOn,
    deadline: item.deadline,
    category: item.category as Announcement['category'],
    attachments: toFiles(item.attachments, known, 'ประกาศฉบับเต็ม (PDF)'),
  }
  if (await findID({ payload, collection: 'announcements', where: bySlug(item) })) return
  await payload.create({ collection: 'announcements', locale: 'th', depth: 0, data })
}

/** What media and innovations share. */
function toLibraryItem({ item, known }: { item: SampleTeachingMedia; known: Known }) {
  return {
    ...toItem({ item, known }),
    mediaType: item.mediaType,
    learningArea: known.areas.get(item.learningArea),
    levels: item.levels,
    indicators: item.indicators.map((code) => ({ code })),
    creators: item.creators,
    files: item.files.flatMap(({ file, label }) => toFiles([file], known, label)),
    links: item.links,
    licence: item.licence,
    thirdParty: item.thirdParty,
    year: item.year,
  }
}

async function loadTeachingMedia({
  payload,
  item,
  known,
}: One<SampleTeachingMedia>): Promise<void> {
  if (await findID({ payload, collection: 'teaching-media', where: bySlug(item) })) return
  const data = toLibraryItem({ item, known })
  await payload.create({ collection: 'teaching-media', locale: 'th', depth: 0, data })
}

async function loadInnovation({ payload, item, known }: One<SampleInnovation>): Promise<void> {
  if (await findID({ payload, collection: 'innovations', where: bySlug(item) })) return
  const { problem, method, results, award, academicYear } = item
  const evidence = toFiles(item.evidence, known, 'รายงานฉบับย่อ (PDF)')
  const data = {
    ...toLibraryItem({ item, known }),
    ...{ problem, method, results, award, academicYear, evidence },
  }
  await payload.create({ collection: 'innovations', locale: 'th', depth: 0, data })
}

/** Items that are not there, or were taken out by the office, are left out. */
async function loadCollection({ payload, item, known }: One<SampleCollection>): Promise<void> {
  const collection = 'library-collections'
  if (await findID({ payload, collection, where: bySlug(item) })) return
  const entries = []
  for (const { kind, slug, note } of item.entries) {
    const value = await findID({ payload, collection: kind, where: bySlug({ slug }) })
    if (value) entries.push({ item: { relationTo: kind, value }, note })
  }
  if (entries.length === 0) return
  const { goal, levels, learningArea } = item
  const data = {
    ...toItem({ item, known }),
    ...{ goal, levels, entries, learningArea: known.areas.get(learningArea) },
  }
  await payload.create({ collection, locale: 'th', depth: 0, data })
}

const bySlug = ({ slug }: { slug: string }) => ({ slug: { equals: slug } })
