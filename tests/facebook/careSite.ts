import { createLocalReq, type Payload } from 'payload'
import type { Channel } from '@/facebook/channel'
import { CARE } from '@/facebook/care/careMessages'
import { createCareHandler } from '@/facebook/care/createCareHandler'
import { createVisitPost } from '@/facebook/care/probe/visitPost'
import { readToken } from '@/facebook/care/pageToken'
import { askHealth } from '@/facebook/drivers/graph/askHealth'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { createTicker } from '@/outbox/createTicker'
import type { CrossPost, Outbox } from '@/payload-types'
import { clock } from '@/shared/clock'
import type { Graph } from '../support/graph/startGraph'

/** Everything of care that is due now, as the site's ticker carries it out. */
export function runCare({
  payload,
  graph,
  change = {},
}: {
  payload: Payload
  graph: Graph
  /** In place of what the Graph channel does. */
  change?: Partial<Channel>
}): Promise<number> {
  const channel = createGraphChannel({ ...graph.access, token: () => readToken({ payload }) })
  const handler = createCareHandler({
    channel: { ...channel, ...change },
    askHealth: (asked) => askHealth({ ...graph.access, ...asked }),
    visit: createVisitPost({ graphURL: graph.url }),
  })
  return createTicker({ payload, handlers: [handler], clock, random: () => 1 }).runOnce()
}

export async function careRows(payload: Payload): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { channel: { equals: CARE } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

let serial = 0

/** A cross-post as the publisher leaves it, standing on the Page of the Graph server. */
export async function standingPost({
  payload,
  graph,
  text = 'โรงเรียนเปิดภาคเรียนวันที่สิบหกพฤษภาคม',
  change = {},
}: {
  payload: Payload
  graph: Graph
  text?: string
  change?: Partial<CrossPost>
}): Promise<CrossPost> {
  serial += 1
  const code = `n${String(serial).padStart(7, '0')}`
  const sentText = `${text}\n\nhttps://office.example.go.th/go/${code}-1`
  const { id } = graph.store.addPost({ message: sentText })
  const now = clock.now().toISOString()
  return (await payload.db.create({
    collection: 'cross-posts',
    data: {
      channel: 'facebook',
      kind: 'news',
      document: `document-${serial}`,
      code,
      number: 1,
      key: `facebook/news/document-${serial}/1`,
      state: 'posted',
      wanted: 'present',
      revision: 1,
      isOpen: false,
      sentText,
      driver: 'graph',
      remoteID: id,
      remoteURL: graph.permalink(id),
      tries: 1,
      attemptAt: now,
      postedAt: now,
      ...change,
    },
    req: await createLocalReq({}, payload),
  })) as CrossPost
}

/** With null for what was never written, as one database has it and the other has not. */
export async function readPost(
  payload: Payload,
  { id }: Pick<CrossPost, 'id'>,
): Promise<CrossPost> {
  const post = await payload.findByID({ collection: 'cross-posts', id, depth: 0 })
  return { seen: null, drift: null, countedAt: null, ...post }
}

/** Who was told of what: `channelFault pr`. */
export async function toldOf(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'inbox', depth: 1, pagination: false })
  return docs
    .map(({ to, event }) => `${event} ${typeof to === 'object' ? to.roles.join() : to}`)
    .sort()
}

export async function forgetAll(payload: Payload): Promise<void> {
  const collections = [
    'channel-states',
    'cross-post-counts',
    'cross-posts',
    'inbox',
    'outbox',
  ] as const
  for (const collection of collections) await payload.db.deleteMany({ collection, where: {} })
}
