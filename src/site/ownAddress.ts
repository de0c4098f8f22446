import { itemHref, type ItemKind } from '@/editorial/kinds'

const OWN_ADDRESS = new Set(['privacy', 'accessibility', 'about', 'contact'])

/** Whether a lasting page answers at `/{slug}` and not under `/pages`. */
export const hasOwnAddress = (slug: string): boolean => OWN_ADDRESS.has(slug)

/** The one address an item's page answers at without leading on. */
export const ownHref = ({ kind, slug }: { kind: ItemKind; slug: string }): string =>
  kind === 'pages' && hasOwnAddress(slug) ? `/${slug}` : itemHref({ kind, slug })
