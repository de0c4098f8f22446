import type { Clock } from '@/shared/clock'
import type { Channel, PostNumbers } from '../../channel'
import { ChannelFault, type FaultKind } from '../../ChannelFault'
import { hasMarker } from '../hasMarker'
import { readPicture } from '../readPicture'

export interface FakePost {
  id: string
  key: string
  text: string
  link: string
  pictures: { media: string; alt: string; bytes: number }[]
  postedAt: Date
}

/** How a call fails; `isDone`: the work is done all the same. */
export interface FakeFailure {
  on: 'publish' | 'find' | 'update' | 'remove' | 'look'
  kind: FaultKind
  until?: Date
  isDone?: boolean
}

export interface FakeChannel extends Channel {
  /** What stands on the Page, oldest first. */
  posts: FakePost[]
  /** The next call of this kind fails; ordered failures are used up one after another. */
  fail(failure: FakeFailure): void
}

/** A Page in memory, for tests. As on Facebook, a post sent twice is two posts. */
export function createFakeChannel({ clock }: { clock: Clock }): FakeChannel {
  const posts: FakePost[] = []
  const failures: FakeFailure[] = []
  let last = 0

  const trying = <T>(on: FakeFailure['on'], work: () => T): T => {
    const failure = failures.find((one) => one.on === on)
    if (!failure) return work()
    failures.splice(failures.indexOf(failure), 1)
    if (failure.isDone) work()
    const { kind, until } = failure
    throw new ChannelFault({ kind, until, message: `Fake: ${on} failed as ordered (${kind})` })
  }
  const existing = (id: string): FakePost => {
    const post = posts.find((one) => one.id === id)
    if (post) return post
    throw new ChannelFault({ kind: 'gone', message: 'Fake: the post is not there' })
  }

  return {
    driver: 'fake',
    isIdempotent: false,
    posts,
    fail: (failure) => void failures.push(failure),
    async publish({ key, text, link, pictures }, { beforeSend }) {
      const sent: FakePost['pictures'] = []
      for (const picture of pictures) {
        const { media, alt } = picture
        sent.push({ media, alt, bytes: (await readPicture(picture)).length })
      }
      await beforeSend()
      return trying('publish', () => {
        const id = `fake_${++last}`
        posts.push({ id, key, text, link, pictures: sent, postedAt: clock.now() })
        return { id, url: urlOf(id) }
      })
    },
    find: async ({ marker, since }) =>
      trying('find', () =>
        posts
          .filter(({ text, postedAt }) => hasMarker({ text, marker }) && postedAt >= since)
          .map(({ id }) => ({ id, url: urlOf(id) })),
      ),
    update: async ({ id, post }) =>
      trying('update', () => {
        existing(id).text = post.text
      }),
    remove: async ({ id }) =>
      trying('remove', () => {
        posts.splice(posts.indexOf(existing(id)), 1)
      }),
    look: async (ids) =>
      trying('look', () => {
        const wanted = posts.filter(({ id }) => ids.includes(id))
        return new Map(wanted.map(({ id, text }) => [id, { text, numbers: NUMBERS }]))
      }),
  }
}

const NUMBERS: PostNumbers = {
  reactions: 0,
  comments: 0,
  shares: 0,
  views: 0,
  viewsMetric: 'fake_views',
  apiVersion: 'fake',
}

/** RFC 2606: an address that leads nowhere. */
const urlOf = (id: string): string => `https://facebook.example/posts/${id}`
