import type { ReactNode } from 'react'
import { pageLanguage } from '../pageLanguage'

/** A part of a page with its heading and the way to more. */
export function Section({
  title,
  more,
  children,
}: {
  title: string
  more?: { label: string; href: string }
  children: ReactNode
}) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {more ? <a href={pageLanguage().href(more.href)}>{more.label} →</a> : null}
      </div>
      {children}
    </section>
  )
}
