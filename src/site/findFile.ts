import type { TypedUser } from 'payload'
import type { ServedFile } from '@/uploads/answerFile'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'

/** Ids of both databases: a UUID or an ObjectId. */
const ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** A file as the asker may fetch it, by the cookie or token of the request; null for all others. */
export async function findFile({
  id,
  headers,
}: {
  id: string
  headers: Headers
}): Promise<ServedFile | null> {
  if (!ID.test(id)) return null
  const payload = await getPayload()
  const find = async (user: TypedUser | null) => {
    const { docs } = await payload.find({
      collection: 'media',
      where: { id: { equals: id } },
      select: { filename: true, originalName: true, mimeType: true, isPublic: true },
      depth: 0,
      limit: 1,
      pagination: false,
      user,
      ...asVisitor,
    })
    return docs[0] ?? null
  }
  // What anybody may fetch takes one look-up, whoever asks.
  const file = await find(null)
  if (file || !(headers.has('cookie') || headers.has('authorization'))) return file
  const { user } = await payload.auth({ headers })
  return user ? find(user) : null
}
