import type { ReactNode } from 'react'
import { pageLanguage } from '../pageLanguage'
import { pictureSizes } from '../pictureSizes'
import type { SiteFile } from '../populated'
import { Picture } from './Picture'

export interface CardProps {
  href: string
  title: string
  summary?: string | null
  cover?: SiteFile
  /** Shown where there is no picture, e.g. the kind of medium. */
  placeholder?: string
  badges?: ReactNode
  foot?: ReactNode
  isFirst?: boolean
  sizes?: string
  heading?: 'h2' | 'h3'
}

const SIZES = pictureSizes({
  wide: '(min-width: 64rem) 22rem, (min-width: 40rem) 45vw',
  phone: 88,
})

/** One item of a list: picture, title, a few words. The whole card is its link. */
export function Card({
  href,
  title,
  summary,
  cover,
  placeholder,
  badges,
  foot,
  isFirst,
  sizes = SIZES,
  heading: Heading = 'h3',
}: CardProps) {
  const lang = pageLanguage()
  return (
    <article className={cover ? 'card' : 'card card-bare'}>
      <div className="card-picture">
        {cover ? (
          <Picture file={cover} sizes={sizes} alt={cover.alt ?? ''} isFirst={isFirst} />
        ) : (
          <span className="card-placeholder" aria-hidden="true">
            {placeholder}
          </span>
        )}
      </div>
      <div className="card-text">
        {badges ? <p className="badges">{badges}</p> : null}
        <Heading className="card-title">
          <a href={lang.href(href)} lang={lang.langOf(title)}>
            {title}
          </a>
        </Heading>
        {summary ? (
          <p className="card-summary" lang={lang.langOf(summary)}>
            {summary}
          </p>
        ) : null}
        {foot ? <p className="card-foot">{foot}</p> : null}
      </div>
    </article>
  )
}

export const CardGrid = ({ children }: { children: ReactNode }) => (
  <div className="card-grid">{children}</div>
)
