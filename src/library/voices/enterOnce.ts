import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { idFromKey } from '@/notices/enterNumbered'
import { MessageError } from '@/notices/MessageError'

/**
 * Writes the row of a form, with what follows from it, in one transaction. The same key again is the same form sent
 * twice, and leaves what stands.
 * @throws MessageError
 */
export async function enterOnce({
  payload,
  collection,
  key,
  data,
  then,
}: {
  payload: Payload
  collection: 'media-uses' | 'ratings'
  key: string
  data: Record<string, unknown>
  then: (entered: { id: string; req: PayloadRequest }) => Promise<void>
}): Promise<void> {
  const id = idFromKey(key)
  const stands = async () =>
    Boolean(await payload.db.findOne({ collection, where: { id: { equals: id } } }))
  try {
    if (await stands()) return
    await inTransaction({
      payload,
      async work(req) {
        await payload.db.create({ collection, customID: id, data: { ...data, key }, req })
        await then({ id, req })
      },
    })
  } catch (fault) {
    if (isDuplicate(fault) && (await stands())) return
    throw new MessageError(fault)
  }
}
