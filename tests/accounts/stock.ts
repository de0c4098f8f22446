import type { Payload } from 'payload'
import type { ItemKind } from '@/editorial/kinds'
import type { Stage, WithdrawalKind } from '@/editorial/stages'
import type { User } from '@/payload-types'
import { completeRelations } from '../support/collectionEntries'
import { complete } from '../support/complete'

export type State =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'published'
  | 'staffOnly'
  | 'scheduled'
  | 'gone'
  | 'notice'
  | 'trashed'

const DAY_MS = 86_400_000
let serial = 0

/** An item in the state asked for, written by the system in the name of `owner`. */
export async function stockItem({
  payload,
  kind: collection,
  state,
  owner,
}: {
  payload: Payload
  kind: ItemKind
  state: State
  owner: User
}): Promise<string> {
  serial += 1
  const { id } = await payload.create({
    collection,
    depth: 0,
    data: {
      ...complete(collection),
      ...(await completeRelations(collection)),
      title: `รายการ ${state} ${serial}`,
      owner: owner.id,
      unit: typeof owner.unit === 'string' ? owner.unit : owner.unit?.id,
      stage: FIRST_STAGE[state],
      visibility: state === 'staffOnly' ? 'staff' : 'public',
      ...(state === 'scheduled'
        ? { publishedAt: new Date(Date.now() + DAY_MS).toISOString() }
        : {}),
    },
  })
  const next = NEXT[state]
  if (next) await payload.update({ collection, id, data: next, depth: 0 })
  return id
}

const FIRST_STAGE = {
  draft: 'draft',
  submitted: 'submitted',
  returned: 'submitted',
  published: 'published',
  staffOnly: 'published',
  scheduled: 'published',
  gone: 'published',
  notice: 'published',
  trashed: 'draft',
} as const

interface NextWrite {
  stage?: Stage
  withdrawal?: { kind: WithdrawalKind; reason?: string }
  deletedAt?: string
}

const NEXT: Partial<Record<State, NextWrite>> = {
  returned: { stage: 'returned' },
  gone: { stage: 'withdrawn', withdrawal: { kind: 'gone' } },
  notice: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ข้อมูลผิด' } },
  trashed: { deletedAt: new Date().toISOString() },
}
