import type { BasePayload, Payload, PayloadRequest, Where } from 'payload'
import { recordChange } from '@/changes/recordChange'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import type { FileText } from '@/payload-types'
import type { FileWords } from './FileWords'

type Row = Pick<FileText, 'file' | 'state' | 'reason' | 'text'>

/**
 * Keeps what reading a file gave; one row for each file, whoever comes first. Where the public may fetch the file,
 * the change log is told: its words are searched.
 */
export async function saveWords({
  file,
  words,
  payload,
  req,
}: {
  file: string
  words: FileWords
  payload: BasePayload
  req?: PayloadRequest
}): Promise<Row> {
  const data: Row =
    'parts' in words
      ? { file, state: 'read', reason: null, text: words.parts.join('\f') }
      : { file, state: 'unreadable', reason: words.unread, text: null }
  const work = (req: PayloadRequest) => save({ data, req })
  try {
    await (req ? work(req) : inTransaction({ payload: payload as Payload, work }))
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return data
}

async function save({ data, req }: { data: Row; req: PayloadRequest }): Promise<void> {
  const { db } = req.payload
  const collection = 'file-texts'
  const where = { file: { equals: data.file } }
  const known = await db.findOne<Row & { id: string }>({ collection, where, req })
  if (known) await db.updateOne({ collection, where, data, req })
  else await db.create({ collection, data, req })
  if ((known?.text ?? null) === data.text) return

  const shown: Where = { and: [{ id: { equals: data.file } }, { isPublic: { equals: true } }] }
  const { totalDocs } = await db.count({ collection: 'media', where: shown, req })
  if (totalDocs > 0) {
    await recordChange({ collection: 'media', document: data.file, kind: 'changed', req })
  }
}
