import { pageLanguage } from '@/site/pageLanguage'
import type { FacetLists } from '../facets/countFacets'
import type { NameFacet } from '../facets/findFacetNames'
import { chosenOf, isChosen, libraryHref, withToggled } from '../libraryHref'
import { LIBRARY_FACETS, type LibraryFacet, type LibraryQuery } from '../parseLibraryQuery'
import { WORDS } from '../words'

/** Facets that stand open; the others unfold. Tags are reached from an item, not chosen from a list. */
const OPEN: LibraryFacet[] = ['kind', 'area', 'level', 'type']
const SHOWN = LIBRARY_FACETS.filter((facet) => facet !== 'tag')
/** Values of one facet shown at once. */
const SHOWN_VALUES = 12

interface PanelProps {
  query: LibraryQuery
  facets: FacetLists
  nameOf: NameFacet
}

/** What the results can be narrowed by, as links with counts; folded on narrow screens. */
export function FacetPanel({ query, facets, nameOf }: PanelProps) {
  const { number, say } = pageLanguage()
  const chosen = chosenOf(query).length
  const shown = SHOWN.filter((facet) => facets[facet].length > 0)
  if (shown.length === 0) return null
  return (
    <details className="facet-panel">
      <summary>
        <h2>
          {say(WORDS.filters)}
          {chosen > 0 ? ` (${number(chosen)})` : ''}
        </h2>
      </summary>
      <div className="facet-groups">
        {shown.map((facet) => (
          <FacetGroup key={facet} facet={facet} query={query} facets={facets} nameOf={nameOf} />
        ))}
      </div>
    </details>
  )
}

function FacetGroup({ facet, query, facets, nameOf }: PanelProps & { facet: LibraryFacet }) {
  const { say } = pageLanguage()
  const first = facets[facet].slice(0, SHOWN_VALUES)
  const rest = facets[facet].slice(SHOWN_VALUES)
  const values = (some: FacetLists[LibraryFacet]) => (
    <ul>
      {some.map(({ value, count }) => (
        <FacetLink
          key={value}
          query={query}
          chosen={{ facet, value }}
          name={nameOf(facet, value)}
          count={count}
        />
      ))}
    </ul>
  )
  return (
    <details className="facet-group" open={OPEN.includes(facet) || query[facet].length > 0}>
      <summary>
        <h3>{say(WORDS[facet])}</h3>
      </summary>
      {values(first)}
      {rest.length > 0 ? (
        <details className="facet-rest">
          <summary>{say(WORDS.more)}</summary>
          {values(rest)}
        </details>
      ) : null}
    </details>
  )
}

function FacetLink({
  query,
  chosen,
  name,
  count,
}: {
  query: LibraryQuery
  chosen: { facet: LibraryFacet; value: string }
  name: string
  count: number
}) {
  const { href, langOf, number } = pageLanguage()
  return (
    <li>
      <a
        href={href(libraryHref(withToggled(query, chosen)))}
        aria-current={isChosen(query, chosen) ? 'true' : undefined}
        rel="nofollow"
      >
        <span lang={langOf(name)}>{name}</span> <small>{number(count)}</small>
      </a>
    </li>
  )
}
