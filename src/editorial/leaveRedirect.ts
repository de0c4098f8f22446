import type { PayloadRequest } from 'payload'
import { samePath } from '@/site/samePath'
import { itemHref, type ItemKind } from './kinds'

/**
 * Makes the old address of an item lead to a new one, and frees the new one of any redirect that starts there.
 * @param to null where the item was taken away for good
 */
export async function leaveRedirect({
  kind,
  from,
  to,
  req,
}: {
  kind: ItemKind
  from: string
  to: string | null
  req: PayloadRequest
}): Promise<void> {
  const fromPath = itemHref({ kind, slug: from })
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { in: [fromPath, ...(to ? [samePath(to)] : [])] } },
    req,
  })
  await req.payload.create({
    collection: 'redirects',
    data: to ? { from: fromPath, to } : { from: fromPath, gone: true },
    req,
  })
}
