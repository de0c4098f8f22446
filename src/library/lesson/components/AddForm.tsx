import { pageLanguage } from '@/site/pageLanguage'
import type { Lesson } from '../lessonAddress'
import { LESSON_WORDS } from '../words'
import { KeptLesson } from './KeptLesson'

/** Puts one more item behind the list; the list goes along in the form. */
export function AddForm({ lesson, typed }: { lesson: Lesson; typed?: string }) {
  const { href, langOf, say } = pageLanguage()
  return (
    <section>
      <h2>{say(LESSON_WORDS.add)}</h2>
      <form className="filters" action={href('/lesson')} method="get">
        <KeptLesson lesson={lesson} />
        <div className="filters-wide">
          <label htmlFor="lesson-add">{say(LESSON_WORDS.addField)}</label>
          <input
            id="lesson-add"
            type="text"
            name="add"
            required
            maxLength={400}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={typed}
            lang={langOf(typed)}
          />
        </div>
        <div className="filters-actions">
          <button type="submit">{say(LESSON_WORDS.addButton)}</button>
        </div>
      </form>
    </section>
  )
}
