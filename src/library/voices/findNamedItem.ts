import type { Payload } from 'payload'
import { itemKey } from '../fields/itemField'
import type { LibraryCollection } from '../findLibrary'

/** The library item that a form's address names, as the rows about it name it. */
export interface NamedItem {
  item: { relationTo: LibraryCollection; value: string }
  itemKey: string
  /** Stands before addresses in the language of the form's page. */
  prefix: '' | '/en'
}

const ADDRESS = /^(\/en)?\/library\/(media|innovations)\/([^/]+)\/[^/]+$/

/**
 * Finds the item that a form is about, as visitors see it now.
 * @param path of the form's page, decoded
 */
export async function findNamedItem({
  payload,
  path,
}: {
  payload: Payload
  path: string
}): Promise<NamedItem | null> {
  const [, prefix, folder, slug] = ADDRESS.exec(path) ?? []
  const relationTo = folder === 'media' ? 'teaching-media' : 'innovations'
  const { docs } = await payload.find({
    collection: relationTo,
    where: { and: [{ slug: { equals: slug ?? '' } }, { stage: { equals: 'published' } }] },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'th',
    overrideAccess: false,
  })
  if (!docs[0]) return null
  const item = { relationTo, value: String(docs[0].id) } as const
  return { item, itemKey: itemKey(item), prefix: prefix ? '/en' : '' }
}

/** What is told of a form for an item that was taken away meanwhile. */
export const ITEM_GONE = { kind: 'refused', issues: [{ field: '', key: 'itemGone' }] } as const
