import type { ReactNode } from 'react'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

/** Says honestly that there is nothing, and what to do instead. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}

/** For a page number beyond the last one. */
export function BeyondLastPage({ href }: { href: string }) {
  const lang = pageLanguage()
  return (
    <EmptyState title={lang.say(WORDS.noSuchPage)}>
      <p>
        <a href={lang.href(href)}>{lang.say(WORDS.toFirstPage)}</a>
      </p>
    </EmptyState>
  )
}
