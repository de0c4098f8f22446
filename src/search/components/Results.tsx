import { pageLanguage } from '@/site/pageLanguage'
import type { SearchAnswer, SearchHit } from '../engine'
import { WORDS } from '../words'
import { Result } from './Result'

/** The hits in their two tiers: what matches everything, then what misses one thing. */
export function Results({ answer: { hits, understood } }: { answer: SearchAnswer }) {
  const { say } = pageLanguage()
  const rows = (some: SearchHit[]) => (
    <ul className="rows">
      {some.map((hit) => (
        <Result key={`${hit.kind} ${hit.id}`} hit={hit} words={understood.words} />
      ))}
    </ul>
  )
  const all = hits.filter(({ tier }) => tier === 'all')
  const near = hits.filter(({ tier }) => tier === 'near')
  return (
    <>
      {all.length > 0 ? (
        <section>
          <h2 className="visually-hidden">{say(WORDS.results)}</h2>
          {rows(all)}
        </section>
      ) : null}
      {near.length > 0 ? (
        <section className="tier-near">
          <h2>{say(WORDS.near)}</h2>
          <p>{say(WORDS.nearHelp)}</p>
          {rows(near)}
        </section>
      ) : null}
    </>
  )
}
