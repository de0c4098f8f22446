import type { Payload } from 'payload'
import type { ChangeKind } from './recordChange'

export interface ChangeRow {
  number: number
  changedCollection: string
  document?: string | null
  kind: ChangeKind
}

/** The rows of the change log after this number, in their order. */
export async function readChanges({
  payload,
  after,
  limit,
}: {
  payload: Payload
  after: number
  limit: number
}): Promise<ChangeRow[]> {
  const { docs } = await payload.db.find<ChangeRow>({
    collection: 'content-changes',
    where: { number: { greater_than: after } },
    sort: 'number',
    limit,
    pagination: false,
    select: { number: true, changedCollection: true, document: true, kind: true },
  })
  return docs
}
