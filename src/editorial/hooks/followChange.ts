import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { recordChange } from '@/changes/recordChange'
import { refreshMediaVisibility } from '@/uploads/refreshMediaVisibility'
import { idOf } from '@/shared/idOf'
import { itemHref, type ItemKind } from '../kinds'
import { findRow, forgetRow, isLive, type LiveRow } from './liveRow'
import { leaveRedirect } from '../leaveRedirect'

/**
 * After a write has changed the row that the public reads: a changed address leaves a redirect, files become public
 * or stop being so, and the change log is told. All in the item's own transaction. A mere revision changes none.
 */
export const followChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const kind = collection.slug as ItemKind
  const id = String(doc.id)
  const before = operation === 'update' ? await findRow({ kind, id, req }) : null
  if (req.context.isRestoringVersion && !isLive(before)) await copyVersionToRow({ kind, id, req })
  forgetRow({ kind, id, req })
  const after = await findRow({ kind, id, req })
  forgetRow({ kind, id, req })

  await tell({ kind, id, before, after, req })
  return doc
}

/** Looks at the row while it is there: what Payload hands over afterwards lacks the hidden fields. */
export const lookBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await findRow({ kind: collection.slug as ItemKind, id: String(id), req })
}

export const followDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const row = { kind: collection.slug as ItemKind, id: String(id), req }
  const before = await findRow(row)
  forgetRow(row)
  await tell({ ...row, before, after: null })
}

async function tell({
  kind,
  id,
  before,
  after,
  req,
}: {
  kind: ItemKind
  id: string
  before: LiveRow | null
  after: LiveRow | null
  req: PayloadRequest
}): Promise<void> {
  const files = [...(before?.media ?? []), ...(after?.media ?? [])].map(idOf)
  await refreshMediaVisibility({ ids: files.filter((file) => file !== undefined), req })
  if (!isLive(before) && !isLive(after)) return

  const moved = before?.slug && after?.slug && before.slug !== after.slug
  if (isLive(before) && moved && isLive(after)) {
    await leaveRedirect({
      from: itemHref({ kind, slug: before.slug ?? '' }),
      to: itemHref({ kind, slug: after.slug ?? '' }),
      req,
    })
  }
  await recordChange({
    collection: kind,
    document: id,
    kind: !isLive(after) ? 'removed' : isLive(before) ? 'changed' : 'published',
    req,
  })
}

/** Restoring an old version of an item that is not live: its row follows, as with every other write to it. */
async function copyVersionToRow({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): Promise<void> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const version = docs[0]?.version
  if (version)
    await req.payload.db.updateOne({ collection: kind, id, data: version, locale: 'all', req })
}
