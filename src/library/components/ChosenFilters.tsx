import { pageLanguage } from '@/site/pageLanguage'
import type { NameFacet } from '../facets/findFacetNames'
import { chosenOf, libraryHref, withoutChoice, withToggled } from '../libraryHref'
import type { LibraryQuery } from '../parseLibraryQuery'
import { WORDS } from '../words'

/** Everything chosen, each with the link that takes it away again. */
export function ChosenFilters({ query, nameOf }: { query: LibraryQuery; nameOf: NameFacet }) {
  const { href, langOf, say } = pageLanguage()
  const chosen = chosenOf(query)
  if (chosen.length === 0) return null
  return (
    <div className="picks">
      <h2 className="visually-hidden">{say(WORDS.chosen)}</h2>
      <ul>
        {chosen.map(({ facet, value }) => (
          <li key={`${facet} ${value}`}>
            <a
              className="pick"
              href={href(libraryHref(withToggled(query, { facet, value })))}
              rel="nofollow"
            >
              <small>{say(WORDS[facet])}</small>{' '}
              <span>
                <span lang={langOf(nameOf(facet, value))}>{nameOf(facet, value)}</span>
                <span className="visually-hidden">: {say(WORDS.remove)}</span>
              </span>
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 ? (
          <li>
            <a className="pick-clear" href={href(libraryHref(withoutChoice(query)))}>
              {say(WORDS.clearAll)}
            </a>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
