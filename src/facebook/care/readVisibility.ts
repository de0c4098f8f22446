import type { Payload } from 'payload'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'

const RECENT_MS = 30 * 86_400_000

export type SeenPost = Pick<
  CrossPost,
  'id' | 'seen' | 'seenAt' | 'seenNote' | 'remoteURL' | 'sentText'
>

/**
 * The last post of which it is known whether a visitor who is not signed in sees it. The Graph API has no field that
 * tells an app in development mode from a live one, so that this is what is concluded from; a restricted Page looks
 * the same.
 */
export async function readVisibility({ payload }: { payload: Payload }): Promise<SeenPost | null> {
  const since = new Date(clock.now().getTime() - RECENT_MS)
  const { docs } = await payload.db.find<SeenPost>({
    collection: 'cross-posts',
    where: {
      and: [
        { channel: { equals: 'facebook' } },
        { state: { equals: 'posted' } },
        { seen: { in: ['visible', 'hidden'] } },
        { seenAt: { greater_than: since.toISOString() } },
      ],
    },
    select: { seen: true, seenAt: true, seenNote: true, remoteURL: true, sentText: true },
    sort: '-seenAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}
