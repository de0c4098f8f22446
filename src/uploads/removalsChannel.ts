import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { enqueue } from '@/outbox/enqueue'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { packagesFolder, storedPath, variantsFolder } from './folders'

const CHANNEL = 'removals'

interface Removal {
  /** The row, where all that was made of its file goes as well. */
  id?: string
  filename: string
  /** The folder of an unpacked package. */
  folder?: string | null
}

/** The bytes of a replaced file go once nobody can come back to them: after the change has been committed. */
export const enqueueReplaced: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { filename, package: held } = previousDoc ?? {}
  if (filename && filename !== doc.filename) {
    await enqueueRemoval({ removal: { filename, folder: held?.folder }, req })
  }
  return doc
}

export const enqueueDeleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  const { filename, package: held } = doc
  await enqueueRemoval({ removal: { id: String(id), filename, folder: held?.folder }, req })
}

export const removalsHandler: OutboxHandler = {
  channel: CHANNEL,
  async deliver({ message, payload }) {
    const { id, filename, folder } = message as Removal
    const isKept = await payload.db.count({
      collection: 'media',
      where: { filename: { equals: filename } },
    })
    if (filename && isKept.totalDocs === 0) await rm(storedPath(filename), { force: true })
    if (id) await rm(variantsFolder(id), { recursive: true, force: true })
    if (folder) await rm(join(packagesFolder, folder), { recursive: true, force: true })
  },
}

const enqueueRemoval = ({ removal, req }: { removal: Removal; req: PayloadRequest }) =>
  enqueue({ channel: CHANNEL, key: `${CHANNEL}/${removal.filename}`, message: removal, req })
