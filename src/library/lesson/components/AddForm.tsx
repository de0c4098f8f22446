import { pageLanguage } from '@/site/pageLanguage'
import { TypedForm } from '../../components/TypedForm'
import type { Lesson } from '../lessonAddress'
import { LESSON_WORDS } from '../words'
import { KeptLesson } from './KeptLesson'

/** Puts one more item behind the list; the list goes along in the form. */
export function AddForm({ lesson, typed }: { lesson: Lesson; typed?: string }) {
  const { say } = pageLanguage()
  return (
    <section>
      <h2>{say(LESSON_WORDS.add)}</h2>
      <TypedForm
        action="/lesson"
        name="add"
        id="lesson-add"
        label={say(LESSON_WORDS.addField)}
        button={say(LESSON_WORDS.addButton)}
        maxLength={400}
        typed={typed}
      >
        <KeptLesson lesson={lesson} />
      </TypedForm>
    </section>
  )
}
