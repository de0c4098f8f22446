import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export interface Running {
  child: ChildProcess
  url: string
  /** From the start of the process to the first page, in milliseconds. */
  startMs: number
}

const START_LIMIT_MS = 240_000

/** A port nobody listens on at this moment. */
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

/** Starts a server and waits for its first page. @throws Error when it ends or takes too long */
export async function run({
  file,
  args,
  env,
  port,
  path = '/',
}: {
  file: string
  args: string[]
  env?: NodeJS.ProcessEnv
  port: number
  path?: string
}): Promise<Running> {
  const begun = performance.now()
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  while (performance.now() - begun < START_LIMIT_MS) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}`)
    const answer = await fetch(url + path).catch(() => null)
    await answer?.text()
    if (answer?.ok) return { child, url, startMs: performance.now() - begun }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill()
  throw new Error(`${file} did not serve a page within ${START_LIMIT_MS / 1000} s`)
}

/** Ends a server started by `run` and waits for it. */
export function stop({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** Resident memory in megabytes; undefined where the system does not tell. */
export function residentMB({ child }: Running): number | undefined {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return undefined
  }
}
