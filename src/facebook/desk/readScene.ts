import type { PayloadRequest } from 'payload'
import { isPagedKind } from '@/editorial/kinds'
import { refuse } from '@/editorial/refuse'
import { isVisible } from '@/editorial/isVisible'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { readItem, type PostedItem } from '../readItem'
import { driverOf } from './driverOf'
import type { Scene } from './postActs'

export interface WholeScene extends Scene {
  /** Null where it was erased. */
  item: PostedItem | null
}

/** A post with what decides about it. @throws 404 where there is none */
export async function readScene({
  id,
  req,
}: {
  id: string
  req: PayloadRequest
}): Promise<WholeScene> {
  const post = await req.payload.db.findOne<CrossPost>({
    collection: 'cross-posts',
    where: { id: { equals: id } },
    req,
  })
  if (!post) throw refuse('ไม่พบโพสต์นี้', 404)
  const { kind, document } = post
  const item = isPagedKind(kind) ? await readItem({ kind, id: document, req }) : null
  return toScene({ post, item })
}

export const toScene = ({
  post,
  item,
}: {
  post: CrossPost
  item: PostedItem | null
}): WholeScene => ({
  post,
  item,
  isPublic: item !== null && stands(item),
  driver: driverOf(post.channel),
})

/** A post may stand while its page answers, after its time as well. */
export const stands = (item: PostedItem): boolean =>
  isVisible({ item: { ...item, expiresAt: null }, now: clock.now() })
