import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { env } from '@/env'

/**
 * Lexical's build for Node awaits imports at its top level, in a cycle; on Node 20 such a graph sometimes never
 * finishes loading and the process ends with nothing said. Its production build is plain.
 */
const NODE_FLAGS = ['--conditions=production']

/** A script of the tests running on this test file's database, as a process of its own. */
export interface Child {
  /** Waits until it prints this line. */
  says(line: string): Promise<void>
  /** Gives it a line to read. */
  tell(line: string): void
  /** Waits for its end; gives its exit code, null after a signal. */
  ended(): Promise<number | null>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

/** Bundles a script with the site's own code, so that it starts in half the time; gives its path. */
export async function bundleScript(script: string): Promise<string> {
  const outfile = join(env.dataDir, basename(script).replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@payload-config': join(process.cwd(), 'payload.config.ts') },
    logLevel: 'warning',
  })
  return outfile
}

export function startChild({
  script,
  settings = {},
}: {
  /** From `bundleScript`. */
  script: string
  settings?: Record<string, string>
}): Child {
  const child = spawn(process.execPath, [...NODE_FLAGS, script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...settings },
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const end = new Promise<number | null>((resolve) => child.once('exit', resolve))

  return {
    async says(line) {
      while (!lines.includes(line)) await nextLine({ reader, child, line })
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    ended: () => end,
    async kill() {
      child.kill('SIGKILL')
      await end
    },
  }
}

async function nextLine({
  reader,
  child,
  line,
}: {
  reader: ReturnType<typeof createInterface>
  child: ChildProcess
  line: string
}): Promise<void> {
  if (child.exitCode !== null) throw new Error(`the child ended before it said "${line}"`)
  await Promise.race([once(reader, 'line'), once(child, 'exit')])
}
