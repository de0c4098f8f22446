import type { ReactNode } from 'react'
import { pageLanguage } from '../pageLanguage'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'

/** The beginning of a list or office page: where it stands, its name, one sentence. */
export function PageHead({
  title,
  trail = [],
  children,
}: {
  title: string
  trail?: Crumb[]
  children?: ReactNode
}) {
  return (
    <>
      <Breadcrumbs trail={trail} here={title} />
      <header className="page-head">
        <h1 lang={pageLanguage().langOf(title)}>{title}</h1>
        {children}
      </header>
    </>
  )
}
