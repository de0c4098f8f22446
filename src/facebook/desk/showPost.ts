import type { Payload } from 'payload'
import type { CrossPost } from '@/payload-types'
import { composeScene, differenceOf } from './composeScene'
import { MANUAL, POST_ACTS, whyNot, type PostAct } from './postActs'
import type { WholeScene } from './readScene'
import { REFUSALS, type Refusal } from './refusals'
import type { Label } from '@/shared/label'

/** What everyone who reads an item's drafts sees of its posts. */
export interface SeenPost extends Pick<
  CrossPost,
  | 'id'
  | 'channel'
  | 'number'
  | 'state'
  | 'wanted'
  | 'dueAt'
  | 'waitUntil'
  | 'postedAt'
  | 'removedAt'
  | 'remoteURL'
> {
  isByHand: boolean
  isTrial: boolean
}

/** And what those who look after posts see and may do. */
export interface KeptPost extends SeenPost {
  kept: Pick<
    CrossPost,
    | 'reason'
    | 'changedAt'
    | 'seen'
    | 'seenAt'
    | 'drift'
    | 'driftAt'
    | 'driftNote'
    | 'reactions'
    | 'comments'
    | 'shares'
    | 'views'
    | 'countedAt'
    | 'message'
    | 'sentText'
    | 'tries'
    | 'isOpen'
    | 'kind'
    | 'document'
  > & {
    /** Nobody takes it away by itself: the item is not public any more, and the post still stands. */
    isLeftBehind: boolean
    /** The item says something else by now than the post. */
    isBehind: boolean
    acts: Record<PostAct, Label | null>
  }
}

export function seePost({ post }: Pick<WholeScene, 'post'>): SeenPost {
  const { channel, number, state, wanted, dueAt, waitUntil, postedAt, removedAt, remoteURL } = post
  const { driver } = post
  return {
    id: String(post.id),
    ...{ channel, number, state, wanted, dueAt, waitUntil, postedAt, removedAt, remoteURL },
    isByHand: driver === MANUAL,
    isTrial: driver === 'dry-run' || driver === 'fake',
  }
}

export async function showPost(scene: WholeScene & { payload: Payload }): Promise<KeptPost> {
  const { post, isPublic } = scene
  const { reason, changedAt, seen, seenAt, drift, driftAt, driftNote, isOpen } = post
  const { reactions, comments, shares, views, countedAt, message, sentText, tries } = post
  const { kind, document } = post
  return {
    ...seePost({ post }),
    kept: {
      ...{ reason, changedAt, seen, seenAt, drift, driftAt, driftNote, isOpen, kind, document },
      ...{ reactions, comments, shares, views, countedAt, message, sentText, tries },
      isLeftBehind: post.state === 'posted' && !isPublic && whyNot('removed', scene) === null,
      isBehind: await isBehind(scene),
      acts: Object.fromEntries(
        POST_ACTS.map((act) => [act, inWords(whyNot(act, scene))]),
      ) as Record<PostAct, Label | null>,
    },
  }
}

async function isBehind(scene: WholeScene & { payload: Payload }): Promise<boolean> {
  const { payload, post, item } = scene
  if (!item || whyNot('update', scene) || post.isOpen) return false
  const composed = await composeScene({ payload, item, post })
  return differenceOf({ composed, post }).text
}

const inWords = (reason: Refusal | null): Label | null => (reason ? REFUSALS[reason] : null)
