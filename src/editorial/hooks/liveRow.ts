import type { PayloadRequest } from 'payload'
import type { ItemKind } from '../kinds'
import type { Stage, Status, WithdrawalKind } from '../stages'

/** What the steps need of the row that the public reads, which a revision leaves untouched. */
export interface LiveRow {
  id: string
  slug?: string | null
  stage: Stage
  _status: Status
  withdrawal?: { kind?: WithdrawalKind | null } | null
  media?: unknown[] | null
}

const KEY = 'liveRows'

/** The row as it stood before this operation; asked once per request and item. */
export async function findRow({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): Promise<LiveRow | null> {
  const rows = (req.context[KEY] ??= new Map()) as Map<string, LiveRow | null>
  const key = `${kind}/${id}`
  const known = rows.get(key)
  if (known !== undefined) return known
  const row = await req.payload.db.findOne<LiveRow>({
    collection: kind,
    where: { id: { equals: id } },
    select: { slug: true, stage: true, _status: true, withdrawal: true, media: true },
    req,
  })
  rows.set(key, row)
  return row
}

/** Forgets the row once the operation has changed it, so that the next one in this request reads it anew. */
export function forgetRow({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): void {
  ;(req.context[KEY] as Map<string, unknown> | undefined)?.delete(`${kind}/${id}`)
}

export const isLive = (row: Pick<LiveRow, '_status'> | null): boolean =>
  row?._status === 'published'
