import { ITEM_KINDS } from '@/editorial/kinds'
import { EmptyState } from '@/site/components/EmptyState'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import type { SearchQuery } from '../parseSearchQuery'
import { nothingIn, WORDS } from '../words'

/** Says that nothing was found, and what may help. */
export function NothingFound({ query: { q, kind } }: { query: SearchQuery }) {
  const lang = pageLanguage()
  const place = lang.say(kind ? ITEM_KINDS[kind].label : WORDS.site)
  return (
    <div className="section">
      <EmptyState title={lang.say(nothingIn(place))}>
        <p>
          {lang.say(WORDS.youSearched)} “<span lang={lang.langOf(q)}>{q}</span>”
        </p>
        <ul>
          {kind ? (
            <li>
              <a href={lang.href(toHref('/search', { q }))}>{lang.say(WORDS.everyKind)}</a>
            </li>
          ) : null}
          <li>{lang.say(WORDS.trySpelling)}</li>
          <li>{lang.say(WORDS.tryOther)}</li>
          <li>
            <a href={lang.href('/library')}>{lang.say(WORDS.library)}</a>
          </li>
          <li>
            <a href={lang.href('/news')}>{lang.say(WORDS.news)}</a>
          </li>
        </ul>
      </EmptyState>
    </div>
  )
}
