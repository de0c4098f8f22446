import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '@/outbox/enqueue'
import type { Media } from '@/payload-types'

/** What the outbox tells those who make something of a file. */
export interface FileWork {
  id: string
  /** The stored name when the work was written down: another one now, and there is nothing left to do. */
  filename: string
}

/** The outbox row of work on a file. */
export const fileWork = ({ channel, id, filename }: FileWork & { channel: string }) => ({
  channel,
  key: `${channel}/${id}/${filename}`,
  message: { id, filename } satisfies FileWork,
})

/**
 * Has something made in the background of each new file that it fits, and of one that was replaced: nothing of that
 * kind happens inside a write.
 */
export const enqueueFileWork =
  ({
    channel,
    fits,
  }: {
    channel: string
    fits: (file: Media) => boolean
  }): CollectionAfterChangeHook<Media> =>
  async ({ doc, previousDoc, req }) => {
    if (!doc.filename || doc.filename === previousDoc?.filename || !fits(doc)) return doc
    await enqueue({ ...fileWork({ channel, id: String(doc.id), filename: doc.filename }), req })
    return doc
  }
