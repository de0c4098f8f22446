import type { PayloadRequest } from 'payload'
import type { CrossPost } from '@/payload-types'
import type { PagePost } from '../../channel'
import type { PostedItem } from '../../readItem'
import { composeScene } from '../composeScene'
import { readScene } from '../readScene'

/** What somebody needs to put a post out themselves; all of it is public already. */
export interface Kit {
  item: PostedItem
  post: CrossPost
  page: PagePost
}

/** The kit of a post; null while its item is not public, or where the post is removed. @throws 404 where there is none */
export async function readKit({
  id,
  req,
}: {
  id: string
  req: PayloadRequest
}): Promise<Kit | null> {
  const { post, item, isPublic } = await readScene({ id, req })
  if (!item || item.isSample || !isPublic || post.state === 'removed') return null
  const composed = await composeScene({ payload: req.payload, item, post })
  return { item, post, page: composed.post }
}

/** `01.jpg`: the pictures' names, in their order. */
export const pictureName = (index: number): string => `${String(index + 1).padStart(2, '0')}.jpg`
