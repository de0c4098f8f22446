import type { Payload } from 'payload'
import type { CrossPost, User } from '@/payload-types'
import { stockItem, type State } from '../../accounts/stock'

/** An item and one post of it that stands as told, without any row in the outbox. */
export async function stockPost({
  payload,
  owner,
  state = 'published',
  post = {},
}: {
  payload: Payload
  owner: User
  state?: State
  post?: Partial<CrossPost>
}): Promise<{ item: string; post: string }> {
  const item = await stockItem({ payload, kind: 'news', state, owner })
  await payload.db.deleteMany({ collection: 'cross-posts', where: { document: { equals: item } } })
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
  return { item, post: await addTo({ payload, item, post }) }
}

/** A further post of an item. */
export async function addTo({
  payload,
  item,
  post = {},
}: {
  payload: Payload
  item: string
  post?: Partial<CrossPost>
}): Promise<string> {
  const number = post.number ?? 1
  const row = (await payload.db.create({
    collection: 'cross-posts',
    data: {
      channel: 'facebook',
      item: { relationTo: 'news', value: item },
      kind: 'news',
      document: item,
      code: 'n1b2c3d4',
      number,
      key: `${post.channel ?? 'facebook'}/news/${item}/${number}`,
      state: 'queued',
      wanted: 'present',
      revision: 1,
      isOpen: true,
      tries: 0,
      failures: 0,
      dueAt: new Date().toISOString(),
      ...post,
    },
  })) as CrossPost
  return String(row.id)
}

export const POSTED: Partial<CrossPost> = {
  state: 'posted',
  isOpen: false,
  driver: 'fake',
  tries: 1,
  remoteID: '1_2',
  remoteURL: 'https://www.facebook.com/1/posts/2',
  postedAt: '2026-11-23T05:00:00.000Z',
  sentText: 'ข้อความที่ส่ง',
}

export const FAILED: Partial<CrossPost> = {
  state: 'failed',
  isOpen: false,
  failures: 3,
  fault: 'token',
  reason: 'โทเคนของเพจใช้ไม่ได้แล้ว',
}

export const BY_HAND: Partial<CrossPost> = {
  state: 'waiting',
  isOpen: false,
  driver: 'manual',
  reason: 'รอโพสต์ด้วยตนเอง',
}

export async function readRow(payload: Payload, id: string): Promise<CrossPost> {
  const row = await payload.db.findOne<CrossPost>({
    collection: 'cross-posts',
    where: { id: { equals: id } },
  })
  if (!row) throw new Error(`no post ${id}`)
  return row
}

/** The posts of an item, oldest first. */
export async function postsOf(payload: Payload, item: string): Promise<CrossPost[]> {
  const { docs } = await payload.db.find<CrossPost>({
    collection: 'cross-posts',
    where: { document: { equals: item } },
    sort: 'number',
  })
  return docs
}

/** Keys of the rows in the outbox that order something of this post. */
export async function ordersOf(payload: Payload, post: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'outbox',
    where: { key: { like: `/${post}/` } },
    sort: 'key',
  })
  return docs.map(({ key }) => key)
}
