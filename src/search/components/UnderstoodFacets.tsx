import { pageLanguage } from '@/site/pageLanguage'
import type { Facet, SearchAnswer } from '../engine'
import { withoutWords } from '../withoutWords'
import { UNDERSTOOD } from '../words'

/** What the search took words of the query for; each can be taken back, and the rest is searched again without it. */
export function UnderstoodFacets({
  answer,
  nameOf,
  hrefFor,
}: {
  answer: SearchAnswer
  nameOf: (facet: Facet, value: string) => string
  /** The address of the same search with another wording. */
  hrefFor: (q: string) => string
}) {
  const { href, langOf, say } = pageLanguage()
  const { facets } = answer.understood
  if (facets.length === 0) return null
  return (
    <div className="picks">
      <h2>{say(UNDERSTOOD.title)}</h2>
      <ul>
        {facets.map(({ facet, values, words }) => {
          const names = values.map((value) => nameOf(facet, value)).join(', ')
          return (
            <li key={`${facet} ${words}`}>
              <a className="pick pick-understood" href={href(hrefFor(withoutWords(answer, words)))}>
                <span lang={langOf(names)}>{names}</span>
                <span className="visually-hidden">: {say(UNDERSTOOD.without)}</span>
                <span aria-hidden="true"> ×</span>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
