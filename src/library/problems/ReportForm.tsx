import { ChoiceField } from '@/site/components/form/ChoiceField'
import { PublicForm } from '@/site/components/form/PublicForm'
import type { ShownForm } from '@/site/components/form/shownForm'
import { TextField } from '@/site/components/form/TextField'
import { pageLanguage } from '@/site/pageLanguage'
import { VOICE_WORDS as WORDS } from '../voices/words'
import { REPORT_KINDS } from './reportTerms'

/** Reports a fault or a claim: what about, what, and for whoever wants to be told where to. */
export function ReportForm({ shown, path }: { shown: ShownForm; path: string }) {
  const { href, say } = pageLanguage()
  return (
    <>
      <p>{say(WORDS.reportIntro)}</p>
      <PublicForm shown={shown} path={path} submit={WORDS.reportSend}>
        <ChoiceField shown={shown} name="kind" label={WORDS.reportKind} options={REPORT_KINDS} />
        <TextField
          shown={shown}
          name="message"
          label={WORDS.reportMessage}
          hint={WORDS.reportMessageHint}
          rows={6}
        />
        <TextField
          shown={shown}
          name="email"
          label={WORDS.reportEmail}
          isOptional
          type="email"
          autoComplete="email"
        />
        <p className="form-privacy">
          {say(WORDS.reportPrivacy)} <a href={href('/privacy')}>{say(WORDS.privacyLink)}</a>
        </p>
      </PublicForm>
    </>
  )
}
