import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import { WORDS } from '../words'

/** Says on an English page that official texts on it are in Thai; nothing where none of these is. */
export function ThaiOnlyNote({ texts }: { texts: (string | null | undefined)[] }) {
  const { langOf, say } = pageLanguage()
  if (!langOf(texts.join(' '))) return null
  return (
    <Notice title={say(WORDS.thaiOnly)}>
      <p>{say(WORDS.thaiOnlyHelp)}</p>
    </Notice>
  )
}
