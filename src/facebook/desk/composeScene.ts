import type { Payload } from 'payload'
import { env } from '@/env'
import { composePost, type ComposedPost } from '../compose/composePost'
import type { CrossPost } from '@/payload-types'
import type { PostedItem } from '../readItem'

/** A post as it would leave now, with the text and form of its own. */
export async function composeScene({
  payload,
  item,
  post,
}: {
  payload: Payload
  item: PostedItem
  post: CrossPost
}): Promise<ComposedPost> {
  const settings = await payload.findGlobal({
    slug: 'facebook-settings',
    depth: 0,
    select: { mode: true, hashtags: true },
  })
  return composePost({ payload, item, post, settings, siteURL: env.siteURL })
}

/** How what would leave now differs from what left; pictures out there cannot be changed. */
export function differenceOf({
  composed,
  post: { sentText, sentPictures },
}: {
  composed: ComposedPost
  post: Pick<CrossPost, 'sentText' | 'sentPictures'>
}): { text: boolean; pictures: boolean } {
  const mediaOf = composed.post.pictures.map(({ media }) => media)
  return {
    text: composed.post.text !== (sentText ?? ''),
    pictures: JSON.stringify(mediaOf) !== JSON.stringify(sentMedia(sentPictures)),
  }
}

function sentMedia(sentPictures: string | null | undefined): string[] {
  const sent = JSON.parse(sentPictures || '[]') as (string | { media: string })[]
  return sent.map((one) => (typeof one === 'string' ? one : one.media))
}
