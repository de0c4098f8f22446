import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DESK_BARS, measureDesk, type DeskFigures } from '../bench/desk'
import { measureBareServer } from '../bench/bareServer'
import { LARGE_BARS, measureLargeFiles } from '../bench/largeFiles'
import { load, type Load } from '../bench/load'
import { makeFilm } from '../bench/makeFilm'
import { hasNginx, runNginx } from '../bench/nginx'
import { measurePictures, PICTURES_BAR, type PictureFigures } from '../bench/pictures'
import { benchPublisher } from '../bench/benchPublisher'
import { findFreePort, residentMB, run, stop, type Running } from '../bench/run'
import { seedFolder } from '../bench/seedFolder'
import { inRoot } from '../lib/root.mjs'

const SECRET = 'a secret for measuring, 32 characters or more'
const GIGABYTE = 1024 ** 3
const ACCOUNT = { email: 'bench@example.org', password: 'correct-horse-battery-staple' }

/**
 * Measures a site of its own with the starter office, in one run: pages through the front door, through Next alone
 * and from nginx with the same bytes; start cold and warm; memory. `npm run bench -- --seconds 5`
 *
 * With `--items 5000 --versions 20` the editorial desk as well: on a site with so many items beside the one with the
 * starter office. `--seeded DIR` takes a data folder that `npm run seed` has filled.
 *
 * With `--large` a file of one gigabyte as well: brought in and taken out, beside a bare server that does nothing else.
 * `--files` measures what is made of a picture, and nothing else. `--publisher` measures publishing a story while
 * Facebook hangs, beside a site that posts nowhere, and what both take while idle, and nothing else.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '5' },
      items: { type: 'string' },
      versions: { type: 'string', default: '20' },
      seeded: { type: 'string' },
      large: { type: 'boolean', default: false },
      files: { type: 'boolean', default: false },
      publisher: { type: 'boolean', default: false },
    },
  })
  const seconds = Math.max(1, Number(values.seconds) || 5)
  const folder = mkdtempSync(join(tmpdir(), 'dlict-bench-'))
  // nginx started by root reads as another user.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'nginx'))
  const running: Running[] = []
  try {
    if (values.files) return reportPictures(await measurePictures({ folder }))
    if (values.publisher) {
      const start = async (name: string, more: Record<string, string>) => {
        const site = await runSite(join(folder, name), more)
        running.push(site)
        return site
      }
      return await benchPublisher({ start, account: ACCOUNT, print })
    }
    const cold = await runSite(folder)
    await stop(cold)
    const site = await runSite(folder)
    running.push(site)
    print('start, empty database', `${seconds1(cold.startMs)} s to the first page`)
    print('start, again', `${seconds1(site.startMs)} s to the first page`)
    print('memory after start', `${residentMB(site) ?? '?'} MB`)

    const paths = await findPaths(site.url)
    const pages = await fetchAll({ base: site.url, paths })
    const front = await measure({ base: site.url, paths, seconds })
    print('memory after load', `${residentMB(site) ?? '?'} MB`)
    if (values.items || values.seeded) {
      const full = values.seeded ?? join(folder, 'full')
      if (values.items) {
        const { env } = await siteEnv(full)
        await seedFolder({ items: values.items, versions: values.versions, env })
      }
      const loaded = await runSite(full)
      running.push(loaded)
      const bases = { full: loaded.url, small: site.url }
      reportDesk(await measureDesk({ bases, account: ACCOUNT }))
      await stop(loaded)
    }
    await stop(site)
    if (values.large) await benchLargeFiles({ folder, running })

    const next = await runNext(folder)
    running.push(next)
    const alone = await measure({ base: next.url, paths, seconds })
    await stop(next)

    let nginx: Record<string, Load> = {}
    if (hasNginx()) {
      const server = await runNginx({ folder: join(folder, 'nginx'), pages })
      running.push(server)
      const files = Object.fromEntries(Object.keys(pages).map((name) => [name, `/${name}.html`]))
      nginx = await measure({ base: server.url, paths: files, seconds })
      await stop(server)
    }
    report({ front, alone, nginx })
  } finally {
    for (const server of running) await stop(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchLargeFiles({ folder, running }: { folder: string; running: Running[] }) {
  const path = join(folder, 'film.mp4')
  const warmUp = join(folder, 'short.mp4')
  await makeFilm({ path, bytes: GIGABYTE, seconds: 3600 })
  await makeFilm({ path: warmUp, bytes: GIGABYTE / 50, seconds: 60 })
  const report = join(folder, 'loop.json')
  const watching = { NODE_OPTIONS: `--import=${inRoot('scripts/bench/watchLoop.mjs')}` }
  const site = await runSite(folder, { ...watching, LOOP_REPORT: report })
  running.push(site)
  const figures = await measureLargeFiles({ site, report, account: ACCOUNT, path, warmUp })
  await stop(site)
  const bare = await measureBareServer({ folder, path })
  for (const [name, { seconds, grownMB, loopP99 }] of Object.entries(figures)) {
    const beside = name === 'download' ? bare.download : bare.upload
    print(
      `1 GB, ${name}`,
      `${seconds.toFixed(1)} s, ×${(seconds / beside).toFixed(1)} of a bare server`,
      `memory +${grownMB} MB, ${grownMB < LARGE_BARS.grownMB ? 'within' : 'OVER'} ${LARGE_BARS.grownMB} MB`,
      `event loop p99 ${loopP99.toFixed(0)} ms, ${loopP99 < LARGE_BARS.loopP99 ? 'within' : 'OVER'} ${LARGE_BARS.loopP99} ms`,
    )
  }
}

const seconds1 = (milliseconds: number) => (milliseconds / 1000).toFixed(1)

async function siteEnv(folder: string) {
  const port = await findFreePort()
  return {
    port,
    env: {
      NODE_ENV: 'production' as const,
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: '',
      DATA_DIR: join(folder, 'data'),
      MEDIA_DIR: join(folder, 'media'),
      DATABASE_URI: '',
      PAYLOAD_SECRET: SECRET,
      ADMIN_EMAIL: ACCOUNT.email,
      ADMIN_PASSWORD: ACCOUNT.password,
      LOG_LEVEL: 'warn',
    },
  }
}

async function runSite(folder: string, more: Record<string, string> = {}): Promise<Running> {
  const { port, env } = await siteEnv(folder)
  return run({ file: process.execPath, args: ['build/server.mjs'], env: { ...env, ...more }, port })
}

async function runNext(folder: string): Promise<Running> {
  const { port, env } = await siteEnv(folder)
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1']
  return run({ file: process.execPath, args, env, port })
}

/** Home, a list and the newest article, as their addresses are on this site. */
async function findPaths(base: string): Promise<Record<string, string>> {
  const list = await (await fetch(`${base}/news`)).text()
  const article = /href="(\/news\/[^"?#]+)"/.exec(list.replaceAll('/news/feed.xml', ''))?.[1]
  return { home: '/', list: '/news', ...(article ? { article } : {}) }
}

