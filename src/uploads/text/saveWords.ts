import type { BasePayload, PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { FileText } from '@/payload-types'
import type { FileWords } from './FileWords'

type Row = Pick<FileText, 'file' | 'state' | 'reason' | 'text'>

/** Keeps what reading a file gave; one row for each file, whoever comes first. */
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
  const collection = 'file-texts'
  const where = { file: { equals: file } }
  const known = await payload.db.findOne({ collection, where, select: { file: true }, req })
  if (known) {
    await payload.db.updateOne({ collection, where, data, req })
    return data
  }
  try {
    await payload.db.create({ collection, data, req })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return data
}
