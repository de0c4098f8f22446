import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { enterInbox } from '@/notices/enterInbox'
import { findStaff, rolesWith } from '@/notices/findStaff'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { readPost } from '../../postStore'
import { enqueueProbe } from '../careMessages'
import { toSeen, toSeenNote, type Seen } from './toSeen'
import type { Visit, VisitPost } from './visitPost'

interface Probing {
  payload: Payload
  visit: VisitPost
  signal: AbortSignal
}

/**
 * Looks at a post as a visitor who is not signed in and writes down what was seen. What is unclear is looked at again
 * later; a post that nobody sees is told to those who look after posts.
 */
export async function probePost({
  crossPost,
  look,
  payload,
  visit,
  signal,
}: Probing & { crossPost: string; look: number }): Promise<void> {
  const post = await readPost({ payload, id: crossPost })
  if (!post?.remoteURL || post.state !== 'posted') return

  const found = await lookAt({ post, url: post.remoteURL, visit, signal })
  await inTransaction({
    payload,
    async work(req) {
      await payload.db.updateOne({
        collection: 'cross-posts',
        where: { id: { equals: post.id } },
        data: { ...found, seenAt: clock.now().toISOString() },
        options: { atomic: true },
        req,
      })
      if (found.seen === 'unclear') await enqueueProbe({ post, look: look + 1, payload, req })
      if (found.seen !== 'hidden') return
      await enterInbox({
        event: 'hiddenPost',
        kind: 'cross-posts',
        document: String(post.id),
        revision: isoDay(clock.now()),
        to: await findStaff({ roles: rolesWith('update', 'crossPosts'), req }),
        req,
      })
    },
  })
}

async function lookAt({
  post,
  url,
  visit,
  signal,
}: Omit<Probing, 'payload'> & { post: CrossPost; url: string }): Promise<{
  seen: Seen
  seenNote: string
}> {
  let seen: Visit
  try {
    seen = await visit({ url, signal })
  } catch {
    return { seen: 'unclear', seenNote: `ติดต่อไม่ได้: ${URL.parse(url)?.host ?? '?'}` }
  }
  const marker = `/go/${post.code}-${post.number}`
  return {
    seen: toSeen({ visit: seen, marker, text: post.sentText ?? '' }),
    seenNote: toSeenNote(seen),
  }
}
