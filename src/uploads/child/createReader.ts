import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { watchMemory } from './watchMemory'

/** The process is let go after so many files, and when it has had nothing to do for a while. */
const FILES_MAX = 40
const IDLE_MS = 15_000

export interface Reader<Message extends object, Answer> {
  /** Questions are answered one after the other; waiting for earlier ones does not count as time. */
  ask(message: Message): Promise<Answer | 'gave up'>
}

/**
 * Reads files in a process of its own, one file at a time: a hostile file may hang it or fill its memory, and then the
 * process is killed and only that file is given up. The process knows none of the site's secrets.
 * @param script from the root of the sources; it calls `answer` (`./answer.ts`) with what it does
 * @param timeMs for one file
 */
export function createReader<Message extends object, Answer>({
  script,
  timeMs,
  memoryMB,
}: {
  script: string
  timeMs: number
  memoryMB: number
}): Reader<Message, Answer> {
  let child: ChildProcess | undefined
  let filesRead = 0
  let idleTimer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function askNow(message: Message): Promise<Answer | 'gave up'> {
    clearTimeout(idleTimer)
    const reader = (child ??= start())
    hold(reader)
    const stopWatching = watchMemory({ reader, memoryMB })
    const answer = await answerOf<Answer>({ reader, message, timeMs })
    stopWatching()
    filesRead += 1
    if (answer === 'gave up' || filesRead >= FILES_MAX) letGo()
    else {
      release(reader)
      idleTimer = setTimeout(letGo, IDLE_MS).unref()
    }
    return answer
  }

  function start(): ChildProcess {
    filesRead = 0
    const started = startChild({ script, memoryMB })
    // A process that was killed may still report that it could not be written to.
    started.on('error', () => undefined)
    started.once('exit', () => {
      if (child === started) child = undefined
    })
    return started
  }

  function letGo(): void {
    clearTimeout(idleTimer)
    child?.kill('SIGKILL')
    child = undefined
  }

  return {
    ask(message) {
      const answer = last.then(() => askNow(message))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}

function answerOf<Answer>({
  reader,
  message,
  timeMs,
}: {
  reader: ChildProcess
  message: object
  timeMs: number
}): Promise<Answer | 'gave up'> {
  return new Promise((resolve) => {
    const timer = setTimeout(giveUp, timeMs)
    function giveUp() {
      end('gave up')
    }
    function end(answer: Answer | 'gave up') {
      clearTimeout(timer)
      reader.off('message', end).off('exit', giveUp).off('error', giveUp)
      resolve(answer)
    }
    reader.once('message', end).once('exit', giveUp).once('error', giveUp)
    reader.send(message, (error) => error && giveUp())
  })
}

function startChild({ script, memoryMB }: { script: string; memoryMB: number }): ChildProcess {
  // The sources are always there, and one way for tests, development and the built site is less to go wrong.
  const path = join(/* turbopackIgnore: true */ process.cwd(), script)
  return fork(path, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${memoryMB}`],
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
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
