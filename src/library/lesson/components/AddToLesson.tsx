import { pageLanguage } from '@/site/pageLanguage'
import { lessonHref } from '../lessonAddress'
import { LESSON_WORDS } from '../words'

/**
 * From an item's page to a list that holds it. The page is the same for everybody, so that without scripts the list
 * begins anew; `public/lesson.js` puts the item behind those the browser remembers.
 */
export function AddToLesson({ code }: { code?: string | null }) {
  if (!code) return null
  const { href, say } = pageLanguage()
  return (
    <a
      className="button button-quiet"
      href={href(lessonHref({ codes: [code], title: '' }))}
      rel="nofollow"
      data-lesson-add={code}
    >
      {say(LESSON_WORDS.addTo)}
    </a>
  )
}
