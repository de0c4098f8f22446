import { createReadStream } from 'node:fs'
import { env } from '@/env'
import { FileRefusal } from '../FileRefusal'
import { askClamAV } from './askClamAV'

const CHUNK_BYTES = 256 * 1024
/** Unpacking and scanning a large file takes its time after the last byte was sent. */
const SILENCE_MS = 120_000

/**
 * Lets ClamAV look through a file, sent piece by piece; it needs no access to the folder.
 * @returns `off` where no daemon is set, `tooLarge` where the file is beyond what it is set to look at
 * @throws FileRefusal for a file with a virus, or where the daemon does not answer: nothing comes in unscanned
 */
export async function scanFile(
  path: string,
  { socket = env.clamavSocket, silenceMs = SILENCE_MS } = {},
): Promise<'clean' | 'off' | 'tooLarge'> {
  if (!socket) return 'off'
  const answer = await askClamAV({
    socket,
    command: 'INSTREAM',
    body: chunksOf(path),
    silenceMs,
  }).catch((cause: unknown) => {
    throw new FileRefusal('scannerDown', '', { cause })
  })
  if (/^stream: OK$/.test(answer)) return 'clean'
  if (/size limit exceeded/i.test(answer)) return 'tooLarge'
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (found) throw new FileRefusal('virus', found)
  throw new FileRefusal('scannerDown', '', { cause: answer })
}

/** Each piece with its length before it, and a length of zero at the end. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const data = chunk as Buffer
    yield lengthOf(data.length)
    yield data
  }
  yield lengthOf(0)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
