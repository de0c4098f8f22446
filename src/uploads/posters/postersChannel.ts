import type { Payload, Where } from 'payload'
import { recordChange } from '@/changes/recordChange'
import { inTransaction } from '@/database/inTransaction'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import type { Media } from '@/payload-types'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import { enqueueFileWork, type FileWork } from '../enqueueFileWork'
import { makeVariants } from '../makeVariants'
import { posterPath } from '../variantPath'
import { Unusable, type Made, type Source } from './Made'
import { pictureFilm, measureSound } from './pictureFilm'
import { pictureOffice } from './pictureOffice'
import { picturePDF } from './pictureDocument'
import { posterKindOf, type PosterKind } from './posterKind'

const CHANNEL = 'posters'
/** A file that takes too long so often is given up: a busy machine is a reason once or twice. */
const TRIES_MAX = 3

const WAYS: Record<PosterKind, (source: Source) => Promise<Made>> = {
  pdf: picturePDF,
  office: pictureOffice,
  film: pictureFilm,
  sound: measureSound,
}

/** A new document or film, or one whose file was replaced, gets its picture in the background. */
export const enqueuePoster = enqueueFileWork({
  channel: CHANNEL,
  fits: ({ mimeType }) => posterKindOf(mimeType) !== undefined,
})

export const postersHandler: OutboxHandler = {
  channel: CHANNEL,
  async deliver({ message, row, payload, signal }) {
    const { id, filename } = message as FileWork
    const file = await payload.db.findOne<Pick<Media, 'id' | 'mimeType' | 'duration'>>({
      collection: 'media',
      where: same({ id, filename }),
      select: { mimeType: true, duration: true },
    })
    const kind = posterKindOf(file?.mimeType)
    // Deleted or replaced since: nothing is left to do.
    if (!file || !kind) return

    const mimeType = file.mimeType ?? ''
    const source = { id, filename, mimeType, duration: file.duration, signal }
    const made = await WAYS[kind](source).catch((cause: unknown) => giveUp({ cause, row }))
    if (signal.aborted) return
    if (made.hasPoster) {
      await makeVariants({ id, filename, source: posterPath({ id, filename }), isWanted, signal })
    }
    await save({ id, filename, made, payload })
  },
}

/** What lists and cards show first; the rest is made when a page first asks. */
const isWanted = ({ width, format }: { width: number; format: string }) =>
  width <= 640 && format !== 'jpg'

const same = ({ id, filename }: { id: string; filename: string }): Where => ({
  and: [{ id: { equals: id } }, { filename: { equals: filename } }],
})

/** Only while the row still has this file; pages that show it are drawn anew. */
async function save({
  id,
  filename,
  made,
  payload,
}: {
  id: string
  filename: string
  made: Made
  payload: Payload
}): Promise<void> {
  const data = Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined))
  if (Object.keys(data).length === 0) return
  await inTransaction({
    payload,
    work: async (req) => {
      const row = await payload.db.findOne<Pick<Media, 'id' | 'isPublic'>>({
        collection: 'media',
        where: same({ id, filename }),
        select: { isPublic: true },
        req,
      })
      if (!row) return
      await payload.db.updateOne({ collection: 'media', where: same({ id, filename }), data, req })
      if (row.isPublic) {
        await recordChange({ collection: 'media', document: id, kind: 'changed', req })
      }
    },
  })
}

/** A full disk passes and is tried again; a broken file never gets better. */
function giveUp({ cause, row }: { cause: unknown; row: { tries: number } }): never {
  if (cause instanceof Unusable) {
    throw new PermanentFailure(
      'ทำภาพตัวอย่างไม่ได้ เพราะไฟล์เสียหายหรือมีรหัสผ่าน ไฟล์ยังดาวน์โหลดได้ตามเดิม ผู้อัปโหลดโปรดตรวจไฟล์',
      { cause },
    )
  }
  const hasCode = cause instanceof Error && 'code' in cause
  if (row.tries >= TRIES_MAX && !hasCode) {
    throw new PermanentFailure('ทำภาพตัวอย่างไม่ได้ เพราะไฟล์ใหญ่หรือซับซ้อนเกินไป ไฟล์ยังดาวน์โหลดได้ตามเดิม', {
      cause,
    })
  }
  throw cause
}
