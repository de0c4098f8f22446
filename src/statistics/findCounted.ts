import type { CollectionSlug, Payload, Where } from 'payload'
import { newestNumber } from '@/changes/recordChange'
import type { ItemKind } from '@/editorial/kinds'
import { addressKey, type CountedAddress } from './countedAddress'

export interface CountedDocument {
  kind: ItemKind
  document: string
}

/** Where a file is an item's own, to be downloaded, and not a picture of its page. */
const HOLDERS: { kind: ItemKind; fields: string[] }[] = [
  { kind: 'teaching-media', fields: ['files.file'] },
  { kind: 'innovations', fields: ['files.file', 'evidence.file'] },
  { kind: 'announcements', fields: ['attachments.file'] },
  { kind: 'documents', fields: ['file'] },
]
const HOLDERS_MAX = 50

type FindCounted = (address: CountedAddress) => Promise<CountedDocument[]>

/**
 * Finds what visitors see at an address: the item of a page, the items that hold a file. What was found holds until
 * the content changes, and is asked for once.
 * @returns a finder for what is published now
 */
export function createFindCounted({ payload }: { payload: Payload }): () => Promise<FindCounted> {
  let version = -1
  let found = new Map<string, CountedDocument[]>()

  return async () => {
    const newest = await newestNumber({ payload })
    if (newest !== version) found = new Map()
    version = newest

    return async (address) => {
      const key = addressKey(address)
      const documents = found.get(key) ?? (await findDocuments({ payload, address }))
      found.set(key, documents)
      return documents
    }
  }
}

async function findDocuments({
  payload,
  address,
}: {
  payload: Payload
  address: CountedAddress
}): Promise<CountedDocument[]> {
  switch (address.of) {
    case 'page':
      return findPublished({
        payload,
        kind: address.kind,
        where: { slug: { equals: address.slug } },
      })
    case 'file':
      return findHolders({ payload, id: address.id })
    case 'package':
      return (await isEntry({ payload, ...address }))
        ? findHolders({ payload, id: address.id })
        : []
  }
}

async function findHolders({ payload, id }: { payload: Payload; id: string }) {
  const documents: CountedDocument[] = []
  for (const { kind, fields } of HOLDERS) {
    const where = { or: fields.map((field) => ({ [field]: { equals: id } })) }
    documents.push(...(await findPublished({ payload, kind, where })))
  }
  return documents
}

async function findPublished({
  payload,
  kind,
  where,
}: {
  payload: Payload
  kind: ItemKind
  where: Where
}): Promise<CountedDocument[]> {
  const { docs } = await payload.find({
    collection: kind as CollectionSlug,
    where: { and: [{ stage: { equals: 'published' } }, where] },
    select: {},
    depth: 0,
    limit: HOLDERS_MAX,
    pagination: false,
    locale: 'th',
    overrideAccess: false,
  })
  return docs.map(({ id }) => ({ kind, document: String(id) }))
}

async function isEntry({ payload, id, path }: { payload: Payload; id: string; path: string }) {
  const file = await payload.db.findOne<{ id: string; package?: { entry?: string | null } }>({
    collection: 'media',
    where: { id: { equals: id } },
    select: { package: true },
  })
  return file?.package?.entry === path
}
