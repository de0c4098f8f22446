import type { RemotePost } from '../../channel'
import { hasMarker } from '../hasMarker'
import type { OpenGraph } from './openGraph'
import { permalinkOf } from './permalinkOf'

/** Facebook's clock and ours may differ by so much; a marker is no other post's, however far one looks back. */
const SKEW_MS = 10 * 60_000
const PAGE_SIZE = 100
/** More than an office posts in a year; ends a list that never does. */
const PAGES_MAX = 20

/** Every post on the Page with this marker in its text, oldest first. */
export async function findOnPage({
  graph,
  marker,
  since,
}: {
  graph: OpenGraph
  marker: string
  since: Date
}): Promise<RemotePost[]> {
  const found: RemotePost[] = []
  let list = await graph
    .page()
    .getPublishedPosts(['id', 'message', 'created_time', 'permalink_url'], {
      since: Math.floor((since.getTime() - SKEW_MS) / 1000),
      limit: PAGE_SIZE,
    })
  for (let page = 1; ; page += 1) {
    for (const { _data: post } of list) {
      if (typeof post.id === 'string' && hasMarker({ text: post.message, marker }))
        found.push({ id: post.id, url: permalinkOf({ ...post, id: post.id }) })
    }
    if (!list.hasNext() || page === PAGES_MAX) return found.reverse()
    list = await list.next()
  }
}
