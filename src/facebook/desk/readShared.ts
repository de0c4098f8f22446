import type { PayloadRequest } from 'payload'
import { isPagedKind } from '@/editorial/kinds'
import { refuse } from '@/editorial/refuse'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import type { Label } from '@/shared/label'
import type { ChannelName } from '../channel'
import { judgeAudience } from '../compose/judgeAudience'
import { findPosts } from '../postStore'
import { OPEN_STATES, type PostState } from '../postStates'
import { readItem, type PostedItem } from '../readItem'
import { REFUSALS } from './refusals'

/** An item that somebody wants to share, and the posts it has. */
export interface Shared {
  item: PostedItem
  posts: CrossPost[]
}

/** @throws 404 where there is no such item, or it has no page of its own */
export async function readShared({
  kind,
  id,
  req,
}: {
  kind: string
  id: string
  req: PayloadRequest
}): Promise<Shared> {
  const item = isPagedKind(kind) ? await readItem({ kind, id, req }) : null
  if (!item) throw refuse('ไม่พบเรื่องนี้', 404)
  return { item, posts: await findPosts({ kind, document: id, req }) }
}

/** Why an item cannot be shared on these channels now; null where it can. */
export function whyNotShared({
  item,
  posts,
  channels,
}: Shared & { channels: readonly ChannelName[] }): Label | null {
  const audience = judgeAudience({ item, now: clock.now(), isByHand: true })
  if (!audience.mayPost) return audience.say
  const isHeld = posts.some((post) => channels.includes(post.channel) && isUnderWay(post))
  return isHeld ? REFUSALS.stillOpen : null
}

const isUnderWay = ({ state }: CrossPost): boolean =>
  (OPEN_STATES as readonly PostState[]).includes(state)

/** The number of an item's next post on a channel; none is used twice. */
export const nextNumber = ({
  posts,
  channel,
}: {
  posts: Pick<CrossPost, 'channel' | 'number'>[]
  channel: ChannelName
}): number =>
  Math.max(0, ...posts.filter((post) => post.channel === channel).map(({ number }) => number)) + 1
