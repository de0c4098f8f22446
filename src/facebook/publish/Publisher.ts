import type { Payload } from 'payload'
import type { CrossPost } from '@/payload-types'
import type { Clock } from '@/shared/clock'
import type { Channel, ChannelName, PagePost } from '../channel'
import type { PostedItem } from '../readItem'

/** What the publishing of posts rests on; all that leaves the process goes through `channel` and `pageFault`. */
export interface Publisher {
  payload: Payload
  clock: Clock
  name: ChannelName
  channel: Channel
  /** Makes the post of an item as it is now. */
  compose(composed: { item: PostedItem; post: CrossPost }): Promise<PagePost>
  /** Why the page a post leads to does not answer the public, in Thai; null where it does. */
  pageFault(link: { code: string; number: number }): Promise<string | null>
  /** Heard after each post that is on the channel, perhaps more than once. */
  onPosted?(post: CrossPost): Promise<void>
  /** The longest a request to the channel takes, in milliseconds. */
  timeoutMs: number
  /** How long an unknown outcome is looked for, and how long a post that waits holds those behind it. */
  settleMs: number
}

/** One order in hand: the post as it was read, and what ends the work from outside. */
export interface Work {
  publisher: Publisher
  post: CrossPost
  signal: AbortSignal
}
