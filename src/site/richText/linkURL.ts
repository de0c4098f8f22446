import { isItemKind, itemHref } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import type { RichNode } from './nodes'
import { safeHref } from './safeHref'

/** Where a link of rich text leads, as a path of the site or a whole address; null when that is not safe. */
export const linkHref = (node: RichNode): string | null =>
  node.fields?.linkType === 'internal' ? toItem(node) : safeHref(node.fields?.url)

/** The same as an address that works from anywhere; null for a place within the page. */
export function linkURL(node: RichNode): string | null {
  const href = linkHref(node)
  return href && !href.startsWith('#') ? absoluteURL(href) : null
}

function toItem({ fields }: RichNode): string | null {
  const kind = fields?.doc?.relationTo
  const target = fields?.doc?.value
  if (typeof kind !== 'string' || !isItemKind(kind)) return null
  if (!target || typeof target !== 'object' || !('slug' in target)) return null
  return typeof target.slug === 'string' ? itemHref({ kind, slug: target.slug }) : null
}
