import type { Endpoint } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { requireReader } from '@/editorial/hooks/requireReader'
import type { PagedKind } from '@/editorial/kinds'
import type { Label } from '@/shared/label'
import type { ChannelName } from '../channel'
import { findPosts } from '../postStore'
import { readItem } from '../readItem'
import { NOT_KEPT, requireKeeper } from './desk'
import { whyNotShared } from './readShared'
import { readScene, toScene } from './readScene'
import { REFUSALS } from './refusals'
import { seePost, showPost, type KeptPost, type SeenPost } from './showPost'

/** What the panel beside an item's form shows. */
export interface ItemPostsAnswer {
  /** The newest first. */
  posts: (SeenPost | KeptPost)[]
  /** For those who may act: why they cannot share the item now, or put it out by hand; null where they can. */
  desk: { share: Label | null; byHand: Label | null; hasChannels: boolean } | null
}

/**
 * `GET /api/{kind}/{id}/cross-posts`: an item's posts, for those who may read its drafts: where they stand. Reasons,
 * numbers and what can be done are for those who look after posts.
 */
export const itemPostsEndpoint = ({
  kind,
  channels,
}: {
  kind: PagedKind
  channels: ChannelName[]
}): Endpoint => ({
  path: '/:id/cross-posts',
  method: 'get',
  async handler(req) {
    const id = String(req.routeParams?.id)
    await requireReader({ kind, id, req })
    const item = await readItem({ kind, id, req })
    const found = await findPosts({ kind, document: id, req })
    const newest = found.toReversed()
    if (!reachOfRequest(req, 'readUnpublished', 'crossPosts')) {
      const answer: ItemPostsAnswer = { posts: newest.map((post) => seePost({ post })), desk: null }
      return Response.json(answer, NOT_KEPT)
    }
    const posts: KeptPost[] = []
    for (const post of newest)
      posts.push(await showPost({ ...toScene({ post, item }), payload: req.payload }))
    const why = (on: readonly ChannelName[]) =>
      item ? whyNotShared({ item, posts: found, channels: on }) : null
    const answer: ItemPostsAnswer = {
      posts,
      desk: item && {
        share: channels.length > 0 ? why(channels) : REFUSALS.channelOff,
        byHand: why(['facebook']),
        hasChannels: channels.length > 0,
      },
    }
    return Response.json(answer, NOT_KEPT)
  },
})

/** `GET /api/cross-posts/{id}/desk`: one post as the panel shows it. */
export const onePostEndpoint: Endpoint = {
  path: '/:id/desk',
  method: 'get',
  async handler(req) {
    requireKeeper(req, 'readUnpublished')
    const scene = await readScene({ id: String(req.routeParams?.id), req })
    return Response.json(await showPost({ ...scene, payload: req.payload }), NOT_KEPT)
  },
}
