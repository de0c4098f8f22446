import type { Locale } from '../language'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { Notice } from './Notice'

/** Says on an English page that what follows is there in Thai only. */
export function UntranslatedNote({ language = 'th' }: { language?: Locale }) {
  const { locale, say } = pageLanguage()
  if (language === locale) return null
  return (
    <Notice>
      <p>{say(WORDS.untranslated)}</p>
    </Notice>
  )
}
