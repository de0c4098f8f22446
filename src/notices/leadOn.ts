import type { Payload } from 'payload'
import type { Inbox, Outbox } from '@/payload-types'

type Named = Pick<Inbox, 'kind' | 'document'>

/** A row of the outbox that orders something of a post is about that post, where people see what to do. */
export async function leadOn({
  payload,
  notice: { kind, document },
}: {
  payload: Payload
  notice: Named
}): Promise<Named> {
  if (kind !== 'outbox' || !document) return { kind, document }
  const row = await payload.db.findOne<Pick<Outbox, 'id' | 'message'>>({
    collection: 'outbox',
    where: { id: { equals: document } },
    select: { message: true },
  })
  const post = postOf(row?.message)
  return post ? { kind: 'cross-posts', document: post } : { kind, document }
}

function postOf(message: string | null | undefined): string | null {
  try {
    const said = JSON.parse(message || 'null') as { crossPost?: unknown } | null
    return typeof said?.crossPost === 'string' ? said.crossPost : null
  } catch {
    return null
  }
}
