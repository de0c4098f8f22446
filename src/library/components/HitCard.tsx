import { Marked } from '@/search/components/Marked'
import type { SearchHit } from '@/search/engine'
import { hitText } from '@/search/hitText'
import { Picture } from '@/site/components/Picture'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureSizes } from '@/site/pictureSizes'
import type { NameFacet } from '../facets/findFacetNames'
import type { LibraryView } from '../parseLibraryQuery'
import { HitBadges, HitFacts } from './HitFacts'
import { TypeIcon } from './TypeIcon'

const SIZES = {
  grid: pictureSizes({ wide: '(min-width: 64rem) 18rem, (min-width: 40rem) 45vw', phone: 88 }),
  list: '9rem',
}

/** Twice the widest it is on a page; a small picture in a list needs the smallest. */
const WIDEST = { grid: 960, list: 480 }

/** A result in the library: what it is, for whom, under which licence. The same in both views, laid out by the style. */
export function HitCard({
  hit,
  words,
  nameOf,
  view,
  isFirst = false,
}: {
  hit: SearchHit
  /** Those that were looked for. */
  words: string[]
  nameOf: NameFacet
  view: LibraryView
  isFirst?: boolean
}) {
  const lang = pageLanguage()
  const { title, text, language } = hitText({ hit, words, language: lang })
  const foreign = language === lang.locale ? undefined : language
  const { cover } = hit.card
  return (
    <article className={cover ? 'card' : 'card card-bare'}>
      <div className="card-picture">
        {cover ? (
          <Picture
            file={cover}
            sizes={SIZES[view]}
            alt={cover.alt ?? ''}
            isFirst={isFirst}
            widest={WIDEST[view]}
          />
        ) : (
          <TypeIcon kind={hit.kind} type={hit.type} />
        )}
      </div>
      <div className="card-text">
        <HitBadges hit={hit} />
        <h3 className="card-title">
          <a href={lang.href(hit.card.href)} lang={foreign}>
            <Marked parts={title} />
          </a>
        </h3>
        <p className="card-summary" lang={foreign}>
          <Marked parts={text} />
        </p>
        <HitFacts hit={hit} nameOf={nameOf} />
      </div>
    </article>
  )
}
