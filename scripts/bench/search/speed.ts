import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Entry } from '@/search/engine'
import { openEmbedded } from '@/search/drivers/embedded/openEmbedded'
import { publishedAt, toFields, type CorpusDocument } from './corpus'
import { createRandom, pick } from '../../seed/random'

export interface SpeedFigures {
  entries: number
  /** Entries a second, from their texts to findable. */
  indexed: number
  /** Milliseconds of a search of two words with facets and a page of twenty, as the asking thread waits for it. */
  p50: number
  p95: number
  /** Of the whole process, in megabytes: before, and what it grew by while it answered. */
  memoryMB: number
  grownMB: number
  /** The longest that the asking thread was kept, in milliseconds. */
  loopMs: number
}

/** The bars for p95, in milliseconds, by how many entries there are. */
export const P95_BARS: Record<number, number> = { 1_000: 5, 10_000: 15, 100_000: 50 }
export const INDEXED_BAR = 1_000
export const LOOP_BAR = 50

const BATCH = 500
const ASKED = 300
const WARM = 30
const LICENCES = ['cc-by', 'cc-by-sa', 'cc-by-nc', 'all-rights-reserved']

/** Builds an index of so many entries made from the corpus's sentences, and asks it. */
export async function measureSpeed({
  entries: count,
  documents,
  folder,
}: {
  entries: number
  documents: CorpusDocument[]
  folder: string
}): Promise<SpeedFigures> {
  const search = openEmbedded({ path: join(folder, `speed-${count}.db`) })
  await search.state()
  const loop = monitorEventLoopDelay({ resolution: 5 })
  const began = performance.now()
  await search.rebuild({ batches: makeEntries(count, documents), cursor: 1 })
  const seconds = (performance.now() - began) / 1000

  const pairs = makePairs(documents)
  const times: number[] = []
  let before = 0
  for (let asked = 0; asked < WARM + ASKED; asked += 1) {
    if (asked === WARM) {
      before = memory()
      loop.enable()
    }
    const from = performance.now()
    const q = pairs[asked % pairs.length]!
    await search.find({ q, chosen: {}, sort: 'relevance', page: 1, size: 20 })
    if (asked >= WARM) times.push(performance.now() - from)
  }
  loop.disable()
  const grownMB = memory() - before
  await search.close()
  times.sort((a, b) => a - b)
  return {
    entries: count,
    indexed: count / seconds,
    p50: times[Math.floor(times.length * 0.5)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    memoryMB: before,
    grownMB,
    loopMs: loop.max / 1e6,
  }
}

const memory = (): number => Math.round(process.memoryUsage.rss() / 1024 ** 2)

export async function* makeEntries(
  count: number,
  documents: CorpusDocument[],
): AsyncGenerator<Entry[]> {
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first)
    yield Array.from({ length: size }, (_, at) => makeEntry(first + at, documents))
  }
}

/** Title, summary, body and facets, each of another document: as many words as real items have, in other company. */
function makeEntry(number: number, documents: CorpusDocument[]): Entry {
  const random = createRandom(number + 1)
  const [named, told, written, filed] = [0, 1, 2, 3].map(() => pick(random, documents))
  const { area, type, levels } = toFields(filed!)
  const title = `${named!.title} ชุดที่ ${number + 1}`
  return {
    id: String(number),
    kind: filed!.kind,
    title,
    tags: [...(named!.tags ?? []), ...(told!.tags ?? [])],
    summary: told!.summary,
    body: `${written!.body} ${filed!.body}`,
    attachments: '',
    codes: [],
    names: [filed!.school ?? ''],
    area: area ?? null,
    levels,
    type: type ?? null,
    licence: pick(random, LICENCES),
    school: filed!.school ? `school-${filed!.school.length}` : null,
    tagSlugs: (named!.tags ?? []).map((tag) => `tag-${tag}`),
    year: filed!.year ?? null,
    publishedAt: publishedAt(filed!),
    card: {
      href: `/library/media/${number}`,
      title,
      summary: told!.summary,
      en: null,
      cover: null,
      bytes: number * 1000,
      files: 1,
      isSample: false,
      uses: number % 7,
      views: number % 91,
    },
  }
}

/** Two words of which each is in the corpus: a tag and a tag of another document. */
export function makePairs(documents: CorpusDocument[]): string[] {
  const tags = documents.flatMap((document) => document.tags ?? [])
  const random = createRandom(7)
  return Array.from({ length: 150 }, () => `${pick(random, tags)} ${pick(random, tags)}`)
}
