import type { Payload } from 'payload'
import type { ChangeRow } from '@/changes/readChanges'
import { isItemKind, itemKinds, type ItemKind } from '@/editorial/kinds'
import { entryKey } from '../engine'

/** By which field items refer to what is not an item itself, and yet is searched or shown with them. */
const HELD_BY: Record<string, string> = {
  tags: 'tags',
  schools: 'school',
  'learning-areas': 'learningArea',
  units: 'unit',
  media: 'media',
}

export const isHeld = (collection: string): boolean => collection in HELD_BY

export interface Touched {
  /** Keys of entries that may read differently now. */
  keys: string[]
  /** Something is gone that nobody can tell any more which items held it. */
  isUnclear: boolean
}

/** Which items these changes touch: themselves, and what a renamed tag, school or file is part of. */
export async function findTouched({
  payload,
  changes,
}: {
  payload: Payload
  changes: ChangeRow[]
}): Promise<Touched> {
  const keys = new Set<string>()
  const asked = new Set<string>()
  let isUnclear = false
  for (const { changedCollection, document, kind } of changes) {
    if (!document) continue
    if (isItemKind(changedCollection)) keys.add(entryKey({ kind: changedCollection, id: document }))
    const field = HELD_BY[changedCollection]
    // What has just been made is held by nothing yet.
    if (!field || kind === 'published' || asked.has(`${field}/${document}`)) continue
    asked.add(`${field}/${document}`)
    isUnclear ||= kind === 'removed'
    for (const key of await findHolders({ payload, field, id: document })) keys.add(key)
  }
  return { keys: [...keys], isUnclear }
}

async function findHolders({
  payload,
  field,
  id,
}: {
  payload: Payload
  field: string
  id: string
}): Promise<string[]> {
  const keys: string[] = []
  for (const kind of itemKinds.filter((kind) => hasField({ payload, kind, field }))) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: kind,
      where: { and: [{ stage: { equals: 'published' } }, { [field]: { in: [id] } }] },
      pagination: false,
      select: { stage: true },
    })
    keys.push(...docs.map((doc) => entryKey({ kind, id: String(doc.id) })))
  }
  return keys
}

const hasField = ({ payload, kind, field }: { payload: Payload; kind: ItemKind; field: string }) =>
  payload.collections[kind].config.flattenedFields.some(({ name }) => name === field)
