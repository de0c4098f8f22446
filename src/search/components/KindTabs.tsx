import { ITEM_KINDS } from '@/editorial/kinds'
import { pageLanguage } from '@/site/pageLanguage'
import type { Everywhere } from '../findEverywhere'
import { searchHref, type SearchQuery } from '../parseSearchQuery'
import { WORDS } from '../words'

/** The kinds of what was found, with how much there is of each. */
export function KindTabs({ query, kinds }: { query: SearchQuery; kinds: Everywhere['kinds'] }) {
  const { href, number, say } = pageLanguage()
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const tabs = [
    { kind: undefined, name: say(WORDS.everything), count: all },
    ...kinds.map(({ kind, count }) => ({ kind, name: say(ITEM_KINDS[kind].label), count })),
  ]
  return (
    <ul className="tabs" aria-label={say(WORDS.kinds)}>
      {tabs.map(({ kind, name, count }) => (
        <li key={name}>
          <a
            href={href(searchHref({ ...query, kind, page: 1 }))}
            aria-current={kind === query.kind ? 'page' : undefined}
          >
            {name} ({number(count)})
          </a>
        </li>
      ))}
    </ul>
  )
}
