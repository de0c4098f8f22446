import { pageLanguage } from '@/site/pageLanguage'
import { TITLE_MAX, type Lesson } from '../lessonAddress'
import { LESSON_WORDS } from '../words'
import { KeptLesson } from './KeptLesson'

/** Names the list; the name stands on its sheet and its archive. */
export function TitleForm({ lesson: { codes, title } }: { lesson: Lesson }) {
  const { href, langOf, say } = pageLanguage()
  return (
    <form className="filters" action={href('/lesson')} method="get">
      <KeptLesson lesson={{ codes, title: '' }} />
      <div className="filters-wide">
        <label htmlFor="lesson-title">{say(LESSON_WORDS.title)}</label>
        <input
          id="lesson-title"
          type="text"
          name="t"
          maxLength={TITLE_MAX}
          defaultValue={title}
          lang={langOf(title)}
        />
      </div>
      <div className="filters-actions">
        <button type="submit">{say(LESSON_WORDS.saveTitle)}</button>
      </div>
    </form>
  )
}
