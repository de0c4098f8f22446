import type { Payload } from 'payload'
import { collectMedia, type MediaHolder } from '@/editorial/collectMedia'
import type { ItemKind } from '@/editorial/kinds'
import { idOf } from '@/shared/idOf'
import { entryKey } from '../engine'
import type { SharedDoc } from './composeEntry'
import type { EntryItem, Term } from './EntrySource'
import { findFiles, findFileTexts } from './findFiles'
import { findTerms } from './findTerms'

type Doc = SharedDoc &
  MediaHolder & {
    tags?: unknown[] | null
    learningArea?: unknown
    school?: unknown
    unit?: unknown
  }

/** These items with their terms, files, the words of these and their counts; one question for each sort of thing. */
export async function findParts({
  payload,
  kind,
  thai,
  english,
}: {
  payload: Payload
  kind: ItemKind
  thai: Doc[]
  english: Doc[]
}): Promise<EntryItem<Doc>[]> {
  const wanted = (read: (doc: Doc) => unknown[]) =>
    new Set(thai.flatMap(read).flatMap((value) => idOf(value) ?? []))
  const held = new Map(thai.map((doc) => [doc.id, collectMedia(doc)]))
  const tags = await findTerms({ payload, of: 'tags', ids: wanted((doc) => doc.tags ?? []) })
  const areas = await findTerms({
    payload,
    of: 'learning-areas',
    ids: wanted((doc) => [doc.learningArea]),
  })
  const schools = await findTerms({ payload, of: 'schools', ids: wanted((doc) => [doc.school]) })
  const units = await findTerms({ payload, of: 'units', ids: wanted((doc) => [doc.unit]) })
  const files = await findFiles({ payload, ids: new Set([...held.values()].flat()) })
  const texts = await findFileTexts({ payload, files })
  const counts = await findCounts({ payload, keys: thai.map(({ id }) => entryKey({ kind, id })) })
  const inEnglish = new Map(english.map((doc) => [doc.id, doc]))

  return thai.map((doc) => {
    const own = held.get(doc.id) ?? []
    return {
      id: doc.id,
      thai: doc,
      english: inEnglish.get(doc.id) ?? null,
      tags: (doc.tags ?? []).flatMap((tag) => termOf(tags, tag) ?? []),
      area: termOf(areas, doc.learningArea),
      school: termOf(schools, doc.school),
      unit: termOf(units, doc.unit),
      files,
      fileText: joined(own.flatMap((id) => texts.get(id) ?? [])),
      ...(counts.get(entryKey({ kind, id: doc.id })) ?? { uses: 0, views: 0 }),
    }
  })
}

const termOf = (terms: Map<string, Term>, value: unknown): Term | null =>
  terms.get(idOf(value) ?? '') ?? null

/** An item with many long files is known by their beginnings: the rest would outweigh its own words. */
const FILE_TEXT_MAX = 200_000
const joined = (texts: string[]) => texts.join('\n').slice(0, FILE_TEXT_MAX)

async function findCounts({ payload, keys }: { payload: Payload; keys: string[] }) {
  const { docs } = await payload.db.find<{ key: string; uses?: number; views?: number }>({
    collection: 'item-counts',
    where: { key: { in: keys } },
    limit: keys.length,
    pagination: false,
    select: { key: true, uses: true, views: true },
  })
  return new Map(docs.map(({ key, uses = 0, views = 0 }) => [key, { uses, views }]))
}
