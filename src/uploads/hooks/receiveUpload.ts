import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { FileRefusal } from '../FileRefusal'
import { incomingFolder } from '../folders'
import { placeholder } from '../receive/placeholder'
import { receiveFile } from '../receive/receiveFile'

/**
 * A file given to Payload's own operations (samples, imports) goes the same way as one that is uploaded; only then it
 * is looked through inside the transaction.
 */
export const receiveUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Asked to cut a picture, Payload would fetch it from the site and write down what came, unseen.
  delete req.query?.uploadEdits
  const { file } = req
  if (req.context.received) return args
  if (!file) {
    // Without one Payload would fetch whatever address the form names.
    if (operation === 'create') throw new FileRefusal('missing')
    return args
  }

  await mkdir(incomingFolder, { recursive: true })
  const path = join(incomingFolder, `local-${randomUUID()}`)
  if (file.tempFilePath) {
    await copyFile(file.tempFilePath, path)
    await rm(file.tempFilePath, { force: true })
  } else await writeFile(path, file.data)

  const received = await receiveFile({ file: { path, name: fromLatin1(file.name) }, req })
  req.context.received = received
  req.file = placeholder(received)
  return args
}

/** Names arrive as bytes read as Latin-1 when the client sent plain UTF-8. */
function fromLatin1(name: string): string {
  if (!/^[\u0000-\u00ff]*$/.test(name) || !/[\u0080-\u00ff]/.test(name)) return name
  const decoded = Buffer.from(name, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? name : decoded
}
