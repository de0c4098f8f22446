import type { Payload, PayloadRequest, Where } from 'payload'
import type { PictureFile } from './choosePictures'

/** How what belongs to an item is read: by the publisher with every right, or for a person with that person's. */
export interface Asking {
  payload: Payload
  ids: string[]
  /** Of the person; the publisher has none. */
  req?: PayloadRequest
}

/** More than an item can have. */
const PARTS_MAX = 300

/** The titles of these tags in Thai, in their order. */
export async function findTagTitles({ payload, ids, req }: Asking): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'tags',
    where: among(ids),
    select: { title: true },
    ...reading(req),
  })
  return inOrder(ids, docs).map(({ title }) => title)
}

/** These files, in their order. */
export async function findFiles({ payload, ids, req }: Asking): Promise<PictureFile[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    where: among(ids),
    select: { alt: true, filename: true, originalName: true, mimeType: true, consent: true },
    ...reading(req),
  })
  return inOrder(ids, docs)
}

/** MongoDB takes an `in` with an id that is none of its own for a fault. */
const among = (ids: string[]): Where => ({
  or: ids.slice(0, PARTS_MAX).map((id) => ({ id: { equals: id } })),
})

const reading = (req: PayloadRequest | undefined) =>
  ({
    depth: 0,
    limit: PARTS_MAX,
    pagination: false,
    locale: 'th',
    ...(req && { overrideAccess: false, user: req.user }),
  }) as const

function inOrder<T extends { id: string }>(ids: string[], docs: T[]): T[] {
  const byID = new Map(docs.map((doc) => [doc.id, doc]))
  return ids.map((id) => byID.get(id)).filter((doc) => doc !== undefined)
}
