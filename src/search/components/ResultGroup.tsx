import { ITEM_KINDS } from '@/editorial/kinds'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import type { SearchQuery } from '../parseSearchQuery'
import type { HitGroup } from '../searchDatabase'
import { allIn, WORDS } from '../words'
import { Result } from './Result'

/** The results of one kind, and the way to the rest of them. */
export function ResultGroup({
  group: { kind, hits, hasMore },
  query: { q, kind: chosen, page },
}: {
  group: HitGroup
  query: SearchQuery
}) {
  const { href, say } = pageLanguage()
  const name = say(ITEM_KINDS[kind].label)
  const to = (params: { kind?: string; page?: number }) => href(toHref('/search', { q, ...params }))
  return (
    <section className="section">
      <div className="section-head">
        <h2>{name}</h2>
        {chosen ? <a href={to({})}>{say(WORDS.everyKind)}</a> : null}
      </div>
      <ul className="rows">
        {hits.map((hit) => (
          <Result key={hit.id} hit={hit} />
        ))}
      </ul>
      {hasMore && !chosen ? (
        <p className="more">
          <a href={to({ kind })}>{say(allIn(name))} →</a>
        </p>
      ) : null}
      {chosen && (page > 1 || hasMore) ? (
        <nav className="pagination" aria-label={say(WORDS.pages)}>
          {page > 1 ? (
            <a href={to({ kind, page: page - 1 })} rel="prev">
              ← {say(WORDS.previousPage)}
            </a>
          ) : null}
          {hasMore ? (
            <a href={to({ kind, page: page + 1 })} rel="next">
              {say(WORDS.nextPage)} →
            </a>
          ) : null}
        </nav>
      ) : null}
    </section>
  )
}
