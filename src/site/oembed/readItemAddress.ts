import { ITEM_KINDS, pagedKinds, type PagedKind } from '@/editorial/kinds'
import { decodeSegment } from '../decodeSegment'
import type { Locale } from '../language'

/** What an address of this site names: an item by its slug, or what a short address stands for. */
export type ItemAddress = { locale: Locale } & (
  { kind: PagedKind; slug: string } | { code: string }
)

/**
 * Reads the address of an item's page, in Thai, in English or the short one.
 * @param siteURL how the public reaches the site; addresses of other hosts are none of ours
 * @returns null for an address that names no item
 */
export function readItemAddress(typed: string, siteURL: string): ItemAddress | null {
  if (!URL.canParse(typed)) return null
  const { protocol, host, pathname } = new URL(typed)
  if (!/^https?:$/.test(protocol) || host !== new URL(siteURL).host) return null

  const path = pathname.replace(/\/+$/, '')
  const code = /^\/go\/([^/]+)$/.exec(path)?.[1]
  if (code) return { locale: 'th', code }

  const [, prefix, folder = '', last = ''] = /^(\/en)?(\/.+)\/([^/]+)$/.exec(path) ?? []
  const kind = pagedKinds.find((name) => ITEM_KINDS[name].path === folder)
  const slug = decodeSegment(last)
  return kind && slug ? { locale: prefix ? 'en' : 'th', kind, slug } : null
}