async function fetchAll({ base, paths }: { base: string; paths: Record<string, string> }) {
  const pages: Record<string, string> = {}
  for (const [name, path] of Object.entries(paths))
    pages[name] = await (await fetch(base + path)).text()
  return pages
}

async function measure({
  base,
  paths,
  seconds,
}: {
  base: string
  paths: Record<string, string>
  seconds: number
}): Promise<Record<string, Load>> {
  const results: Record<string, Load> = {}
  for (const [name, path] of Object.entries(paths)) {
    await load({ url: base + path, seconds: 1 })
    results[name] = await load({ url: base + path, seconds })
  }
  return results
}

function report({
  front,
  alone,
  nginx,
}: Record<'front' | 'alone' | 'nginx', Record<string, Load>>): void {
  for (const [name, measured] of Object.entries(front)) {
    print(`${name}, front door`, figures(measured))
    print(`${name}, Next alone`, figures(alone[name]), ratio(measured, alone[name]))
    print(`${name}, nginx, same bytes`, figures(nginx[name]), ratio(measured, nginx[name]))
  }
}

function reportDesk({ full, small }: Record<'full' | 'small', Record<string, DeskFigures>>): void {
  for (const [name, { p50, slowest }] of Object.entries(full)) {
    const bar = DESK_BARS[name] ?? Infinity
    const beside = small[name]?.p50 ?? 0
    print(
      `desk, ${name}`,
      `p50 ${p50.toFixed(0)} ms   slowest ${slowest.toFixed(0)} ms`,
      `${p50 < bar ? 'within' : 'OVER'} ${bar} ms`,
      `starter office ${beside.toFixed(0)} ms, ×${(p50 / beside).toFixed(2)}`,
    )
  }
}

function reportPictures({ megabytes, ours, work, plain, bytes }: PictureFigures): void {
  print(
    `picture of ${megabytes.toFixed(0)} MB, all sizes`,
    `${ours.toFixed(1)} s, of processors ${work.toFixed(1)} s`,
    `${ours <= PICTURES_BAR ? 'within' : 'OVER'} ${PICTURES_BAR} s`,
    `one by one with sharp alone ${plain.toFixed(1)} s, ×${(plain / ours).toFixed(1)}`,
  )
  const sizes = Object.entries(bytes).sort(([a], [b]) => parseInt(a, 10) - parseInt(b, 10))
  for (const [name, size] of sizes) print(`  ${name}`, `${Math.round(size / 1000)} kB`)
}

function figures(measured: Load | undefined): string {
  if (!measured) return 'not installed'
  const { requestsPerSecond, p99, failed } = measured
  return `${requestsPerSecond.toFixed(0).padStart(6)} req/s   p99 ${p99} ms${failed ? `   ${failed} failed` : ''}`
}

const ratio = (measured: Load, other: Load | undefined) =>
  other ? `front door is ×${(measured.requestsPerSecond / other.requestsPerSecond).toFixed(2)}` : ''

function print(name: string, ...rest: string[]): void {
  process.stdout.write(`${name.padEnd(26)} ${rest.join('   ')}\n`)
}

void bench().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
