import type { Channel } from '../../channel'
import { faultsOnly } from './faultsOnly'
import { findOnPage } from './findOnPage'
import type { GraphAccess } from './GraphAccess'
import { lookAtPosts } from './lookAtPosts'
import { openGraph, type OpenGraph } from './openGraph'
import { publishToPage } from './publishToPage'

/** The Facebook Page. Facebook has no key by which a post sent twice would be one, so it is looked for. */
export function createGraphChannel({
  token,
  ...access
}: GraphAccess & {
  /** The Page's token as it is now; undefined where none was entered. */
  token: () => Promise<string | undefined>
}): Channel {
  const open = (signal: AbortSignal) => openGraph({ access, token, signal })
  const using = <T>(signal: AbortSignal, work: (graph: OpenGraph) => Promise<T>) =>
    faultsOnly(async () => work(await open(signal)))
  return {
    driver: 'graph',
    isIdempotent: false,
    publish: (post, sending) =>
      publishToPage({ open: () => open(sending.signal), access, post, sending }),
    find: ({ signal, ...wanted }) => using(signal, (graph) => findOnPage({ graph, ...wanted })),
    update: ({ id, post, signal }) =>
      using(signal, async (graph) => {
        await graph.post(id).update([], { message: post.text })
      }),
    remove: ({ id, signal }) =>
      using(signal, async (graph) => {
        await graph.post(id).delete([], {})
      }),
    look: (ids, signal) => using(signal, (graph) => lookAtPosts({ graph, ids })),
  }
}
