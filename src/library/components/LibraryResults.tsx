import type { SearchHit } from '@/search/engine'
import { pageLanguage } from '@/site/pageLanguage'
import type { LibraryResults as Results } from '../searchLibrary'
import type { LibraryQuery } from '../parseLibraryQuery'
import { WORDS } from '../words'
import { HitCard } from './HitCard'

/** The hits in their two tiers: what matches everything, then what misses one thing. */
export function LibraryResults({ results, query }: { results: Results; query: LibraryQuery }) {
  const { say } = pageLanguage()
  const { all, near, answer, nameOf } = results
  const cards = (hits: SearchHit[], isSeenFirst: boolean) => (
    <div className={query.view === 'list' ? 'card-list' : 'card-grid'}>
      {hits.map((hit, place) => (
        <HitCard
          key={`${hit.kind} ${hit.id}`}
          hit={hit}
          words={answer.understood.words}
          nameOf={nameOf}
          view={query.view}
          isFirst={isSeenFirst && place === 0}
        />
      ))}
    </div>
  )
  return (
    <>
      {all.length > 0 ? (
        <section>
          <h2 className="visually-hidden">{say(WORDS.found)}</h2>
          {cards(all, true)}
        </section>
      ) : null}
      {near.length > 0 ? (
        <section className="tier-near">
          <h2>{say(WORDS.near)}</h2>
          <p>{say(all.length === 0 && answer.page === 1 ? WORDS.noneOfAll : WORDS.nearHelp)}</p>
          {cards(near, all.length === 0)}
        </section>
      ) : null}
    </>
  )
}
