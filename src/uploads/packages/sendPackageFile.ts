import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { answerPart } from '../answerPart'
import { toResponse } from '../FileAnswer'
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
  if (!mayShrink) headers.append('Cache-Control', 'no-transform')
  const state = { size, mtime, etag: tag }
  return toResponse(answerPart({ path, state, headers, request, hasParts: !mayShrink }))
}
