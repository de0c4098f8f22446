import { ENGLISH, THAI } from '../language'
import { pageLanguage } from '../pageLanguage'
import { pagePath } from '../pagePath'

/** This page in the site's other language. */
export async function LanguageLink() {
  const path = await pagePath()
  const isThai = pageLanguage().locale === 'th'
  const other = isThai ? ENGLISH : THAI
  return (
    <a className="tool" href={other.href(path)} lang={other.locale} hrefLang={other.locale}>
      {isThai ? 'English' : 'ภาษาไทย'}
    </a>
  )
}
