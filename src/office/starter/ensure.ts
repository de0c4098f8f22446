import type { CollectionSlug, Payload, Where } from 'payload'
import { isItemKind } from '@/editorial/kinds'

interface Sought {
  payload: Payload
  collection: CollectionSlug
  where: Where
}

/** The id of the document that matches, or else of the one `create` makes: so a load is safe to repeat. */
export async function ensure({
  create,
  ...sought
}: Sought & { create: () => Promise<{ id: string }> }): Promise<{ id: string; isNew: boolean }> {
  const id = await findID(sought)
  return id ? { id, isNew: false } : { id: (await create()).id, isNew: true }
}

/** The id of the document that matches, in the trash too: one that was deleted must not come back as a double. */
export async function findID({ payload, collection, where }: Sought): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'th',
    trash: isItemKind(collection),
  })
  return docs[0] && String(docs[0].id)
}
