import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { listed } from './listed'

/** When the first item of a list was published (announcements: issued), ISO; undefined for an empty list. */
export async function findOldest(kind: Extract<ItemKind, 'news' | 'announcements'>) {
  const by = kind === 'announcements' ? 'issuedOn' : 'publishedAt'
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed({ [by]: { exists: true } }),
    select: { [by]: true } as never,
    sort: by,
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return (docs[0] as Record<string, string> | undefined)?.[by]
}
