import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import { enqueueFileWork, type FileWork } from './enqueueFileWork'
import { isPicture } from './fileTypes'
import { makeVariants } from './makeVariants'

const CHANNEL = 'pictures'

/** A new picture, or one whose file was replaced, is made smaller in the background, at every size: no picture work inside a write. */
export const enqueuePictures = enqueueFileWork({
  channel: CHANNEL,
  fits: ({ mimeType }) => isPicture(mimeType),
})

export const picturesHandler: OutboxHandler = {
  channel: CHANNEL,
  async deliver({ message, payload, signal }) {
    const { id, filename } = message as FileWork
    const { totalDocs } = await payload.count({
      collection: 'media',
      where: { and: [{ id: { equals: id } }, { filename: { equals: filename } }] },
    })
    // Deleted or replaced since: nothing is left to do.
    if (totalDocs === 0) return
    await makeVariants({ id, filename, signal }).catch(refuseBrokenPicture)
  },
}

/** A full disk passes and is tried again; a picture that sharp cannot read never gets better. */
function refuseBrokenPicture(cause: unknown): never {
  if (cause instanceof Error && 'code' in cause) throw cause
  throw new PermanentFailure('อ่านไฟล์ภาพนี้ไม่ได้ ผู้อัปโหลดโปรดตรวจไฟล์แล้วอัปโหลดใหม่', { cause })
}
