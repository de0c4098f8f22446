import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { notThere, type FileAnswer } from './FileAnswer'
import { answerPart } from './answerPart'
import { contentDisposition } from './contentDisposition'
import { contentType } from './contentType'
import type { FileState } from './fileConditions'
import { fileVersion } from './fileVersion'
import { storedPath } from './folders'
import { isShownInline } from './fileTypes'
import { locatePicture } from './locatePicture'
import { parseVariantName } from './parseVariantName'
import type { VariantFormat } from './variants'

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
/** An address that names the version of its file shows the same bytes for ever; others ask each time. */
const FOR_EVER = 'public, max-age=31536000, immutable, no-transform'
const ASK_EACH_TIME = 'public, no-cache, no-transform'
const NEVER = 'private, no-store, no-transform'

/**
 * Answers a request for a file the asker may fetch: a smaller picture for a name such as `640.webp`, else the
 * file itself, whatever the name. Gives 404 when the bytes are not there.
 */
export async function answerFile({
  file,
  name,
  request,
}: {
  file: ServedFile
  name: string
  request: Request
}): Promise<FileAnswer> {
  const found = await locate({ file, name })
  const state = found && (await stateOf({ path: found.path, filename: file.filename ?? '' }))
  if (!found || !state) return notThere()

  const headers = new Headers({
    'Content-Type': await contentType(found),
    'Content-Disposition': contentDisposition({
      name: found.name,
      isInline: isShownInline(found.mimeType),
    }),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cacheControl({ file, request }),
    'Last-Modified': state.mtime.toUTCString(),
    ETag: state.etag,
    // PDF viewers of browsers do not draw inside a sandbox.
    'Content-Security-Policy':
      found.mimeType === 'application/pdf'
        ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
        : "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox",
  })
  return answerPart({ path: found.path, state, headers, request })
}

async function stateOf({
  path,
  filename,
}: {
  path: string
  filename: string
}): Promise<FileState | null> {
  const handle = await open(path, 'r').catch(() => null)
  if (!handle) return null
  const { size, mtime } = await handle.stat().finally(() => handle.close())
  const moment = Math.floor(mtime.getTime()).toString(36)
  return { size, mtime, etag: `"${fileVersion(filename)}-${size.toString(36)}-${moment}"` }
}

function cacheControl({ file, request }: { file: ServedFile; request: Request }): string {
  if (!file.isPublic) return NEVER
  const asked = new URL(request.url).searchParams.get('v')
  return asked && asked === fileVersion(file.filename) ? FOR_EVER : ASK_EACH_TIME
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
  if (!parseVariantName(name)) {
    const type = mimeType || 'application/octet-stream'
    return { path: storedPath(filename), mimeType: type, name: known }
  }

  const picture = await locatePicture({ file: { id, filename, mimeType }, name })
  if (!picture) return null
  const { path, format } = picture
  const stem = known.replace(/\.[^.]*$/, '')
  return { path, mimeType: VARIANT_TYPES[format], name: `${stem}.${format}` }
}
