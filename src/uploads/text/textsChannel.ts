import { join } from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { env } from '@/env'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import type { Media } from '@/payload-types'
import { enqueueFileWork, fileWork, type FileWork } from '../enqueueFileWork'
import { holdsText } from './holdsText'
import { readInChild } from './readInChild'
import { saveWords } from './saveWords'

const CHANNEL = 'texts'
const PDF = 'application/pdf'

/** The words of a new file, or of one that was replaced, are read in the background: no reading inside a write. */
export const enqueueText = enqueueFileWork({
  channel: CHANNEL,
  fits: ({ mimeType }) => holdsText(mimeType),
})

/** The words of a file go with it, and with the bytes they were read from. */
export const forgetReplaced: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isReplaced = previousDoc?.filename && previousDoc.filename !== doc.filename
  if (isReplaced) await forget({ id: String(doc.id), req })
  return doc
}

/** The words go with their file. */
export const removeText: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forget({ id: String(id), req })
}

export const textsHandler: OutboxHandler = {
  channel: CHANNEL,
  async deliver({ message, payload }) {
    const { id, filename } = message as FileWork
    const file = await findFile({ id, filename, payload })
    // Deleted or replaced since: nothing is left to do.
    if (!file) return
    const path = join(env.mediaDir, filename)
    const words = await readInChild({ path, mimeType: file.mimeType ?? '' })
    if (!(await findFile({ id, filename, payload }))) return
    await saveWords({ file: id, words, payload })
    const isScanned = file.mimeType === PDF && 'unread' in words && words.unread === 'noText'
    if (isScanned !== Boolean(file.hasNoText)) {
      await payload.db.updateOne({
        collection: 'media',
        where: same({ id, filename }),
        data: { hasNoText: isScanned },
      })
    }
  },
}

/** The outbox row of a file whose words are to be read. */
export const textRow = (file: FileWork) => fileWork({ channel: CHANNEL, ...file })

async function forget({ id, req }: { id: string; req: PayloadRequest }) {
  await req.payload.db.deleteMany({
    collection: 'file-texts',
    where: { file: { equals: id } },
    req,
  })
}

const same = ({ id, filename }: { id: string; filename: string }): Where => ({
  and: [{ id: { equals: id } }, { filename: { equals: filename } }],
})

async function findFile({
  id,
  filename,
  payload,
}: {
  id: string
  filename: string
  payload: Payload
}) {
  return payload.db.findOne<Pick<Media, 'id' | 'mimeType' | 'hasNoText'>>({
    collection: 'media',
    where: same({ id, filename }),
    select: { mimeType: true, hasNoText: true },
  })
}
