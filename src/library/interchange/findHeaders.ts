import { env } from '@/env'
import { idOf } from '@/shared/idOf'
import type { LibraryCollection } from '../findLibrary'
import { findLearningAreas } from '../queries'
import { findOncePublic } from './findOncePublic'
import { findRow, findRows, HARVESTED, type Asked } from './findRows'
import type { Cursor, Harvest } from './OAIRequest'
import { datestampOf, recordState, type RecordRow } from './recordState'

/** What a harvester is told of every record, gone ones too. */
export interface RecordHeader {
  collection: LibraryCollection
  id: string
  code: string
  /** Milliseconds. */
  datestamp: number
  sets: string[]
  isDeleted: boolean
}

export const AREA_SET = 'area'
export const setOfArea = (key: string): string => `${AREA_SET}:${key}`

const NAMESPACE = new URL(env.siteURL).hostname
export const toIdentifier = (code: string): string => `oai:${NAMESPACE}:${code}`

/** One part of a list, and where the next begins, if there is one. */
export async function findHeaders({
  harvest,
  size,
  now,
}: {
  harvest: Harvest
  size: number
  now: Date
}): Promise<{ headers: RecordHeader[]; next?: Cursor; asked: Asked }> {
  const keys = await areaKeys()
  const asked: Asked = { harvest, areas: areasOf(harvest.set, keys), now }
  const found: (RecordHeader & { part: number })[] = []
  let cursor: Cursor | undefined = asked.areas?.length === 0 ? undefined : harvest.cursor
  // One more than is given, which says whether there is a next part.
  while (cursor && found.length <= size) {
    const { part, code: after }: Cursor = cursor
    const collection = HARVESTED[part]
    if (!collection) break
    const limit = size + 1 - found.length
    const rows = await findRows({ collection, after, limit, ...asked })
    const headers = await toHeaders({ collection, rows, keys, now })
    found.push(...headers.map((header) => ({ ...header, part })))
    const last = rows.at(-1)?.code
    cursor = rows.length === limit && last ? { part, code: last } : { part: part + 1, code: '' }
  }
  const headers = found.slice(0, size)
  const end = headers.at(-1)
  const next = found.length > size && end ? { part: end.part, code: end.code } : undefined
  return { headers, next, asked }
}

/** The record of an identifier; undefined where there never was one. */
export async function findHeader(identifier: string, now: Date): Promise<RecordHeader | undefined> {
  const code = /^oai:([^:]+):([0-9a-z]{8})$/.exec(identifier)
  if (code?.[1] !== NAMESPACE || !code[2]) return undefined
  const row = await findRow(code[2])
  if (!row) return undefined
  const { collection } = row
  return (await toHeaders({ collection, rows: [row], keys: await areaKeys(), now }))[0]
}

async function toHeaders({
  collection,
  rows,
  keys,
  now,
}: {
  collection: LibraryCollection
  rows: RecordRow[]
  keys: Map<string, string>
  now: Date
}): Promise<RecordHeader[]> {
  const states = rows.map((row) => ({ row, state: recordState(row, now) }))
  const ids = states.filter(({ state }) => state === 'unclear').map(({ row }) => row.id)
  const oncePublic = await findOncePublic({ collection, ids, now })
  return states.flatMap(({ row, state }): RecordHeader[] => {
    if (state === 'none' || (state === 'unclear' && !oncePublic.has(row.id))) return []
    const key = keys.get(idOf(row.learningArea) ?? '')
    return [
      {
        collection,
        id: row.id,
        code: row.code ?? '',
        datestamp: datestampOf(row, now),
        sets: key ? [setOfArea(key)] : [],
        isDeleted: state !== 'live',
      },
    ]
  })
}

/** Keys of the learning areas by their ids. */
async function areaKeys(): Promise<Map<string, string>> {
  const areas = await findLearningAreas()
  return new Map(areas.map(({ id, key }) => [id, key ?? '']))
}

/** The areas a set holds; none for a set that is not there. */
function areasOf(set: string | undefined, keys: Map<string, string>): string[] | undefined {
  if (set === undefined) return undefined
  return [...keys].filter(([, key]) => set === AREA_SET || set === setOfArea(key)).map(([id]) => id)
}
