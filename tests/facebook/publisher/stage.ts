import { createLocalReq, type Payload } from 'payload'
import type { CrossPost, News } from '@/payload-types'
import { createTicker } from '@/outbox/createTicker'
import type { Channel, PagePost } from '@/facebook/channel'
import { orderPost } from '@/facebook/orderPost'
import { addPost } from '@/facebook/planPosts'
import { createPublisher } from '@/facebook/publish/createPublisher'
import { markerOf } from '@/facebook/markerOf'
import { readPost } from '@/facebook/postStore'
import { readItem } from '@/facebook/readItem'
import { clock, setClock } from '@/shared/clock'
import { complete } from '../../support/complete'
import { Life, livingChannel, livingPayload } from './killed'

export const TIMEOUT_MS = 20_000
export const SETTLE_MS = 60_000

/** A published story of which posts can be made. */
export const makeStory = (payload: Payload, data: object = {}): Promise<News> =>
  payload.create({
    collection: 'news',
    data: {
      title: 'ค่ายวิทยาศาสตร์ ม.3',
      ...complete('news'),
      stage: 'published',
      facebook: { share: false },
      ...data,
    } as never,
  })

/** One post of a story, ordered as the planner orders it. */
export async function order(payload: Payload, story: News, number: number): Promise<CrossPost> {
  const req = await createLocalReq({}, payload)
  const item = await readItem({ kind: 'news', id: story.id, req })
  if (!item) throw new Error('no story')
  await addPost({ item, channel: 'facebook', number, dueAt: clock.now(), req })
  return find(payload, story, number)
}

export async function find(payload: Payload, story: News, number: number): Promise<CrossPost> {
  const post = await payload.db.findOne<CrossPost>({
    collection: 'cross-posts',
    where: { key: { equals: `facebook/news/${story.id}/${number}` } },
  })
  if (!post) throw new Error('no post')
  return post
}

/** Another order for the post as it is now. */
export async function change(payload: Payload, id: string, wanted: CrossPost['wanted']) {
  const post = await readPost({ payload, id })
  const req = await createLocalReq({}, payload)
  if (post) await orderPost({ post, change: { wanted }, req })
}

/** One process for one round: everything due is tried once or more, unless it dies on the way. */
export async function runProcess({
  payload,
  channel,
  life = new Life(),
  holder = 'one',
  pageFault = async () => null,
}: {
  payload: Payload
  channel: Channel
  life?: Life
  holder?: string
  pageFault?: () => Promise<string | null>
}): Promise<void> {
  const mine = livingPayload(payload, life)
  const publisher = createPublisher({
    payload: mine,
    clock,
    name: 'facebook',
    channel: livingChannel(channel, life),
    compose: async ({ item, post }) => toPage(item.title, post),
    pageFault,
    timeoutMs: TIMEOUT_MS,
    settleMs: SETTLE_MS,
  })
  const ticker = createTicker({
    payload: mine,
    handlers: [publisher],
    clock,
    holder,
    random: () => 0.5,
  })
  await Promise.race([ticker.runOnce(), life.stopped])
}

const toPage = (title: string, post: CrossPost): PagePost => ({
  key: post.key,
  marker: markerOf(post),
  text: `${post.message ?? title}\n\nhttps://site.test${markerOf(post)}`,
  link: `https://site.test${markerOf(post)}`,
  pictures: [],
})

export const pass = (ms: number): void => setClock(new Date(clock.now().getTime() + ms))

/** Lets time go by, a process looking in now and then, until nothing is left to do. @returns whether that was reached */
export async function comeToRest({
  payload,
  channel,
  stepMs = SETTLE_MS + 1_000,
  steps = 40,
}: {
  payload: Payload
  channel: Channel
  stepMs?: number
  steps?: number
}): Promise<boolean> {
  for (let step = 0; step < steps; step += 1) {
    pass(stepMs)
    await runProcess({ payload, channel, holder: `rest ${step}` })
    const { totalDocs } = await payload.count({
      collection: 'cross-posts',
      where: { isOpen: { equals: true } },
    })
    if (totalDocs === 0) return true
  }
  return false
}

/** Forgets every post, order and pause of the test before. */
export async function emptyDesk(payload: Payload): Promise<void> {
  for (const collection of ['outbox', 'cross-posts', 'channel-states'] as const)
    await payload.db.deleteMany({ collection, where: {} })
}
