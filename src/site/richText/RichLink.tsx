import type { ReactNode } from 'react'
import { pageLanguage } from '../pageLanguage'
import { linkHref } from './linkURL'
import type { RichNode } from './nodes'
import { isOutside } from './safeHref'

/** A link when its address is safe, else the words alone. */
export function RichLink({ node, children }: { node: RichNode; children: ReactNode }) {
  const href = linkHref(node)
  if (!href) return <>{children}</>
  return (
    <a href={pageLanguage().href(href)} rel={isOutside(href) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}
