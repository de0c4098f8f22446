import type { Payload } from 'payload'
import type { ItemKind } from '@/editorial/kinds'
import type { Door } from './doors'
import type { State } from './stock'

/** What is tried on an item, and whose it is: the asker's own, a colleague's of the unit, a stranger's. */
export interface Operation {
  state: State
  whose: 'own' | 'unit' | 'other'
  act: (args: { door: Door; id: string; newestVersion: () => Promise<string> }) => Promise<boolean>
  /** Leaves the item in its state, so that the next asker may have it too. */
  keepsItem?: boolean
}

const read = (state: State, whose: Operation['whose']): Operation => ({
  state,
  whose,
  keepsItem: true,
  act: ({ door, id }) => door.read(id),
})

const change = (
  state: State,
  whose: Operation['whose'],
  data: Parameters<Door['update']>[1],
): Operation => ({
  state,
  whose,
  keepsItem: !data.stage,
  act: ({ door, id }) => door.update(id, data),
})

const trash = (state: State, whose: Operation['whose']): Operation => ({
  state,
  whose,
  act: ({ door, id }) => door.trash(id),
})

const title = 'แก้ชื่อเรื่อง'

export const OPERATIONS: Record<string, Operation> = {
  create: {
    state: 'draft',
    whose: 'other',
    keepsItem: true,
    act: ({ door }) => door.create({ title: 'รายการใหม่' }),
  },
  'read own draft': read('draft', 'own'),
  "read unit's draft": read('draft', 'unit'),
  "read other's draft": read('draft', 'other'),
  "read other's submitted": read('submitted', 'other'),
  'read published': read('published', 'other'),
  'read staff-only': read('staffOnly', 'other'),
  'read scheduled': read('scheduled', 'other'),
  'read own scheduled': read('scheduled', 'own'),
  'read withdrawn, gone': read('gone', 'other'),
  'read withdrawn, notice': read('notice', 'other'),
  'read trashed': read('trashed', 'other'),
  'update own draft': change('draft', 'own', { title }),
  "update unit's draft": change('draft', 'unit', { title }),
  "update other's draft": change('draft', 'other', { title }),
  'update own returned': change('returned', 'own', { title }),
  'update own submitted': change('submitted', 'own', { title }),
  "update other's submitted": change('submitted', 'other', { title }),
  'revise own published': change('published', 'own', { title, stage: 'draft' }),
  "revise other's published": change('published', 'other', { title, stage: 'draft' }),
  "change other's published at once": change('published', 'other', { title }),
  'submit own draft': change('draft', 'own', { stage: 'submitted' }),
  "submit unit's draft": change('draft', 'unit', { stage: 'submitted' }),
  "submit other's draft": change('draft', 'other', { stage: 'submitted' }),
  'submit own returned': change('returned', 'own', { stage: 'submitted' }),
  'return own submitted': change('submitted', 'own', { stage: 'returned' }),
  "return other's submitted": change('submitted', 'other', { stage: 'returned' }),
  'publish own draft': change('draft', 'own', { stage: 'published' }),
  "publish other's submitted": change('submitted', 'other', { stage: 'published' }),
  'withdraw own published': change('published', 'own', { stage: 'withdrawn' }),
  "withdraw other's published": change('published', 'other', { stage: 'withdrawn' }),
  "republish other's withdrawn": change('notice', 'other', { stage: 'published' }),
  'trash own draft': trash('draft', 'own'),
  'trash own submitted': trash('submitted', 'own'),
  "trash unit's draft": trash('draft', 'unit'),
  "trash other's draft": trash('draft', 'other'),
  "trash other's published": trash('published', 'other'),
  'erase own trashed': { state: 'trashed', whose: 'own', act: ({ door, id }) => door.erase(id) },
  "erase other's trashed": {
    state: 'trashed',
    whose: 'other',
    act: ({ door, id }) => door.erase(id),
  },
  'read versions of own draft': {
    state: 'draft',
    whose: 'own',
    keepsItem: true,
    act: ({ door, id }) => door.versions(id),
  },
  "read versions of other's published": {
    state: 'published',
    whose: 'other',
    keepsItem: true,
    act: ({ door, id }) => door.versions(id),
  },
  'restore a version of own draft': {
    state: 'draft',
    whose: 'own',
    act: async ({ door, newestVersion }) => door.restore(await newestVersion()),
  },
  "restore a version of other's draft": {
    state: 'draft',
    whose: 'other',
    act: async ({ door, newestVersion }) => door.restore(await newestVersion()),
  },
  'duplicate own draft': {
    state: 'draft',
    whose: 'own',
    keepsItem: true,
    act: ({ door, id }) => door.duplicate(id),
  },
  "duplicate other's draft": {
    state: 'draft',
    whose: 'other',
    keepsItem: true,
    act: ({ door, id }) => door.duplicate(id),
  },
  'bulk-update own draft': {
    state: 'draft',
    whose: 'own',
    keepsItem: true,
    act: ({ door, id }) => door.bulkUpdate(id, { title }),
  },
  "bulk-update other's draft": {
    state: 'draft',
    whose: 'other',
    keepsItem: true,
    act: ({ door, id }) => door.bulkUpdate(id, { title }),
  },
  "bulk-publish other's submitted": {
    state: 'submitted',
    whose: 'other',
    act: ({ door, id }) => door.bulkUpdate(id, { stage: 'published' }),
  },
  "bulk-trash other's draft": {
    state: 'draft',
    whose: 'other',
    act: ({ door, id }) => door.bulkTrash(id),
  },
}

/** The id of the newest version of an item. */
export async function newestVersionOf({
  payload,
  kind: collection,
  id,
}: {
  payload: Payload
  kind: ItemKind
  id: string
}): Promise<string> {
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection, where, limit: 1, sort: '-createdAt' })
  return docs[0]?.id ?? ''
}
