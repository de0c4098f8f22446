import type { PayloadRequest } from 'payload'
import { samePath } from '@/site/samePath'

/**
 * Makes an old address lead to a new one, and frees the new one of any redirect that starts there.
 * @param from as `itemHref` writes it
 * @param to null where what was there is gone for good
 */
export async function leaveRedirect({
  from,
  to,
  req,
}: {
  from: string
  to: string | null
  req: PayloadRequest
}): Promise<void> {
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { in: to ? [from, samePath(to)] : [from] } },
    req,
  })
  await req.payload.create({
    collection: 'redirects',
    data: to ? { from, to } : { from, gone: true },
    req,
  })
}
