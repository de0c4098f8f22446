import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { APIError, type PayloadRequest } from 'payload'
import { fileSize } from '@/shared/fileSize'
import { FileRefusal } from '../FileRefusal'
import { UPLOAD_MAX_BYTES } from '../fileTypes'
import { incomingFolder } from '../folders'
import type { ArrivedFile } from './Received'

const FIELD_BYTES_MAX = 1024 * 1024

export interface UploadForm {
  /** The fields of the row, as Payload's forms send them. */
  data: Record<string, unknown>
  /** A file that came in the form itself, in the incoming folder. */
  file?: ArrivedFile
  /** What the form says of a file that came another way. */
  reference?: unknown
}

/**
 * Reads a form of the admin or the API piece by piece; the file goes to disk as it comes.
 * @throws FileRefusal for a file that is too large or was cut; then nothing of it is left
 */
export async function readForm(req: PayloadRequest): Promise<UploadForm> {
  if (!/^multipart\/form-data/i.test(req.headers.get('content-type') ?? '')) {
    const text = (await req.text?.()) ?? ''
    return { data: text ? parseObject(text) : {} }
  }
  const form: UploadForm = { data: {} }
  const writes: Promise<void>[] = []
  const parser = busboy({
    headers: Object.fromEntries(req.headers),
    defParamCharset: 'utf8',
    limits: { files: 1, fields: 20, fieldSize: FIELD_BYTES_MAX, fileSize: UPLOAD_MAX_BYTES + 1 },
  })
  parser.on('file', (_field, stream, { filename }) => {
    form.file = { path: join(incomingFolder, `form-${randomUUID()}`), name: filename ?? '' }
    writes.push(write({ stream, path: form.file.path }))
  })
  parser.on('field', (field, value, { valueTruncated }) => {
    if (valueTruncated) parser.destroy(new APIError('ข้อมูลในฟอร์มยาวเกินไป', 413, null, true))
    else if (field === '_payload') form.data = parseObject(value)
    else if (field === 'file') form.reference = parseObject(value)
  })
  try {
    await mkdir(incomingFolder, { recursive: true })
    await pipeline(bodyOf(req), parser)
    await Promise.all(writes)
  } catch (error) {
    await Promise.allSettled(writes)
    if (form.file) await rm(form.file.path, { force: true })
    if (error instanceof FileRefusal || error instanceof APIError) throw error
    throw new FileRefusal('interrupted', '', { cause: error })
  }
  return form
}

function bodyOf(req: PayloadRequest): Readable {
  if (!req.body) throw new FileRefusal('interrupted')
  return Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0])
}

async function write({
  stream,
  path,
}: {
  stream: Readable & { truncated?: boolean }
  path: string
}) {
  await pipeline(stream, createWriteStream(path))
  if (stream.truncated) throw new FileRefusal('tooLarge', fileSize(UPLOAD_MAX_BYTES))
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Said below.
  }
  throw new APIError('ข้อมูลในฟอร์มไม่ใช่ JSON ที่อ่านได้', 400, null, true)
}
