import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { recordChange } from '@/changes/recordChange'
import { recordAudit } from '@/editorial/audit/recordAudit'
import type { MediaUse } from '@/payload-types'
import { idOf } from '@/shared/idOf'
import { setUses } from '@/statistics/addCounts'

/** What was decided on a use goes on record, and the item's page, its card and the search follow. */
export const followUse: CollectionAfterChangeHook<MediaUse> = async ({ doc, previousDoc, req }) => {
  if (doc.state === previousDoc?.state) return doc
  await recordAudit({
    entry: {
      action: 'stateChanged',
      kind: 'media-uses',
      document: doc.id,
      from: previousDoc?.state,
      to: doc.state,
    },
    req,
  })
  if (doc.state === 'accepted' || previousDoc?.state === 'accepted') await recount({ doc, req })
  return doc
}

export const forgetUse: CollectionAfterDeleteHook<MediaUse> = async ({ doc, req }) => {
  if (doc.state === 'accepted') await recount({ doc, req })
  return doc
}

/** Counted anew each time, so that two who decide at once come to the same number. */
async function recount({
  doc: { item, itemKey },
  req,
}: {
  doc: MediaUse
  req: PayloadRequest
}): Promise<void> {
  const key = itemKey ?? ''
  const { totalDocs } = await req.payload.count({
    collection: 'media-uses',
    where: { and: [{ itemKey: { equals: key } }, { state: { equals: 'accepted' } }] },
    req,
  })
  await setUses({ key, uses: totalDocs, req })
  const document = idOf(item.value)
  if (document) await recordChange({ collection: item.relationTo, document, kind: 'changed', req })
}
