import { env } from '@/env'
import { ITEM_KINDS, type ItemKind } from '@/editorial/kinds'
import { parseShortCode } from '@/shared/shortCode'
import { asVisitor } from '@/site/asVisitor'
import { findByCode } from '@/site/findByCode'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { readItemAddress } from '@/site/oembed/readItemAddress'
import { findCollectionByCode } from '../collections/queries'
import { findItemsByCode } from './findLessonItems'

/**
 * The short codes of what a person typed to add: a code or an address of an item; a collection gives all its items.
 * Empty when it names nothing that visitors find in the library.
 */
export async function findAdded(typed: string): Promise<string[]> {
  const code = parseShortCode(typed) ?? (await codeOfAddress(typed))
  if (!code) return []
  if (code.startsWith(ITEM_KINDS['library-collections'].letter)) {
    const collection = await findCollectionByCode(code)
    return (collection?.items ?? []).flatMap((item) => item.code ?? [])
  }
  const items = await findItemsByCode([code])
  return items.flatMap((item) => item.code ?? [])
}

/** People leave out how an address begins. */
async function codeOfAddress(typed: string): Promise<string | undefined> {
  const address =
    readItemAddress(typed, env.siteURL) ?? readItemAddress(`https://${typed}`, env.siteURL)
  if (!address) return undefined
  if ('code' in address) {
    const code = parseShortCode(address.code)
    return code && (await findByCode(code)) ? code : undefined
  }
  return findCode(address)
}

async function findCode({
  kind,
  slug,
}: {
  kind: ItemKind
  slug: string
}): Promise<string | undefined> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed({ slug: { equals: slug } }),
    select: { code: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return docs[0]?.code ?? undefined
}
