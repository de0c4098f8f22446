import { answerRequest } from './answerRequest'
import type { Search, SearchAnswer, SearchRequest } from './engine'
import type { EmbeddedSearch } from './drivers/embedded/openEmbedded'
import type { Retriever } from './plan'

/** An engine outside the process, which may be away. */
export interface OutsideEngine extends Retriever {
  /** Why it cannot be asked now, in words for `/api/ready`; null when it can. */
  fault(): string | null
  /** Looks at once whether it is there. */
  look(): Promise<void>
  /** Tells that it did not answer. */
  failed(error: unknown): void
}

/**
 * The site's search: queries are read by the embedded index, whichever engine brings what they find. Where the one
 * outside does not answer, the embedded one does.
 */
export function createSearch({
  embedded,
  outside,
}: {
  embedded: EmbeddedSearch
  outside?: OutsideEngine
}): Search {
  if (!outside) return embedded

  async function find(request: SearchRequest): Promise<SearchAnswer> {
    return (outside && (await findOutside(request, outside))) ?? embedded.find(request)
  }

  async function findOutside(
    request: SearchRequest,
    engine: OutsideEngine,
  ): Promise<SearchAnswer | undefined> {
    if (engine.fault() !== null) return undefined
    const began = performance.now()
    try {
      const answer = await answerRequest({
        request,
        read: (isEager) => embedded.read(request, isEager),
        retrieve: engine.retrieve,
      })
      const tookMs = Math.round((performance.now() - began) * 10) / 10
      return { ...answer, engine: 'meilisearch', tookMs }
    } catch (error) {
      engine.failed(error)
      return undefined
    }
  }

  return {
    find,
    suggest: embedded.suggest,
    related: embedded.related,
    async state() {
      await outside.look()
      const fault = outside.fault()
      const { entries, cursor } = await embedded.state()
      return { engine: fault === null ? 'meilisearch' : 'embedded', fault, entries, cursor }
    },
  }
}
