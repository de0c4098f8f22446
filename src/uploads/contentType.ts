import { isUtf8 } from 'node:buffer'
import { readHead } from './readHead'

const HEAD_BYTES = 64 * 1024
/** Bytes a letter of UTF-8 may have beyond the first: the head may end inside one. */
const TAIL_MAX = 3

/** The media type of an answer; text says its encoding, or Thai from older programs would be unreadable. */
export async function contentType({
  path,
  mimeType,
}: {
  path: string
  mimeType: string
}): Promise<string> {
  if (!mimeType.startsWith('text/')) return mimeType
  const head = await readHead(path, HEAD_BYTES)
  if (head[0] === 0xff && head[1] === 0xfe) return `${mimeType}; charset=utf-16le`
  const isModern = Array.from({ length: TAIL_MAX + 1 }, (_, left) => head.length - left).some(
    (end) => end >= 0 && isUtf8(head.subarray(0, end)),
  )
  return `${mimeType}; charset=${isModern ? 'utf-8' : 'windows-874'}`
}
