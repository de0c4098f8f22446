import type { ItemKind } from '@/editorial/kinds'
import { complete } from './complete'
import { openSite } from './site'

let medium: Promise<string> | undefined

/** What an item of this kind needs of other items before it may be published: a collection, something to hold. */
export async function completeRelations(kind: ItemKind) {
  if (kind !== 'library-collections') return {}
  medium ??= makeMedium()
  return { entries: [{ item: { relationTo: 'teaching-media' as const, value: await medium } }] }
}

async function makeMedium(): Promise<string> {
  const payload = await openSite()
  const { id } = await payload.create({
    collection: 'teaching-media',
    data: { ...complete('teaching-media'), title: 'สื่อในชุด', stage: 'published' } as never,
    depth: 0,
  })
  return String(id)
}
