import { EmptyState } from '@/site/components/EmptyState'
import { pageLanguage } from '@/site/pageLanguage'
import { WORDS } from '../words'

/** Says that there is nothing, or nothing that matches, and what may help. */
export function LibraryEmpty({ isFiltered }: { isFiltered: boolean }) {
  const lang = pageLanguage()
  if (!isFiltered) return <EmptyState title={lang.say(WORDS.empty)} />
  return (
    <EmptyState title={lang.say(WORDS.noMatch)}>
      <ul>
        <li>{lang.say(WORDS.tryShorter)}</li>
        <li>{lang.say(WORDS.tryAll)}</li>
        <li>
          <a href={lang.href('/library')}>{lang.say(WORDS.seeAll)}</a>
        </li>
      </ul>
    </EmptyState>
  )
}
