import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import type { Refusal } from './refusals'

/** What staff may do with one post. */
export const POST_ACTS = [
  'retry',
  'update',
  'remove',
  'removed',
  'by-hand',
  'posted-by-hand',
] as const
export type PostAct = (typeof POST_ACTS)[number]

/** A post that is due so long ago should be on its way. */
const LONG_MS = 120_000

/** The driver of posts that people put out themselves. */
export const MANUAL = 'manual'

export interface Scene {
  post: CrossPost
  /** Its page answers to visitors. */
  isPublic: boolean
  /** The driver that carries posts of this channel now; null while none does. */
  driver: string | null
}

/** Why this cannot be done with the post as it stands; null where it can. The same for buttons and for requests. */
export const whyNot = (act: PostAct, scene: Scene): Refusal | null => RULES[act](scene)

const RULES: Record<PostAct, (scene: Scene) => Refusal | null> = {
  retry({ post, isPublic, driver }) {
    if (post.driver === MANUAL) return 'waitsForHand'
    if (!isStuck(post)) return 'nothingToRetry'
    if (!driver) return 'channelOff'
    if (isElsewhere({ post, driver })) return 'otherDriver'
    return post.wanted === 'absent' || isPublic ? null : 'notPublic'
  },
  update({ post, isPublic, driver }) {
    if (post.state !== 'posted') return 'notPosted'
    if (post.wanted === 'absent') return 'beingRemoved'
    if (post.driver === MANUAL) return 'updateByHand'
    if (post.drift === 'deleted') return 'deletedThere'
    if (!driver) return 'channelOff'
    if (post.driver !== driver) return 'otherDriver'
    return isPublic ? null : 'notPublic'
  },
  remove({ post, driver }) {
    if (post.state === 'removed') return 'alreadyRemoved'
    if (post.driver === MANUAL) return post.state === 'posted' ? 'removeByHand' : null
    if (isElsewhere({ post, driver })) return 'otherDriver'
    return post.wanted === 'absent' && post.isOpen ? 'beingRemoved' : null
  },
  removed({ post, driver }) {
    if (post.state === 'removed') return 'alreadyRemoved'
    if (!mayBeOut(post)) return 'neverOut'
    if (post.driver === MANUAL || isElsewhere({ post, driver })) return null
    const isGivenUp = post.drift === 'deleted' || (post.wanted === 'absent' && post.reason)
    return isGivenUp ? null : 'useRemove'
  },
  'by-hand'({ post, isPublic }) {
    if (post.driver === MANUAL) return 'byHandAlready'
    const isIn = post.state === 'queued' || post.state === 'waiting' || post.state === 'failed'
    if (post.channel !== 'facebook' || !isIn || mayBeOut(post)) return 'mayBeOut'
    return isPublic ? null : 'notPublic'
  },
  'posted-by-hand'({ post }) {
    if (post.driver !== MANUAL) return 'notByHand'
    return post.state === 'removed' ? 'alreadyRemoved' : null
  },
}

/** An attempt is remembered until it is known that it came to nothing. */
export const mayBeOut = ({ remoteID, postedAt, attemptAt }: CrossPost): boolean =>
  Boolean(remoteID || postedAt || attemptAt)

/** Something was wanted of it and did not come about, or is long in coming. */
function isStuck({ state, wanted, reason, dueAt }: CrossPost): boolean {
  if (state === 'failed' || state === 'unsure' || state === 'waiting') return true
  if (state === 'posted') return wanted !== 'present' && Boolean(reason)
  const due = new Date(dueAt ?? 0).getTime()
  return state === 'queued' && due < clock.now().getTime() - LONG_MS
}

/** What these made is out there for people to see, and no other can reach it. */
const REAL = ['graph', 'webhook']

/** It may be out there where the driver of today cannot reach it. */
const isElsewhere = ({ post, driver }: Pick<Scene, 'post' | 'driver'>): boolean =>
  mayBeOut(post) && REAL.includes(post.driver ?? '') && post.driver !== driver
