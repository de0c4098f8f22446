import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { parseByteRange } from '../byteRange'
import { isFresh, mayRange } from '../fileConditions'
import { streamFile } from '../streamFile'
import { isText } from './packageTypes'

/**
 * Sends a file of a package, whole or the part asked for; null where there is none. Sound, film and pictures go out
 * byte for byte; texts may be packed on the way and therefore come whole, under a weak tag.
 */
export async function sendPackageFile({
  path,
  request,
  headers,
}: {
  path: string
  request: Request
  /** Of the answer, its `Content-Type` among them. */
  headers: Headers
}): Promise<Response | null> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  const stats = await handle?.stat().finally(() => handle.close())
  if (!stats?.isFile()) return null

  const { size, mtime } = stats
  const mayShrink = isText(headers.get('Content-Type') ?? '')
  const tag = `"${size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`
  headers.set('ETag', mayShrink ? `W/${tag}` : tag)
  if (!mayShrink) {
    headers.set('Accept-Ranges', 'bytes')
    headers.append('Cache-Control', 'no-transform')
  }
  const asked = { request, state: { size, mtime, etag: tag } }
  if (isFresh(asked)) return new Response(null, { status: 304, headers })

  const isPart = !mayShrink && mayRange(asked)
  const range = isPart ? parseByteRange(request.headers.get('range'), size) : undefined
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  const status = range ? 206 : 200
  if (request.method === 'HEAD' || size === 0) return new Response(null, { status, headers })
  return new Response(streamFile({ path, start, end }), { status, headers })
}
