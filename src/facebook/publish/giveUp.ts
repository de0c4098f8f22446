import { PermanentFailure } from '@/outbox/PermanentFailure'
import type { CrossPost } from '@/payload-types'
import type { FaultKind } from '../ChannelFault'
import { notePost } from '../postStore'
import type { Publisher } from './Publisher'

/** The post is known not to be outside, and only people can help. @throws PermanentFailure */
export async function giveUp({
  publisher: { payload },
  post,
  kind,
  reason,
}: {
  publisher: Publisher
  post: CrossPost
  kind: FaultKind
  reason: string
}): Promise<never> {
  const change = {
    state: 'failed',
    attemptAt: null,
    attemptEndedAt: null,
    waitUntil: null,
    reason,
    fault: kind,
  } as const
  await notePost({ payload, post, change })
  throw new PermanentFailure(reason)
}
