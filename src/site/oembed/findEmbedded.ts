import type { Where } from 'payload'
import { pagedKinds, type PagedKind } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import { asVisitor } from '../asVisitor'
import { readCode } from '../findByCode'
import { getPayload } from '../getPayload'
import { ENGLISH, THAI } from '../language'
import { listed } from '../listed'
import { ownHref } from '../ownAddress'
import { pictureOf, populated } from '../populated'
import { translated } from '../translated'
import type { EmbeddedItem } from './composeEmbed'
import type { ItemAddress } from './readItemAddress'

const FIELDS = {
  title: true,
  summary: true,
  slug: true,
  cover: true,
  code: true,
  unit: true,
  publishedAt: true,
} as const

/**
 * The item of an address, as others may show it: what stands in the lists. What is withdrawn or past its time keeps
 * its page, but is not passed on; null for it as for what visitors may not read at all.
 */
export async function findEmbedded(address: ItemAddress): Promise<EmbeddedItem | null> {
  const wanted = 'code' in address ? byCode(address.code) : bySlug(address)
  if (!wanted) return null
  const { kind, where } = wanted
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed(where),
    select: FIELDS,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const language = address.locale === 'en' ? ENGLISH : THAI
  const [item] = await translated({ collection: kind, docs, select: FIELDS, language })
  if (!item) return null

  const shown = item.language === 'en' ? ENGLISH : THAI
  const unit = populated(item.unit)
  return {
    title: item.title ?? '',
    summary: item.summary,
    url: absoluteURL(shown.href(ownHref({ kind, slug: item.slug ?? '' }))),
    code: item.code,
    cover: pictureOf(item.cover),
    publishedAt: item.publishedAt,
    language: shown,
    unit: unit?.slug
      ? {
          name: unit.name,
          url: absoluteURL(shown.href(`/units/${encodeURIComponent(unit.slug)}`)),
        }
      : undefined,
  }
}

const bySlug = ({ kind, slug }: { kind: PagedKind; slug: string }) => ({
  kind,
  where: { slug: { equals: slug } } satisfies Where,
})

function byCode(typed: string) {
  const named = readCode(typed)
  const kind = pagedKinds.find((name) => name === named?.kind)
  return named && kind ? { kind, where: { code: { equals: named.code } } satisfies Where } : null
}
