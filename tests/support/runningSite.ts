import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdirSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { TEST_ROOT } from './paths'

export interface RunningSite {
  url: string
  /** What the site wrote to standard output so far: its log, one line each. */
  log: () => string[]
  /** Holds its data; named again, another start goes on with it. */
  folder: string
  stop: () => Promise<void>
  /** Ends it at once, as a power cut would; the folder stays. */
  kill: () => Promise<void>
}

export const ADMIN = { email: 'admin@example.org', password: 'correct-horse-battery-staple' }

export const SECRET = 'a secret for tests, 32 characters or more'

const START_LIMIT_MS = 180_000
const ROOT = join(import.meta.dirname, '..', '..')

/** The built site as `npm start` runs it, on a data folder and a port of its own. */
export async function runSite(
  settings: Record<string, string> = {},
  folder = join(TEST_ROOT, `site-${randomBytes(4).toString('hex')}`),
): Promise<RunningSite> {
  mkdirSync(folder, { recursive: true })
  const port = Number(settings.PORT) || (await findFreePort())
  const child = spawn(process.execPath, ['build/server.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: '',
      DATABASE_URI: '',
      DATA_DIR: join(folder, 'data'),
      MEDIA_DIR: join(folder, 'media'),
      PAYLOAD_SECRET: SECRET,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      LOG_LEVEL: 'info',
      ...settings,
    },
  })
  const output: string[] = []
  const keep = (chunk: Buffer) => output.push(chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  const url = `http://127.0.0.1:${port}`
  await waitForReady({ url, child, output })
  return {
    url,
    log: () => output.join('').split('\n').filter(Boolean),
    folder,
    kill: () => end(child, 'SIGKILL'),
    async stop() {
      await end(child, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}

async function waitForReady({
  url,
  child,
  output,
}: {
  url: string
  child: ChildProcess
  output: string[]
}): Promise<void> {
  const limit = Date.now() + START_LIMIT_MS
  while (Date.now() < limit) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${url}/api/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the site did not come up:\n${output.join('').slice(-4000)}`)
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
