import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDuplicate } from '@/database/isDuplicate'
import { refuse } from '@/editorial/refuse'
import { clock } from '@/shared/clock'
import type { ChannelName } from '../channel'
import { addPost } from '../planPosts'
import { findPosts } from '../postStore'
import { ownText } from './actEndpoints'
import { asAsker, NOT_KEPT, readBody, refuseFor, requireKeeper } from './desk'
import { addByHand } from './addByHand'
import { nextNumber, readShared, whyNotShared, type Shared } from './readShared'
import { recordPost } from './recordPost'

const LATEST_MS = 366 * 86_400_000

const named = z.object({ kind: z.string().max(40), id: z.string().min(1).max(64) })
const wanted = named.extend({
  message: ownText.nullish(),
  mode: z.enum(['link', 'photos']).nullish(),
  at: z.iso.datetime({ offset: true }).nullish(),
})

/**
 * `POST /api/cross-posts/share` with `{ kind, id, message?, mode?, at? }`: a further post of an item on every channel
 * that is open, now or later.
 */
const share = ({ channels }: { channels: ChannelName[] }): Endpoint => ({
  path: '/share',
  method: 'post',
  async handler(req) {
    requireKeeper(req, 'update')
    const { kind, id, message, mode, at } = await readBody(req, wanted)
    const dueAt = dueTime(at)
    if (channels.length === 0) refuseFor('channelOff')
    await once(() =>
      asAsker(req, async (within) => {
        const shared = await readShared({ kind, id, req: within })
        refuseFor(whyNotShared({ ...shared, channels }))
        const own = { message: message?.trim() || null, mode: mode ?? null }
        for (const channel of channels) await add({ ...shared, channel, dueAt, own, req: within })
      }),
    )
    const isLater = dueAt > clock.now()
    return Response.json(
      { message: isLater ? 'ตั้งเวลาแชร์แล้ว' : 'สั่งแชร์แล้ว ระบบจะส่งภายในไม่กี่วินาที' },
      NOT_KEPT,
    )
  },
})

/** `POST /api/cross-posts/by-hand` with `{ kind, id }`: a post of an item that somebody puts out themselves. */
const byHand: Endpoint = {
  path: '/by-hand',
  method: 'post',
  async handler(req) {
    requireKeeper(req, 'update')
    const { kind, id } = await readBody(req, named)
    const post = await once(() =>
      asAsker(req, async (within) =>
        addByHand({ ...(await readShared({ kind, id, req: within })), req: within }),
      ),
    )
    return Response.json({ message: 'พร้อมให้โพสต์ด้วยตนเองแล้ว', id: post }, NOT_KEPT)
  },
}

export const shareEndpoints = (open: { channels: ChannelName[] }): Endpoint[] => [
  share(open),
  byHand,
]

function dueTime(at: string | null | undefined): Date {
  const now = clock.now()
  if (!at) return now
  const due = new Date(at)
  if (due < now) throw refuse('เวลาที่ตั้งไว้ผ่านไปแล้ว โปรดตั้งใหม่')
  if (due.getTime() > now.getTime() + LATEST_MS) throw refuse('ตั้งเวลาล่วงหน้าได้ไม่เกินหนึ่งปี')
  return due
}

/** Somebody else's request may take the number between looking and writing. */
async function once<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isDuplicate(error)) refuseFor('stale')
    throw error
  }
}

async function add({
  item,
  posts,
  channel,
  dueAt,
  own,
  req,
}: Shared & {
  channel: ChannelName
  dueAt: Date
  own: { message: string | null; mode: 'link' | 'photos' | null }
  req: PayloadRequest
}): Promise<void> {
  const number = nextNumber({ posts, channel })
  if (!(await addPost({ item, channel, number, dueAt, own, req }))) refuseFor('stale')
  const added = (await findPosts({ kind: item.kind, document: item.id, req })).find(
    (post) => post.channel === channel && post.number === number,
  )
  if (added) await recordPost({ action: 'postShared', post: added, to: 'queued', req })
}
