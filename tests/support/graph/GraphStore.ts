import type { Clock } from '@/shared/clock'

export interface GraphPhoto {
  id: string
  alt: string
  bytes: Buffer
  /** The post that shows it; undefined while it waits. */
  post?: string
}

export interface GraphPost {
  id: string
  message: string
  link: string | null
  photos: GraphPhoto[]
  createdAt: Date
  /** Who wrote it: this app, or a person on Facebook itself. */
  by: 'app' | 'person'
  /** Lists leave it out for so many requests, or until then. */
  hiddenFor: { requests: number; until: Date }
  reactions: number
  comments: number
  shares: number
  views: number
}

/** What the Page holds. Ids count up and are never given twice. */
export class GraphStore {
  readonly posts: GraphPost[] = []
  readonly photos: GraphPhoto[] = []
  /** How long new posts stay out of lists. */
  lag = { requests: 0, ms: 0 }
  private last = 1000

  constructor(
    readonly pageID: string,
    readonly clock: Clock,
  ) {}

  addPhoto({ alt, bytes }: { alt: string; bytes: Buffer }): GraphPhoto {
    const photo: GraphPhoto = { id: String(++this.last), alt, bytes }
    this.photos.push(photo)
    return photo
  }

  addPost({
    message,
    link = null,
    photos = [],
    by = 'app',
    createdAt = this.clock.now(),
  }: Partial<GraphPost> & { message: string }): GraphPost {
    const post: GraphPost = {
      id: `${this.pageID}_${++this.last}`,
      message,
      link,
      photos,
      by,
      createdAt,
      hiddenFor: {
        requests: this.lag.requests,
        until: new Date(this.clock.now().getTime() + this.lag.ms),
      },
      ...{ reactions: 0, comments: 0, shares: 0, views: 0 },
    }
    for (const photo of photos) photo.post = post.id
    this.posts.push(post)
    return post
  }

  find(id: string): GraphPost | undefined {
    return this.posts.find((post) => post.id === id)
  }

  remove(id: string): void {
    const at = this.posts.findIndex((post) => post.id === id)
    if (at >= 0) this.posts.splice(at, 1)
  }

  /** Newest first, as Facebook lists; those that lag behind come one request nearer. */
  list(): GraphPost[] {
    const now = this.clock.now()
    const listed = this.posts.filter(
      ({ hiddenFor }) => hiddenFor.requests === 0 && hiddenFor.until <= now,
    )
    for (const { hiddenFor } of this.posts) hiddenFor.requests = Math.max(0, hiddenFor.requests - 1)
    return [...listed].reverse()
  }
}
