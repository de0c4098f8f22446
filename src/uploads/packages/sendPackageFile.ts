import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parseByteRange } from '../byteRange'
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
  if (!handle) return null
  const stats = await handle.stat()
  if (!stats.isFile()) {
    await handle.close()
    return null
  }

  const { size } = stats
  const mayShrink = isText(headers.get('Content-Type') ?? '')
  const tag = `"${size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`
  headers.set('ETag', mayShrink ? `W/${tag}` : tag)
  const range = mayShrink ? undefined : rangeOf({ request, tag, size })
  if (!mayShrink) {
    headers.set('Accept-Ranges', 'bytes')
    headers.append('Cache-Control', 'no-transform')
  }

  if (knownTags(request).includes(tag)) {
    await handle.close()
    return new Response(null, { status: 304, headers })
  }
  if (range === 'unsatisfiable') {
    await handle.close()
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size))
  const status = range ? 206 : 200
  if (request.method === 'HEAD' || size === 0) {
    await handle.close()
    return new Response(null, { status, headers })
  }
  const stream = handle.createReadStream(range)
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { status, headers })
}

/** A part may be sent only of the very file the asker began with. */
function rangeOf({ request, tag, size }: { request: Request; tag: string; size: number }) {
  const condition = request.headers.get('if-range')
  if (condition && condition.trim() !== tag) return undefined
  return parseByteRange(request.headers.get('range'), size)
}

const knownTags = (request: Request): string[] =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
