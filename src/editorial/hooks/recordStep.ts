import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { AuditAction } from '../audit/actions'
import { recordAudit } from '../audit/recordAudit'
import type { Stage } from '../stages'
import { takeStepNotes } from './stepNotes'

interface ItemDoc {
  id: string
  stage: Stage
  deletedAt?: string | null
  remark?: string | null
  withdrawal?: { kind?: string | null; reason?: string | null } | null
}

/** Every step a person takes goes on record, in the step's own transaction; mere saving is kept by the versions. */
export const recordStep: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const item = doc as ItemDoc
  const { checks, from, ...notes } = takeStepNotes({
    id: operation === 'update' ? item.id : undefined,
    req,
  })
  if (!req.user) return doc
  const before = operation === 'update' ? (previousDoc as ItemDoc) : undefined
  const action = req.context.isRestoringVersion
    ? 'restored'
    : actionOf({ item, before, from: from ?? before?.stage })
  if (!action) return doc

  await recordAudit({
    entry: {
      ...notes,
      action,
      kind: collection.slug,
      document: item.id,
      from: from ?? null,
      to: item.stage,
      remark: (action === 'withdrawn' && item.withdrawal?.reason) || item.remark,
      details: checks,
    },
    req,
  })
  return doc
}

export const recordErasure: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!req.user) return
  const from = (doc as Partial<ItemDoc>).stage
  await recordAudit({
    entry: { action: 'erased', kind: collection.slug, document: String(id), from },
    req,
  })
}

function actionOf({
  item,
  before,
  from,
}: {
  item: ItemDoc
  before: ItemDoc | undefined
  from: Stage | undefined
}): AuditAction | null {
  if (before && Boolean(before.deletedAt) !== Boolean(item.deletedAt))
    return item.deletedAt ? 'trashed' : 'recovered'
  switch (item.stage) {
    case 'draft':
      if (!before) return 'created'
      return from === 'draft' ? null : 'revised'
    case 'published':
      return 'published'
    default:
      return from === item.stage ? null : item.stage
  }
}
