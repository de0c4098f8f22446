import { ITEM_KINDS, itemHref, itemKinds, type ItemKind } from '@/editorial/kinds'
import { parseShortCode } from '@/shared/shortCode'
import { asVisitor } from './asVisitor'
import { decodeSegment } from './decodeSegment'
import { getPayload } from './getPayload'

const CROSS_POST = /-\d{1,6}$/

/** The kind and code a short address names, whatever cross-post it came from; null when it can be none. */
export function readCode(typed: string): { kind: ItemKind; code: string } | null {
  const decoded = decodeSegment(typed)
  const code = decoded === null ? null : parseShortCode(decoded.replace(CROSS_POST, ''))
  const kind = itemKinds.find((name) => ITEM_KINDS[name].letter === code?.[0])
  return code && kind ? { kind, code } : null
}

/** The path of the item with this short code, as visitors may read it. */
export async function findByCode(typed: string): Promise<string | null> {
  const named = readCode(typed)
  if (!named) return null
  const { kind, code } = named
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: { code: { equals: code } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const slug = docs[0]?.slug
  return slug ? itemHref({ kind, slug }) : null
}
