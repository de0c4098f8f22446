import type { PayloadRequest } from 'payload'
import type { RecordedChange } from '@/changes/recordChange'
import { isDuplicate } from '@/database/isDuplicate'
import { isPagedKind, type PagedKind } from '@/editorial/kinds'
import { isVisible } from '@/editorial/isVisible'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import type { ChannelName } from './channel'
import { enqueueOrder, orderPost } from './orderPost'
import { findPosts, postKey } from './postStore'
import { readItem, type PostedItem } from './readItem'

/** Older items are shared by hand only, so that loading an archive floods nobody. */
export const FRESH_MS = 7 * 86_400_000

/**
 * Hears of each change to what the public sees and decides what becomes of the item's posts, in the transaction of
 * the change.
 */
export const createPlanner =
  ({ channels }: { channels: ChannelName[] }) =>
  async ({
    collection,
    document,
    req,
  }: Pick<RecordedChange, 'collection' | 'document' | 'req'>) => {
    if (!document || !isPagedKind(collection)) return
    await planPosts({ kind: collection, id: document, channels, req })
  }

/** Brings the posts of an item in line with what it is now; doing so twice is doing so once. */
export async function planPosts({
  kind,
  id,
  channels,
  req,
}: {
  kind: PagedKind
  id: string
  channels: ChannelName[]
  req: PayloadRequest
}): Promise<void> {
  const now = clock.now()
  const item = await readItem({ kind, id, req })
  const posts = await findPosts({ kind, document: id, req })
  if (!item || !mayStand({ item, now })) return takeAway({ posts, req })
  for (const channel of channels) {
    const mine = posts.filter((post) => post.channel === channel)
    if (mustPost({ item, posts: mine, now })) await plan({ item, channel, posts: mine, req })
    else await follow({ item, posts: mine, req })
  }
}

/** A post may stand while its page answers; one whose time is over stays, as news do. */
const mayStand = ({ item, now }: { item: PostedItem; now: Date }): boolean =>
  isVisible({ item: { ...item, expiresAt: null }, now })

function mustPost({ item, posts, now }: { item: PostedItem; posts: CrossPost[]; now: Date }) {
  const isFresh = now.getTime() - new Date(item.publishedAt ?? 0).getTime() <= FRESH_MS
  if (!item.facebook?.share || item.isSample || !isFresh || !isVisible({ item, now })) return false
  return posts.every(wasNeverSent)
}

/**
 * Taken back before it went out: the item may still have its first post. Who listens to the webhook would take the
 * same key for the same post.
 */
const wasNeverSent = (post: CrossPost): boolean =>
  post.state === 'removed' &&
  !post.remoteID &&
  !post.postedAt &&
  (post.channel === 'facebook' || post.tries === 0)

async function plan({
  item,
  channel,
  posts,
  req,
}: {
  item: PostedItem
  channel: ChannelName
  posts: CrossPost[]
  req: PayloadRequest
}): Promise<void> {
  const dueAt = dueTime(item)
  const cancelled = posts[0]
  if (cancelled) {
    await orderPost({
      post: cancelled,
      change: { ...BEGUN, dueAt: dueAt.toISOString() },
      dueAt,
      req,
    })
    return
  }
  await addPost({ item, channel, number: 1, dueAt, req })
}

const BEGUN = {
  state: 'queued',
  wanted: 'present',
  reason: null,
  fault: null,
  failures: 0,
} as const

/**
 * A new post of an item, and its row in the outbox. Under a number that is taken there is one already.
 * @returns whether it is new
 */
export async function addPost({
  item,
  channel,
  number,
  dueAt,
  own = {},
  req,
}: {
  item: PostedItem
  channel: ChannelName
  number: number
  dueAt: Date
  /** What this post has of its own, in place of what the item says. */
  own?: { message?: string | null; mode?: 'link' | 'photos' | null }
  req: PayloadRequest
}): Promise<boolean> {
  const { kind, id, code } = item
  const data = {
    channel,
    item: { relationTo: kind, value: id },
    kind,
    document: id,
    code,
    number,
    key: postKey({ channel, kind, document: id, number }),
    ...BEGUN,
    ...own,
    revision: 1,
    isOpen: true,
    tries: 0,
    dueAt: dueAt.toISOString(),
  }
  try {
    const post = (await req.payload.db.create({
      collection: 'cross-posts',
      data,
      req,
    })) as CrossPost
    await enqueueOrder({ post, dueAt, req })
    return true
  } catch (error) {
    // Without a transaction another process may have written it since we looked; inside one it is for the caller.
    if (isDuplicate(error) && !(await req.transactionID)) return false
    throw error
  }
}

/** What has not gone out yet follows the item's wish: not at all, or at another time. */
async function follow({
  item,
  posts,
  req,
}: {
  item: PostedItem
  posts: CrossPost[]
  req: PayloadRequest
}): Promise<void> {
  const first = posts.find(({ number }) => number === 1)
  if (first?.state !== 'queued' || first.wanted !== 'present' || first.tries > 0) return
  if (!item.facebook?.share) {
    await orderPost({ post: first, change: { wanted: 'absent' }, req })
    return
  }
  const dueAt = dueTime(item)
  const isEarlyEnough = new Date(first.dueAt ?? 0) <= clock.now() && dueAt <= clock.now()
  if (isEarlyEnough || dueAt.getTime() === new Date(first.dueAt ?? 0).getTime()) return
  await orderPost({ post: first, change: { dueAt: dueAt.toISOString() }, dueAt, req })
}

function dueTime(item: PostedItem): Date {
  const at = item.facebook?.at
  const now = clock.now()
  return at && new Date(at) > now ? new Date(at) : now
}

async function takeAway({
  posts,
  req,
}: {
  posts: CrossPost[]
  req: PayloadRequest
}): Promise<void> {
  for (const post of posts) {
    if (post.wanted !== 'absent' && post.state !== 'removed')
      await orderPost({ post, change: { wanted: 'absent', failures: 0 }, req })
  }
}
