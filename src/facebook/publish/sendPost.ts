import { markerOf } from '../markerOf'
import { TryLater } from '@/outbox/TryLater'
import type { CrossPost } from '@/payload-types'
import { createLocalReq } from 'payload'
import { isPagedKind } from '@/editorial/kinds'
import { judgeAudience } from '../compose/judgeAudience'
import { notePost, readPost } from '../postStore'
import { readItem, type PostedItem } from '../readItem'
import type { PagePost, RemotePost } from '../channel'
import { failSending } from './failSending'
import { notePosted } from './notePosted'
import type { Publisher, Work } from './Publisher'
import { REASONS } from './reasons'
import { settleAttempt } from './settleAttempt'
import { waitForPage } from './waitForPage'
import { waitForTurn } from './waitForTurn'

const SOON_MS = 2_000

/** Another process, or a newer order, has taken the post over. */
class TakenOver extends Error {}

/** Publishes a post that is not known to be outside, once. */
export async function sendPost(work: Work): Promise<void> {
  const { publisher } = work
  const settled = await settleAttempt(work)
  if (settled === 'posted') return
  const post = settled
  const item = await readPosted({ publisher, post })
  if (!item) return cancel({ publisher, post })
  await waitForTurn({ publisher, post })
  await waitForPage({ publisher, post })
  const page = await publisher.compose({ item, post })
  await publish({ ...work, post, page })
}

/** The item, where it may be posted now. @throws TryLater where its time has not come yet */
async function readPosted({
  publisher: { payload, clock },
  post,
}: {
  publisher: Publisher
  post: CrossPost
}): Promise<PostedItem | null> {
  if (!isPagedKind(post.kind)) return null
  const req = await createLocalReq({}, payload)
  const item = await readItem({ kind: post.kind, id: post.document, req })
  if (!item) return null
  const now = clock.now()
  // Whether it is to be shared was decided when the order was given.
  const verdict = judgeAudience({ item, now, isByHand: true })
  if (verdict.mayPost) return item
  if (verdict.until) throw new TryLater(verdict.say.th, new Date(verdict.until), { isTry: false })
  return null
}

async function cancel({
  publisher: { payload, clock },
  post,
}: {
  publisher: Publisher
  post: CrossPost
}): Promise<void> {
  const change = {
    state: 'removed',
    removedAt: clock.now().toISOString(),
    reason: REASONS.cancelled,
    waitUntil: null,
  } as const
  await notePost({ payload, post, change })
}

async function publish({
  publisher,
  post,
  signal,
  page,
}: Work & { page: PagePost }): Promise<void> {
  const { channel } = publisher
  let attempt: CrossPost | undefined
  let remote: RemotePost
  try {
    remote = await channel.publish(page, {
      signal,
      async beforeSend() {
        signal.throwIfAborted()
        attempt = await beginAttempt({ publisher, post, page })
      },
    })
  } catch (error) {
    if (error instanceof TakenOver) return comeBack({ publisher, post })
    return failSending({ publisher, post: attempt ?? post, hasBegun: attempt !== undefined, error })
  }
  if (attempt) await notePosted({ publisher, post: attempt, remote })
}

/**
 * Writes down that a request goes out, before it does: whoever finds this without an outcome looks before sending.
 * The compare-and-swap on the tries lets one process of several pass, and none after a newer order.
 */
async function beginAttempt({
  publisher: { payload, clock, channel },
  post,
  page,
}: {
  publisher: Publisher
  post: CrossPost
  page: PagePost
}): Promise<CrossPost> {
  const now = clock.now().toISOString()
  const change = {
    state: 'sending',
    tries: post.tries + 1,
    attemptAt: now,
    attemptEndedAt: null,
    heldSince: post.heldSince ?? now,
    waitUntil: null,
    driver: channel.driver,
    sentText: page.text,
    sentPictures: JSON.stringify(page.pictures.map(({ media, alt }) => ({ media, alt }))),
  } as const
  const isOurs = await notePost({
    payload,
    post,
    change,
    and: [{ revision: { equals: post.revision } }],
  })
  if (!isOurs) throw new TakenOver(`${post.key}: taken over`)
  return { ...post, ...change }
}

/** Where a newer order came, its own row carries it out; where another process sends, its outcome is awaited. */
async function comeBack({ publisher, post }: { publisher: Publisher; post: CrossPost }) {
  const { payload, clock } = publisher
  const now = await readPost({ payload, id: String(post.id) })
  if (!now || now.revision !== post.revision) return
  const soon = new Date(clock.now().getTime() + SOON_MS)
  throw new TryLater(`${markerOf(post)}: กำลังส่งอยู่`, soon, { isTry: false })
}
