import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { openEmbedded } from '@/search/drivers/embedded/openEmbedded'
import type { Search } from '@/search/engine'
import { createFollower } from '@/search/following/createFollower'
import { offerSearch } from '@/search/searchPort'
import { entrySources } from '@/start/entrySources'

/**
 * The search of a test's site: the real one, on an index of the test's own. It follows every change before it is
 * asked, so that a test waits for nothing.
 */
export function offerTestSearch(payload: Payload): void {
  const index = openEmbedded({ path: join(env.dataDir, 'search.db') })
  const follower = createFollower({
    payload,
    index,
    sources: entrySources,
    builtWith: {
      get: () => index.note('keptWords'),
      set: (print) => index.setNote('keptWords', print),
    },
  })
  const fresh =
    <Args extends unknown[], Answer>(ask: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await follower.follow()
      return ask(...args)
    }
  const search: Search = {
    find: fresh(index.find),
    suggest: fresh(index.suggest),
    related: fresh(index.related),
    state: fresh(index.state),
  }
  offerSearch(search)
}
