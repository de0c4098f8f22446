import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PayloadRequest } from 'payload'
import { storedPath } from '../folders'
import { inspectFile } from '../inspect/inspectFile'
import { toDisplayName, toStoredName, withExtensionOf } from '../storedName'
import { refuseWithoutRoom } from './refuseWithoutRoom'
import type { ArrivedFile, ReceivedFile } from './Received'

/**
 * Looks through a file that has arrived and keeps it, ahead of any transaction. Whatever happens, nothing stays in
 * the incoming folder; a kept file that no row comes to know of is swept away later.
 * @throws FileRefusal where it is not taken
 */
export async function receiveFile({
  file: { path, name },
  req,
}: {
  file: ArrivedFile
  req: PayloadRequest
}): Promise<ReceivedFile> {
  const shown = toDisplayName(name)
  req.context.fileName = shown
  try {
    const found = await inspectFile({ path, name: shown })
    await refuseWithoutRoom({ bytes: found.bytes, isHere: true, req })
    const originalName = withExtensionOf({ name: shown, mimeType: found.mimeType })
    const filename = toStoredName(originalName)
    await keep({ path, filename })
    return { filename, originalName, found }
  } finally {
    await rm(path, { force: true })
  }
}

/** The bytes are on the disk before any row says so. */
async function keep({ path, filename }: { path: string; filename: string }): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync().finally(() => handle.close())
  const kept = storedPath(filename)
  await mkdir(dirname(kept), { recursive: true })
  await rename(path, kept)
}
