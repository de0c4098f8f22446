import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { FileWords } from './FileWords'

/** For one file; a thick PDF takes a second. */
const TIME_MAX_MS = 40_000
const MEMORY_MAX_MB = 512
/** The process is let go after so many files, and when it has had nothing to do for a while. */
const FILES_MAX = 40
const IDLE_MS = 15_000

let child: ChildProcess | undefined
let filesRead = 0
let idleTimer: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads the words of a file in a process of its own, one file at a time: a hostile file may hang it or fill its memory,
 * and then only that file counts as unreadable. The process knows none of the site's secrets.
 */
export function readInChild(file: { path: string; mimeType: string }): Promise<FileWords> {
  const reading = last.then(() => readNow(file))
  last = reading.catch(() => undefined)
  return reading
}

async function readNow(file: { path: string; mimeType: string }): Promise<FileWords> {
  clearTimeout(idleTimer)
  const reader = (child ??= startChild())
  hold(reader)
  const words = await new Promise<FileWords>((resolve) => {
    const timer = setTimeout(() => end({ unread: 'tooLarge' }), TIME_MAX_MS)
    const onExit = () => end({ unread: 'tooLarge' })
    function end(answer: FileWords) {
      clearTimeout(timer)
      reader.off('exit', onExit).off('message', end).off('error', onExit)
      if (answer !== undefined && 'unread' in answer && answer.unread === 'tooLarge') letGo()
      resolve(answer)
    }
    reader.once('message', end).once('exit', onExit).once('error', onExit)
    reader.send(file, (error) => error && onExit())
  })
  filesRead += 1
  if (filesRead >= FILES_MAX) letGo()
  else if (child) {
    release(child)
    idleTimer = setTimeout(letGo, IDLE_MS).unref()
  }
  return words
}

function startChild(): ChildProcess {
  filesRead = 0
  // The sources are always there, and one way for tests, development and the built site is less to go wrong.
  const script = join(/* turbopackIgnore: true */ process.cwd(), 'src/uploads/text/child.ts')
  return fork(script, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MAX_MB}`],
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function letGo(): void {
  clearTimeout(idleTimer)
  child?.kill('SIGKILL')
  child = undefined
}

/** While it reads, the process that asked waits; while it idles, it keeps nobody from ending. */
function hold(reader: ChildProcess) {
  reader.ref()
  reader.channel?.ref()
}

function release(reader: ChildProcess) {
  reader.unref()
  reader.channel?.unref()
}
