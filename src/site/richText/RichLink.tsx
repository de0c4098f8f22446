import type { ReactNode } from 'react'
import { isItemKind, itemHref } from '@/editorial/kinds'
import { pageLanguage } from '../pageLanguage'
import type { RichNode } from './nodes'
import { isOutside, safeHref } from './safeHref'

/** A link when its address is safe, else the words alone. */
export function RichLink({ node, children }: { node: RichNode; children: ReactNode }) {
  const href = node.fields?.linkType === 'internal' ? toItem(node) : safeHref(node.fields?.url)
  if (!href) return <>{children}</>
  return (
    <a href={pageLanguage().href(href)} rel={isOutside(href) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}

function toItem({ fields }: RichNode): string | null {
  const kind = fields?.doc?.relationTo
  const target = fields?.doc?.value
  if (typeof kind !== 'string' || !isItemKind(kind)) return null
  if (!target || typeof target !== 'object' || !('slug' in target)) return null
  return typeof target.slug === 'string' ? itemHref({ kind, slug: target.slug }) : null
}
