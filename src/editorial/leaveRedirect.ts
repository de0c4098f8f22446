import type { PayloadRequest } from 'payload'
import { itemHref, type ItemKind } from './kinds'

/** Makes the old address of an item lead to a new one, and frees the new one of any redirect that starts there. */
export async function leaveRedirect({
  kind,
  from,
  to,
  req,
}: {
  kind: ItemKind
  from: string
  to: string
  req: PayloadRequest
}): Promise<void> {
  const fromPath = itemHref({ kind, slug: from })
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { in: [fromPath, to] } },
    req,
  })
  await req.payload.create({ collection: 'redirects', data: { from: fromPath, to }, req })
}
