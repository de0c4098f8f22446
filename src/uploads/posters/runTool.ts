import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { findTool } from './findTool'

export interface Run {
  /** As it was written, at most so much as is worth reading. */
  output: string
  /** `late`: it was killed after its time; `failed`: it ended with an error. */
  ended: 'well' | 'failed' | 'late'
}

const OUTPUT_MAX = 200_000
const MEMORY_MAX_BYTES = 3 * 1024 ** 3
/** After which a program ends by itself, should this process not be there any more to end it. */
const SPARE_S = 5

/**
 * Runs a program of the machine on a file somebody sent: with none of the site's settings in its environment, without
 * a network where the system lets us take it away, with a bound on memory, and killed with everything it started once
 * its time is over.
 * @param home where it may keep what it must; the machine's temporary folder where left out
 */
export function runTool({
  path,
  args,
  timeMs,
  home = tmpdir(),
  signal,
}: {
  path: string
  args: string[]
  timeMs: number
  home?: string
  signal?: AbortSignal
}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const [file = path, ...rest] = confined({ command: [path, ...args], timeMs })
    const child = spawn(file, rest, {
      cwd: home,
      detached: true,
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: home,
        TMPDIR: home,
        LANG: 'C.UTF-8',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let output = ''
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      killAll()
    }, timeMs)
    signal?.addEventListener('abort', killAll)
    if (signal?.aborted) killAll()

    function killAll() {
      try {
        // A process that is detached leads a group: the minus sign means all of it.
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
    function settle() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', killAll)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output.length < OUTPUT_MAX) output += text
    })
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', (code) => {
      settle()
      // What a program has started and left behind goes with it.
      killAll()
      resolve({ output, ended: isLate ? 'late' : code === 0 ? 'well' : 'failed' })
    })
  })
}

function confined({ command, timeMs }: { command: string[]; timeMs: number }): string[] {
  const [timeout, prlimit, unshare] = [findTool('timeout'), findTool('prlimit'), offline()]
  return [
    ...(timeout ? [timeout, '-s', 'KILL', String(Math.ceil(timeMs / 1000) + SPARE_S)] : []),
    ...(prlimit ? [prlimit, `--as=${MEMORY_MAX_BYTES}`, '--core=0'] : []),
    ...(unshare ? [unshare, '--user', '--map-root-user', '--net', '--'] : []),
    ...command,
  ]
}

let canGoOffline: boolean | undefined

/** Many systems let nobody but root make a network of their own: then there is one less wall. */
function offline(): string | null {
  const path = findTool('unshare')
  if (!path) return null
  canGoOffline ??=
    spawnSync(path, ['--user', '--map-root-user', '--net', '--', 'true']).status === 0
  return canGoOffline ? path : null
}
