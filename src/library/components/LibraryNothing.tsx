import { CORRECTION } from '@/search/words'
import { ZERO_RESULTS } from '@/shared/zeroResults'
import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import type { Broader } from '../findBroader'
import type { LibraryResults } from '../searchLibrary'
import { libraryHref, withoutChoice } from '../libraryHref'
import type { LibraryQuery } from '../parseLibraryQuery'
import { askFor, WORDS } from '../words'
import { HitCard } from './HitCard'

/** Nothing was found: what may help, from the nearest to the farthest. */
export function LibraryNothing({
  query,
  results: { answer, nameOf },
  broader: { without, unfiltered, correction, newest, nameOf: nameOfNewest },
}: {
  query: LibraryQuery
  results: LibraryResults
  broader: Broader
}) {
  const lang = pageLanguage()
  const { href, langOf, number, say } = lang
  const looked = query.q || [...query.area, ...query.level, ...query.type].join(' ')
  const count = (total: number) =>
    ` (${number(total)} ${say(total === 1 ? WORDS.item : WORDS.items)})`
  return (
    <>
      <div {...{ [ZERO_RESULTS]: '' }}>
        <EmptyState title={say(WORDS.noMatch)}>
          <ul>
            {correction ? (
              <li>
                {say(CORRECTION.instead)}{' '}
                <a href={href(libraryHref(correction.query))}>
                  <strong lang={langOf(correction.wording)}>{correction.wording}</strong>
                </a>
                {count(correction.total)}
              </li>
            ) : null}
            {answer.correction ? (
              <li>
                {say(CORRECTION.alsoSearched)}:{' '}
                <span lang={langOf(answer.correction)}>{answer.correction}</span>
              </li>
            ) : null}
            {without.map(({ facet, value, query: wider, total }) => (
              <li key={`${facet} ${value}`}>
                <a href={href(libraryHref(wider))} rel="nofollow">
                  {say(WORDS.without)}
                  {say(WORDS[facet])} “
                  <span lang={langOf(nameOf(facet, value))}>{nameOf(facet, value)}</span>”
                </a>
                {count(total)}
              </li>
            ))}
            {unfiltered > 0 ? (
              <li>
                <a href={href(libraryHref(withoutChoice(query)))} rel="nofollow">
                  {say(WORDS.clearAll)}
                </a>
                {count(unfiltered)}
              </li>
            ) : null}
            <li>{say(WORDS.tryShorter)}</li>
            <li>
              <a href={href(toHref('/contact', { subject: looked && say(askFor(looked)) }))}>
                {say(WORDS.askGroup)}
              </a>
            </li>
            <li>
              <a href={href('/library')}>{say(WORDS.seeAll)}</a>
            </li>
          </ul>
        </EmptyState>
      </div>
      {newest.length > 0 ? (
        <Section title={say(WORDS.newestIn)}>
          <div className="card-grid">
            {newest.map((hit) => (
              <HitCard key={hit.id} hit={hit} words={[]} nameOf={nameOfNewest} view="grid" />
            ))}
          </div>
        </Section>
      ) : null}
    </>
  )
}
