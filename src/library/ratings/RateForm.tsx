import { ChoiceField } from '@/site/components/form/ChoiceField'
import { PublicForm } from '@/site/components/form/PublicForm'
import type { ShownForm } from '@/site/components/form/shownForm'
import { pageLanguage } from '@/site/pageLanguage'
import { VOICE_WORDS as WORDS } from '../voices/words'
import { SCORES } from './scores'

/** Rates an item, on its page and on a page of its own. */
export function RateForm({ shown, path }: { shown: ShownForm; path: string }) {
  const { say } = pageLanguage()
  return (
    <>
      <p className="field-hint">{say(WORDS.rateIntro)}</p>
      <PublicForm shown={shown} path={path} submit={WORDS.rateSend}>
        <ChoiceField shown={shown} name="score" label={WORDS.score} options={SCORES} />
      </PublicForm>
    </>
  )
}
