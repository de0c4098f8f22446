import type { PayloadRequest } from 'payload'
import type { CrossPost } from '@/payload-types'
import { postKey } from '../postStore'
import { refuseFor } from './desk'
import { BY_HAND } from './makeByHand'
import { nextNumber, whyNotShared, type Shared } from './readShared'
import { recordPost } from './recordPost'

/**
 * A new post that somebody puts out themselves; nothing is sent, so no row goes to the outbox.
 * @returns its id
 */
export async function addByHand({
  item,
  posts,
  req,
}: Shared & { req: PayloadRequest }): Promise<string> {
  refuseFor(whyNotShared({ item, posts, channels: ['facebook'] }))
  const { kind, id, code } = item
  const number = nextNumber({ posts, channel: 'facebook' })
  const data = {
    ...BY_HAND,
    channel: 'facebook',
    item: { relationTo: kind, value: id },
    kind,
    document: id,
    code,
    number,
    key: postKey({ channel: 'facebook', kind, document: id, number }),
    revision: 1,
    isOpen: false,
    tries: 0,
    failures: 0,
  }
  const post = (await req.payload.db.create({
    collection: 'cross-posts',
    data,
    req,
  })) as CrossPost
  await recordPost({ action: 'postByHand', post, to: 'waiting', req })
  return String(post.id)
}
