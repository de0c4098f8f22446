import { PublicForm } from '@/site/components/form/PublicForm'
import type { ShownForm } from '@/site/components/form/shownForm'
import { TextField } from '@/site/components/form/TextField'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { CONTACT_WORDS as WORDS } from '../words'

/** Writes to the office: what about, what, and for whoever wants an answer how to give it. */
export function ContactForm({ shown }: { shown: ShownForm }) {
  const { href, say } = pageLanguage()
  return (
    <Section title={say(WORDS.formTitle)}>
      <p>{say(WORDS.formIntro)}</p>
      <PublicForm shown={shown} path="/contact" submit={WORDS.send}>
        <TextField shown={shown} name="subject" label={WORDS.subject} />
        <TextField
          shown={shown}
          name="message"
          label={WORDS.message}
          hint={WORDS.messageHint}
          rows={8}
        />
        <fieldset aria-describedby="contact-reply-hint">
          <legend>{say(WORDS.replyTitle)}</legend>
          <p className="field-hint" id="contact-reply-hint">
            {say(WORDS.replyHint)}
          </p>
          <TextField shown={shown} name="name" label={WORDS.name} isOptional autoComplete="name" />
          <TextField
            shown={shown}
            name="email"
            label={WORDS.email}
            isOptional
            type="email"
            autoComplete="email"
          />
          <TextField
            shown={shown}
            name="phone"
            label={WORDS.phone}
            isOptional
            type="tel"
            autoComplete="tel"
          />
        </fieldset>
        <p className="form-privacy">
          {say(WORDS.privacy)} <a href={href('/privacy')}>{say(WORDS.privacyLink)}</a>
        </p>
      </PublicForm>
    </Section>
  )
}
