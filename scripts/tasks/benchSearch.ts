import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFreePort, run, stop } from '../bench/run'
import { miniSearch, substring, type Ask } from '../bench/search/baselines'
import { CORPUS_FOLDER, readDocuments, readQueries, type JudgedQuery } from '../bench/search/corpus'
import { evaluate, type Scores } from '../bench/search/evaluate'
import { INDEXED_BAR, LOOP_BAR, measureSpeed, P95_BARS } from '../bench/search/speed'
import { inRoot, tsxFlags } from '../lib/root.mjs'

const SECRET = 'a secret for measuring, 32 characters or more'
/** A visitor may search 300 times a minute; behind a proxy each hundred questions come from another. */
const ASKED_BY_ONE = 100

/**
 * How well and how fast the library is searched: `npm run bench:search`.
 *
 * The judged corpus is published on a site of its own and asked through `GET /api/search`, by the embedded engine and,
 * where `MEILI_HOST` is set, by Meilisearch; beside them a plain substring and MiniSearch with Thai words.
 * `--queries FILE` asks others than those of the repository. `--sizes 1000,10000` measures speed at these sizes;
 * `--sizes 0` leaves it out.
 */
async function benchSearch(): Promise<void> {
  const { values } = parseArgs({
    options: {
      queries: { type: 'string', multiple: true },
      sizes: { type: 'string', default: '1000,10000,100000' },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'dlict-search-'))
  try {
    const own = ['queries-open.json', 'queries-own.json'].map((name) => join(CORPUS_FOLDER, name))
    await quality({ folder, files: values.queries ?? own })
    const sizes = values.sizes
      .split(',')
      .map(Number)
      .filter((size) => size > 0)
    for (const entries of sizes) await speed({ folder, entries })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function quality({ folder, files }: { folder: string; files: string[] }): Promise<void> {
  const documents = readDocuments()
  const env = {
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    SITE_URL: '',
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    DATABASE_URI: '',
    PAYLOAD_SECRET: SECRET,
    STARTER_CONTENT: 'none',
    LOG_LEVEL: 'warn',
    TRUSTED_PROXIES: 'loopback',
  }
  const map = join(folder, 'items.json')
  await loadCorpus({ env, map })
  const items = JSON.parse(readFileSync(map, 'utf8')) as Record<string, string>

  const asks: [string, Ask, (() => Promise<void>)?][] = [
    ['substring', substring(documents)],
    ['MiniSearch, Thai words', miniSearch(documents)],
  ]
  const engines = process.env.MEILI_HOST ? ['embedded', 'meilisearch'] : ['embedded']
  for (const engine of engines) {
    const port = await findFreePort()
    const site = await run({
      file: process.execPath,
      args: ['build/server.mjs'],
      env: { ...env, PORT: String(port), SEARCH_ENGINE: engine },
      port,
    })
    await untilIndexed({ url: site.url, entries: documents.length, engine })
    asks.push([engine, throughAPI({ url: site.url, items }), () => stop(site)])
  }
  try {
    for (const file of files) await report({ file, asks })
  } finally {
    for (const [, , end] of asks) await end?.()
  }
}

async function loadCorpus({ env, map }: { env: NodeJS.ProcessEnv; map: string }): Promise<void> {
  const script = inRoot('scripts', 'bench', 'search', 'loadCorpus.ts')
  const child = spawn(process.execPath, [...tsxFlags, script, '--map', map], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the corpus could not be loaded (${code})`)
}

interface Answer {
  total: number
  engine: string
  hits: { id: string; kind: string }[]
}

async function untilIndexed({
  url,
  entries,
  engine,
}: {
  url: string
  entries: number
  engine: string
}) {
  const until = Date.now() + 120_000
  for (;;) {
    const answer = (await (await fetch(`${url}/api/search?q=`)).json()) as Answer
    if (answer.total >= entries && answer.engine === engine) return
    if (Date.now() > until)
      throw new Error(
        `${engine}: ${answer.total} of ${entries} documents were found in two minutes`,
      )
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function throughAPI({ url, items }: { url: string; items: Record<string, string> }): Ask {
  let asked = 0
  return async (query) => {
    const visitor = `10.0.0.${1 + Math.floor((asked += 1) / ASKED_BY_ONE)}`
    const response = await fetch(`${url}/api/search?size=20&q=${encodeURIComponent(query)}`, {
      headers: { 'x-forwarded-for': visitor },
    })
    if (!response.ok) throw new Error(`${response.status} for ${query}`)
    const { hits } = (await response.json()) as Answer
    return hits.map(({ kind, id }) => items[`${kind}/${id}`] ?? '')
  }
}

async function report({
  file,
  asks,
}: {
  file: string
  asks: [string, Ask, unknown?][]
}): Promise<void> {
  const queries = readQueries(file)
  for (const [name, ask] of asks) {
    const { overall, categories } = evaluate({ queries, results: await askAll(queries, ask) })
    print(`\n${name}: ${file.split('/').at(-1)}`)
    print(['category'.padEnd(18), '   n', ...COLUMNS.map(([title]) => title.padStart(9))].join(''))
    for (const [category, scores] of categories) print(line(category, scores))
    print(line('OVERALL', overall))
  }
}

async function askAll(queries: JudgedQuery[], ask: Ask): Promise<Map<string, string[]>> {
  const results = new Map<string, string[]>()
  for (const { id, query } of queries) results.set(id, await ask(query))
  return results
}

const COLUMNS: [string, keyof Scores][] = [
  ['nDCG@10', 'ndcg'],
  ['recall@10', 'recall'],
  ['succ@1', 'success'],
  ['zero-pr', 'zeroPrecision'],
  ['f-empty', 'falseEmpty'],
]

const line = (name: string, scores: Scores): string =>
  [
    name.padEnd(18),
    String(scores.queries).padStart(4),
    ...COLUMNS.map(([, key]) => (scores[key]?.toFixed(3) ?? '-').padStart(9)),
  ].join('')

async function speed({ folder, entries }: { folder: string; entries: number }): Promise<void> {
  const figures = await measureSpeed({ entries, documents: readDocuments(), folder })
  const { indexed, p50, p95, memoryMB, grownMB, loopMs } = figures
  const bar = P95_BARS[entries] ?? Infinity
  const held = (isHeld: boolean) => (isHeld ? 'within' : 'OVER')
  print(
    [
      `\n${entries} entries`.padEnd(18),
      `indexed ${indexed.toFixed(0)}/s, ${held(indexed >= INDEXED_BAR)} ${INDEXED_BAR}`,
      `two words with facets p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms, ${held(p95 <= bar)} ${bar} ms`,
      `memory ${memoryMB} MB, +${grownMB} while asked`,
      `asking thread kept ${loopMs.toFixed(0)} ms, ${held(loopMs <= LOOP_BAR)} ${LOOP_BAR} ms`,
    ].join('   '),
  )
}

const print = (text: string) => process.stdout.write(`${text}\n`)

void benchSearch().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
