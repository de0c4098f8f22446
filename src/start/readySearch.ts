import type { Payload } from 'payload'
import type { OpenSearch } from './openSearch'

/** So many changes are followed, or items written, in about a second. */
const SOON = 1_000

/**
 * Brings the index up to date before the first visitor comes, where that is done in a moment: after a first start it
 * holds the samples at once. A large one is built while the site already answers.
 */
export async function readySearch({
  payload,
  search,
}: {
  payload: Payload
  search: OpenSearch
}): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection: 'content-changes' })
  if (totalDocs <= SOON) await search.follower.follow()
  void search.check()
}
