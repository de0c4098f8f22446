import type { Channel, PagePost, RemotePost } from '@/facebook/channel'
import { ChannelFault, type FaultKind } from '@/facebook/ChannelFault'
import type { Clock } from '@/shared/clock'

/** How the channel takes one post. */
export type Taking =
  | { as: 'published' }
  /** Published, and then no answer; listed only after `lagMs`. */
  | { as: 'published without answer'; lagMs: number }
  /** Not published, and no answer either. */
  | { as: 'lost' }
  | { as: 'refused'; kind: FaultKind; untilMs?: number }
  /** What comes before the request that publishes fails. */
  | { as: 'upload failed' }

/** What the schedules are played against. */
export interface Outside {
  /** How the next posts are taken, first first; then all are simply published. */
  takings: Taking[]
  /** Looks, changes and removals that fail, first first. */
  faults: FaultKind[]
  channel(): Channel
  everWith(marker: string): number
  standingWith(marker: string): number
  clear(): void
}

interface KeptPost {
  id: string
  marker: string
  text: string
  at: number
  listedFrom: number
  isLive: boolean
}

/**
 * A channel as Facebook is one: no key against doubles, a list that lags, answers that get lost. It keeps all that it
 * ever published.
 */
export class World implements Outside {
  readonly posts: KeptPost[] = []
  takings: Taking[] = []
  faults: FaultKind[] = []

  constructor(private readonly clock: Clock) {}

  private get now(): number {
    return this.clock.now().getTime()
  }

  withMarker = (marker: string) => this.posts.filter((post) => post.marker === marker)
  liveWith = (marker: string) => this.withMarker(marker).filter(({ isLive }) => isLive)

  everWith = (marker: string) => this.withMarker(marker).length
  standingWith = (marker: string) => this.liveWith(marker).length
  clear = () => void this.posts.splice(0)

  private keep({ marker, text }: PagePost, lagMs: number): KeptPost {
    const post = {
      id: `page_${this.posts.length + 1}`,
      marker,
      text,
      at: this.now,
      listedFrom: this.now + lagMs,
      isLive: true,
    }
    this.posts.push(post)
    return post
  }

  private failMaybe(): void {
    const kind = this.faults.shift()
    if (kind) throw new ChannelFault({ kind, message: `the world says ${kind}` })
  }

  private find(id: string): KeptPost {
    const post = this.posts.find((one) => one.id === id && one.isLive)
    if (!post) throw new ChannelFault({ kind: 'gone', message: 'no such post' })
    return post
  }

  channel(): Channel {
    return {
      driver: 'graph',
      isIdempotent: false,
      publish: async (post, { beforeSend }) => {
        const taking = this.takings.shift() ?? { as: 'published' }
        if (taking.as === 'upload failed') {
          throw new ChannelFault({ kind: 'unknown', message: 'the upload got no answer' })
        }
        await beforeSend()
        return toRemote(this.take(post, taking))
      },
      find: async ({ marker, since }) => {
        this.failMaybe()
        return this.liveWith(marker)
          .filter(({ at, listedFrom }) => at >= since.getTime() && listedFrom <= this.now)
          .map(toRemote)
      },
      update: async ({ id, post }) => {
        this.failMaybe()
        this.find(id).text = post.text
      },
      remove: async ({ id }) => {
        this.failMaybe()
        this.find(id).isLive = false
      },
    }
  }

  private take(post: PagePost, taking: Taking): KeptPost {
    if (taking.as === 'published') return this.keep(post, 0)
    if (taking.as === 'published without answer') this.keep(post, taking.lagMs)
    if (taking.as === 'refused') {
      const until = taking.untilMs === undefined ? undefined : new Date(this.now + taking.untilMs)
      throw new ChannelFault({ kind: taking.kind, message: 'refused', until })
    }
    throw new ChannelFault({ kind: 'unknown', message: 'no answer' })
  }
}

const toRemote = ({ id }: KeptPost): RemotePost => ({ id, url: `https://facebook.test/${id}` })
