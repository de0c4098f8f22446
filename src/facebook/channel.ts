/** The port of everything that carries posts outside: Facebook, and whoever listens to the webhook. */

export const CHANNELS = ['facebook', 'webhook'] as const
export type ChannelName = (typeof CHANNELS)[number]

/** A picture as it leaves: a JPEG of at most 4 MB. */
export interface PagePicture {
  /** Id of the file in `media`. */
  media: string
  /** Text for those who do not see it; empty where there is none. */
  alt: string
  /** Makes the bytes when they are needed, one picture at a time. */
  bytes(): Promise<Buffer>
}

/** One post as it leaves. The marker is part of the text, so that it can be found again. */
export interface PagePost {
  /** `facebook/news/{id}/{n}`: the same post sent again has the same key. */
  key: string
  /** What tells this post from every other: the path of its short address, `/go/{code}-{n}`. */
  marker: string
  text: string
  /** The page the post leads to: the whole short address, which holds the marker. */
  link: string
  /** Pictures of an album in their order; empty for a post of text and link. */
  pictures: PagePicture[]
}

/** A post as it stands outside. */
export interface RemotePost {
  id: string
  /** Where people see it; null where the channel has no such address. */
  url: string | null
}

/** Daily numbers of a post; null where the channel does not tell. */
export interface PostNumbers {
  reactions: number | null
  comments: number | null
  shares: number | null
  views: number | null
  /** The name the channel gives what `views` counts. */
  viewsMetric: string | null
  apiVersion: string
}

/** A post as it was found again, to tell whether somebody changed it there. */
export interface PostLook {
  text: string
  numbers: PostNumbers
}

export interface Sending {
  /** Aborts when the row was lost or takes too long. */
  signal: AbortSignal
  /**
   * Called once, right before the one request after which people may see the post. What fails before it has
   * certainly not published. @throws when another process has taken over: then nothing is sent
   */
  beforeSend(): Promise<void>
}

/** What carries posts to one channel. Every method throws a `ChannelFault` and nothing else; no fault holds a secret. */
export interface Channel {
  /** The driver's name, kept with each post: `graph`, `dry-run`, `fake`, `webhook`. */
  driver: string
  /**
   * Whether a post sent twice under one key is one post. Where it is not, an unknown outcome is looked for before
   * the post is sent again.
   */
  isIdempotent: boolean
  /** Publishes the post. @throws ChannelFault `unknown` where it may have been published all the same */
  publish(post: PagePost, sending: Sending): Promise<RemotePost>
  /** Every post with this marker that was published since then, oldest first. */
  find(wanted: { marker: string; since: Date; signal: AbortSignal }): Promise<RemotePost[]>
  /** Puts another text in place of the post's. Doing so twice is doing so once. */
  update(changed: { id: string; post: PagePost; signal: AbortSignal }): Promise<void>
  /** Takes the post away. @throws ChannelFault `gone` where it is not there */
  remove(removed: { id: string; key: string; signal: AbortSignal }): Promise<void>
  /** How these posts stand now; one that is not there is left out. Absent where the channel cannot tell. */
  look?(ids: string[], signal: AbortSignal): Promise<Map<string, PostLook>>
}
