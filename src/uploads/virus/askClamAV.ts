import { createConnection, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The daemon's own limit on an answer is far below. */
const ANSWER_BYTES_MAX = 4_096

/**
 * Asks ClamAV's daemon one thing over its socket (clamd(8)): a command in the form that ends in a zero byte, then
 * what belongs to it.
 * @param socket a path, or `host:port`
 * @param silenceMs how long the line may stand still
 * @returns the daemon's answer, without its zero byte
 * @throws Error where it does not answer, or not to its end
 */
export async function askClamAV({
  socket,
  command,
  body = [],
  silenceMs,
}: {
  socket: string
  command: 'PING' | 'INSTREAM'
  body?: Iterable<Buffer> | AsyncIterable<Buffer>
  silenceMs: number
}): Promise<string> {
  const line = connect(socket)
  line.setTimeout(silenceMs, () => line.destroy(new Error('ClamAV does not answer')))
  const answer = readAnswer(line)
  // Past its size limit the daemon answers before it was sent everything, and hangs up: the answer counts.
  const sending = pipeline(Readable.from(messageOf({ command, body })), line, { end: false })
  sending.catch(() => undefined)
  try {
    return await answer
  } finally {
    line.destroy()
    await sending.catch(() => undefined)
  }
}

function connect(socket: string): Socket {
  if (socket.startsWith('/')) return createConnection({ path: socket })
  const [host, port] = socket.split(':')
  return createConnection({ host, port: Number(port) })
}

async function* messageOf({
  command,
  body,
}: {
  command: string
  body: Iterable<Buffer> | AsyncIterable<Buffer>
}) {
  yield Buffer.from(`z${command}\0`)
  yield* body
}

function readAnswer(line: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    line.on('data', (data) => {
      answer += data.toString('utf8')
      const end = answer.indexOf('\0')
      if (end !== -1) resolve(answer.slice(0, end))
      else if (answer.length > ANSWER_BYTES_MAX) reject(new Error('ClamAV answers without end'))
    })
    line.on('error', reject)
    line.on('close', () => reject(new Error('ClamAV hung up')))
  })
}
