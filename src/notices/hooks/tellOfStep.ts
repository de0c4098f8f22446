import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Role } from '@/accounts/permissions'
import { ITEM_KINDS, type ItemKind } from '@/editorial/kinds'
import type { Stage } from '@/editorial/stages'
import { idOf } from '@/shared/idOf'
import { enterInbox } from '../enterInbox'
import type { NoticeEvent } from '../events'
import { findStaff, rolesWith } from '../findStaff'
import { findSubmitters } from '../findSubmitters'

interface ItemDoc {
  id: string
  stage: Stage
  steppedAt?: string | null
  updatedAt: string
  owner?: unknown
}

const EVENTS: Partial<Record<Stage, NoticeEvent>> = {
  submitted: 'waiting',
  returned: 'returned',
  published: 'published',
  withdrawn: 'withdrawn',
}

/**
 * A step that a person took is told to those who wait for it, in the step's own transaction: what was handed in to
 * whoever may decide, what was decided to its owner and to those who handed it in. Nobody is told of what they did
 * themselves; what the system writes, such as samples, is told to nobody.
 */
export const tellOfStep: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const item = doc as ItemDoc
  const from = operation === 'update' ? (previousDoc as ItemDoc).stage : undefined
  const event = EVENTS[item.stage]
  if (!req.user || !event || from === item.stage) return doc

  const kind = collection.slug as ItemKind
  const moment = item.steppedAt ?? item.updatedAt
  const waiting =
    event === 'waiting'
      ? await findStaff({ roles: await decidersOf({ kind, req }), req })
      : await findConcerned({ kind, item, moment, req })
  const to = waiting.filter((id) => id !== req.user?.id)
  await enterInbox({ event, kind, document: item.id, revision: moment, to, req })
  return doc
}

/** The roles that may return or publish items of this kind, those that the office's settings add included. */
async function decidersOf({ kind, req }: { kind: ItemKind; req: PayloadRequest }): Promise<Role[]> {
  const { subject } = ITEM_KINDS[kind]
  const { publishers } = await req.payload.findGlobal({
    slug: 'editorial-settings',
    depth: 0,
    select: { publishers: true },
    req,
  })
  const added = publishers?.find((entry) => entry.kind === kind)?.roles ?? []
  return [...new Set([...rolesWith('return', subject), ...rolesWith('publish', subject), ...added])]
}

async function findConcerned({
  kind,
  item,
  moment,
  req,
}: {
  kind: ItemKind
  item: ItemDoc
  moment: string
  req: PayloadRequest
}): Promise<string[]> {
  const submitters = await findSubmitters({ kind, document: item.id, before: moment, req })
  return [idOf(item.owner), ...submitters].filter((id) => id !== undefined)
}
