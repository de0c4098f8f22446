import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { recordAudit } from '@/editorial/audit/recordAudit'
import type { ItemReport } from '@/payload-types'
import { clock } from '@/shared/clock'
import { enqueueReportMail } from './reportMail'
import { SETTLED, type ReportState } from './reportTerms'

const isSettled = (state: ReportState | undefined) => state !== undefined && SETTLED.includes(state)

/** When a report was settled is for the system to say. */
export const stampSettled: CollectionBeforeChangeHook<ItemReport> = ({ data, originalDoc }) => {
  const state = data.state ?? originalDoc?.state
  const before = isSettled(originalDoc?.state) ? originalDoc?.settledAt : undefined
  const settledAt = isSettled(state) ? (before ?? clock.now().toISOString()) : null
  return { ...data, settledAt }
}

/** Each change of state goes on record; the sender, if there is an address, is told of it and of a new answer. */
export const followReport: CollectionAfterChangeHook<ItemReport> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const isMoved = doc.state !== previousDoc?.state
  const isAnswered = (doc.answer ?? '') !== (previousDoc?.answer ?? '')
  if (isMoved) {
    await recordAudit({
      entry: {
        action: 'stateChanged',
        kind: 'item-reports',
        document: doc.id,
        from: previousDoc?.state,
        to: doc.state,
      },
      req,
    })
  }
  if (doc.email && (isMoved || isAnswered)) {
    const { id, email: to, number, updatedAt: moment } = doc
    await enqueueReportMail({ id, to, number: number ?? '', moment, req })
  }
  return doc
}
