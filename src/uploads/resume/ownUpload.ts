import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Upload } from '@tus/server'
import type { PayloadRequest } from 'payload'
import { incomingFolder } from '../folders'
import { uploadStore } from './uploadStore'

const ID = /^[0-9a-f]{32}$/

export interface OwnUpload {
  id: string
  /** As the person knows the file. */
  name: string
  path: string
  /** Bytes that have come, and that will. */
  offset: number
  size: number
}

/** An upload this person began, or null: another's is as unknown as one that never was. */
export async function findOwnUpload({
  id,
  req,
}: {
  id: unknown
  req: PayloadRequest
}): Promise<OwnUpload | null> {
  if (typeof id !== 'string' || !ID.test(id) || !req.user) return null
  const upload = await uploadStore()
    .getUpload(id)
    .catch(() => null)
  if (!upload || upload.metadata?.owner !== String(req.user.id)) return null
  return {
    id,
    name: nameOf(upload),
    path: join(incomingFolder, id),
    offset: upload.offset,
    size: upload.size ?? 0,
  }
}

/** Forgets the upload and leaves its bytes; false where another request was faster. */
export const takeOver = ({ id }: OwnUpload): Promise<boolean> =>
  unlink(join(incomingFolder, `${id}.json`)).then(
    () => true,
    () => false,
  )

const nameOf = ({ metadata }: Upload): string => metadata?.filename ?? ''
