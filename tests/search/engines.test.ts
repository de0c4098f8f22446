import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequest } from '@/search/answerRequest'
import { createMeilisearch, type MeiliIndex } from '@/search/drivers/meilisearch/createMeilisearch'
import { CORPUS_FOLDER, readQueries } from '../../scripts/bench/search/corpus'
import { evaluate } from '../../scripts/bench/search/evaluate'
import { startMeiliServer } from '../support/meili/meiliServer'
import { corpusEntries, makeCorpusSearcher } from './support/corpusSearcher'

/** So far may the two be apart, of 1. */
const APART = 0.02
const masterKey = 'a master key for tests, 32 characters'
const { TEST_MEILI_HOST, TEST_MEILI_API_KEY } = process.env

let searcher: ReturnType<typeof makeCorpusSearcher>
let meili: MeiliIndex
let close = async () => {}

beforeAll(async () => {
  searcher = makeCorpusSearcher()
  const server = TEST_MEILI_HOST ? undefined : await startMeiliServer({ masterKey })
  if (server) close = server.close
  meili = createMeilisearch({
    host: server?.host ?? TEST_MEILI_HOST!,
    apiKey: server ? masterKey : TEST_MEILI_API_KEY,
    prefix: `engines-${randomBytes(4).toString('hex')}`,
    prepare: async (entries) => searcher.prepare(entries),
  })
  const batches = (async function* () {
    yield corpusEntries()
  })()
  await meili.rebuild({ batches, cursor: 1 })
}, 120_000)

afterAll(async () => {
  await close()
  searcher.close()
})

describe('Both engines', () => {
  it.each(['queries-open.json', 'queries-own.json'])(
    'answer alike, in what they find and how well: %s',
    async (file) => {
      const queries = readQueries(join(CORPUS_FOLDER, file))
      const embedded = new Map<string, string[]>()
      const outside = new Map<string, string[]>()
      const differing: string[] = []
      for (const { id, query: q } of queries) {
        const request = { q, chosen: {}, sort: 'relevance', page: 1, size: 20 } as const
        const own = await searcher.find(request)
        const other = await answerRequest({
          request,
          read: (isEager) => searcher.read(request, isEager),
          retrieve: meili.retrieve,
        })
        embedded.set(
          id,
          own.hits.map((hit) => hit.id),
        )
        outside.set(
          id,
          other.hits.map((hit) => hit.id),
        )
        if (own.total !== other.total) differing.push(`${q}: ${own.total}, ${other.total}`)
      }
      expect(differing).toEqual([])
      const scoreOf = (results: Map<string, string[]>) =>
        evaluate({ queries, results }).overall.ndcg!
      expect(Math.abs(scoreOf(embedded) - scoreOf(outside))).toBeLessThan(APART)
    },
    240_000,
  )
})
