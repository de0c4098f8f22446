import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { createSearch } from '@/search/createSearch'
import { createMeilisearch } from '@/search/drivers/meilisearch/createMeilisearch'
import { openEmbedded } from '@/search/drivers/embedded/openEmbedded'
import { compareIndex, isDrift, type Drift } from '@/search/compareIndex'
import type { Search } from '@/search/engine'
import { createFollower, type Follower } from '@/search/following/createFollower'
import { keepMeilisearch } from '@/search/outside/keepMeilisearch'
import { createSearchHandler } from '@/search/outside/searchChannel'
import { offerSearch } from '@/search/searchPort'
import { entrySources as sources } from './entrySources'

export interface OpenSearch {
  search: Search
  follower: Follower
  handlers: OutboxHandler[]
  /** Looks after the engine outside, where there is one. */
  check(): Promise<void>
  /** Builds every index anew. @throws what went wrong */
  reindex(onProgress?: (engine: string, written: number) => void): Promise<void>
  /** Holds every index against the database and repairs it. */
  compare(): Promise<Record<string, Drift>>
  /** What the last comparison found, by engine; empty before the first. */
  lastDrift(): Record<string, Drift>
  close(): Promise<void>
}

/** Opens the search of this process and offers it to the pages. Nothing is followed before `follower.start`. */
export function openSearch({ payload }: { payload: Payload }): OpenSearch {
  const embedded = openEmbedded({ path: join(env.dataDir, 'search.db') })
  const follower = createFollower({
    payload,
    index: embedded,
    sources,
    builtWith: {
      get: () => embedded.note('keptWords'),
      set: (print) => embedded.setNote('keptWords', print),
    },
    onUnclear: compareSoon,
  })
  const meili = env.meilisearch
    ? createMeilisearch({ ...env.meilisearch, prepare: embedded.prepare })
    : undefined
  const keeper = meili ? keepMeilisearch({ payload, index: meili, sources }) : undefined
  const search = createSearch({ embedded, outside: keeper })
  let found: Record<string, Drift> = {}
  let comparing: Promise<Record<string, Drift>> | undefined

  function compareSoon(): void {
    void compare().catch((err: unknown) => payload.logger.error({ err }, 'search: comparison'))
  }

  async function compareAll(): Promise<Record<string, Drift>> {
    const drifts: Record<string, Drift> = {}
    const { refresh } = follower
    drifts.embedded = await compareIndex({ payload, sources, list: embedded.list, refresh })
    if (meili && keeper && keeper.fault() === null) {
      const { refresh } = keeper
      drifts.meilisearch = await compareIndex({ payload, sources, list: meili.list, refresh })
    }
    for (const [engine, drift] of Object.entries(drifts)) {
      if (isDrift(drift)) payload.logger.warn({ engine, ...drift }, 'search: an index was repaired')
    }
    found = drifts
    return drifts
  }

  function compare(): Promise<Record<string, Drift>> {
    comparing ??= compareAll().finally(() => (comparing = undefined))
    return comparing
  }

  offerSearch(search)
  return {
    search,
    follower,
    handlers: keeper ? [createSearchHandler({ keeper, onUnclear: compareSoon })] : [],
    check: async () => keeper?.check(),
    async reindex(onProgress) {
      await follower.rebuild((written) => onProgress?.('embedded', written))
      await follower.follow()
      await keeper?.rebuild((written) => onProgress?.('meilisearch', written))
    },
    compare,
    lastDrift: () => found,
    async close() {
      await follower.stop()
      await comparing?.catch(() => undefined)
      await embedded.close()
    },
  }
}
