import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/env'
import { parseByteRange } from './byteRange'
import { contentDisposition } from './contentDisposition'
import { isPicture, isShownInline } from './fileTypes'
import { parseVariantName } from './parseVariantName'
import { findOrMakeVariant, type VariantFormat } from './variants'

/** What serving needs of a row of `media`. */
export interface ServedFile {
  id: string
  filename?: string | null
  originalName?: string | null
  mimeType?: string | null
  isPublic?: boolean | null
}

const VARIANT_TYPES: Record<VariantFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

/**
 * Answers a request for a file the asker may fetch: a smaller picture for a name such as `640.webp`, else the
 * file itself, whatever the name. Gives 404 when the bytes are not there.
 */
export async function serveFile({
  file,
  name,
  request,
}: {
  file: ServedFile
  name: string
  request: Request
}): Promise<Response> {
  const found = await locate({ file, name })
  if (!found) return notThere()

  const handle = await open(found.path, 'r').catch(() => null)
  if (!handle) return notThere()
  const { size, mtime } = await handle.stat()
  const isChosenInline = isShownInline(found.mimeType)
  const headers = new Headers({
    'Content-Type': found.mimeType,
    'Content-Disposition': contentDisposition({ name: found.name, isInline: isChosenInline }),
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Cache-Control': file.isPublic ? 'public, max-age=3600' : 'private, no-store',
    'Last-Modified': mtime.toUTCString(),
    ETag: `"${size.toString(36)}-${Math.floor(mtime.getTime()).toString(36)}"`,
    // PDF viewers of browsers do not draw inside a sandbox.
    'Content-Security-Policy':
      found.mimeType === 'application/pdf'
        ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
        : "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox",
  })
  return send({ handle, path: found.path, size, mtime, headers, request })
}

async function send({
  handle,
  path,
  size,
  mtime,
  headers,
  request,
}: {
  handle: FileHandle
  path: string
  size: number
  mtime: Date
  headers: Headers
  request: Request
}): Promise<Response> {
  await handle.close()
  if (isFresh({ request, etag: headers.get('ETag') ?? '', mtime })) {
    return new Response(null, { status: 304, headers })
  }

  const range = mayRange({ request, etag: headers.get('ETag') ?? '', mtime })
    ? parseByteRange(request.headers.get('range'), size)
    : undefined
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size))

  const status = range ? 206 : 200
  if (request.method === 'HEAD' || size === 0) return new Response(null, { status, headers })
  const stream = createReadStream(path, range)
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { status, headers })
}

async function locate({
  file: { id, filename, originalName, mimeType },
  name,
}: {
  file: ServedFile
  name: string
}): Promise<{ path: string; mimeType: string; name: string } | null> {
  // Stored names are made by the site; anything with a folder in it is none.
  if (!filename || basename(filename) !== filename) return null
  const known = originalName || filename
  const wanted = isPicture(mimeType) ? parseVariantName(name) : null
  if (!wanted) {
    const type = mimeType || 'application/octet-stream'
    return { path: join(env.mediaDir, filename), mimeType: type, name: known }
  }

  const path = await findOrMakeVariant({ id, filename, ...wanted }).catch(() => null)
  if (!path) return null
  const stem = known.replace(/\.[^.]*$/, '')
  return { path, mimeType: VARIANT_TYPES[wanted.format], name: `${stem}.${wanted.format}` }
}

/** Whether what the asker holds is still right (RFC 9110, section 13): the tag decides, else the date. */
function isFresh({
  request,
  etag,
  mtime,
}: {
  request: Request
  etag: string
  mtime: Date
}): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags) {
    return tags
      .split(',')
      .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  }
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && toSecond(mtime) <= since
}

/** A part may be sent only of the very file the asker began with. */
function mayRange({
  request,
  etag,
  mtime,
}: {
  request: Request
  etag: string
  mtime: Date
}): boolean {
  const condition = request.headers.get('if-range')
  if (!condition) return true
  return condition.trim() === etag || Date.parse(condition) === toSecond(mtime)
}

const toSecond = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000

const notThere = (): Response =>
  new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
