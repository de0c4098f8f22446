import { pageLanguage } from '@/site/pageLanguage'
import { zipHref } from '../../zip/zipHref'
import { ZIP_WORDS } from '../../zip/words'
import { lessonHref } from '../lessonAddress'
import { LESSON_WORDS } from '../words'

/**
 * From an item's page to a list that holds it, and to all its files in one archive. The page is the same for
 * everybody, so that the list begins with this item; `/enhance.js` puts it behind the list shown last.
 */
export function TakeAlong({ code, isMany }: { code?: string | null; isMany: boolean }) {
  if (!code) return null
  const { href, say } = pageLanguage()
  return (
    <p className="kit-more">
      <a href={href(lessonHref({ codes: [code], title: '' }))} rel="nofollow" data-lesson={code}>
        {say(LESSON_WORDS.addTo)}
      </a>
      {isMany ? (
        <a href={zipHref(code)} rel="nofollow">
          {say(ZIP_WORDS.download)}
        </a>
      ) : null}
    </p>
  )
}
