import type { CrossPost } from '@/payload-types'
import { waitLonger } from './failSending'
import type { Publisher } from './Publisher'

/** A post whose page does not answer would lead people nowhere: it waits until it does. @throws TryLater */
export async function waitForPage({
  publisher,
  post,
}: {
  publisher: Publisher
  post: CrossPost
}): Promise<void> {
  const { code, number } = post
  const reason = await publisher.pageFault({ code, number })
  if (reason) await waitLonger({ publisher, post, kind: 'unreachable', reason })
}
