import { ITEM_KINDS } from '@/editorial/kinds'
import { ZERO_RESULTS } from '@/shared/zeroResults'
import { EmptyState } from '@/site/components/EmptyState'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import type { Everywhere } from '../findEverywhere'
import { searchHref, type SearchQuery } from '../parseSearchQuery'
import { askAbout, CORRECTION, nothingIn, WORDS } from '../words'

/** Says that nothing was found, and what may help. */
export function NothingFound({
  query,
  found: { answer, kinds, correction },
}: {
  query: SearchQuery
  found: Everywhere
}) {
  const { href, langOf, number, say } = pageLanguage()
  const { q, kind } = query
  const place = say(kind ? ITEM_KINDS[kind].label : WORDS.site)
  const elsewhere = kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="section" {...{ [ZERO_RESULTS]: '' }}>
      <EmptyState title={say(nothingIn(place))}>
        <p>
          {say(WORDS.youSearched)} “<span lang={langOf(q)}>{q}</span>”
        </p>
        <ul>
          {correction ? (
            <li>
              {say(CORRECTION.instead)}{' '}
              <a href={href(toHref('/search', { q, kind }))}>
                <strong lang={langOf(correction)}>{correction}</strong>
              </a>
            </li>
          ) : null}
          {answer.correction ? (
            <li>
              {say(CORRECTION.alsoSearched)}:{' '}
              <span lang={langOf(answer.correction)}>{answer.correction}</span>
            </li>
          ) : null}
          {kind && elsewhere > 0 ? (
            <li>
              <a href={href(searchHref({ ...query, kind: undefined, page: 1 }))}>
                {say(WORDS.everyKind)}
              </a>{' '}
              ({number(elsewhere)} {say(elsewhere === 1 ? WORDS.item : WORDS.items)})
            </li>
          ) : null}
          <li>{say(WORDS.trySpelling)}</li>
          <li>{say(WORDS.tryOther)}</li>
          <li>
            <a href={href(toHref('/contact', { subject: say(askAbout(q)) }))}>
              {say(WORDS.askGroup)}
            </a>
          </li>
          <li>
            <a href={href('/library')}>{say(WORDS.library)}</a>
          </li>
          <li>
            <a href={href('/news')}>{say(WORDS.news)}</a>
          </li>
        </ul>
      </EmptyState>
    </div>
  )
}
