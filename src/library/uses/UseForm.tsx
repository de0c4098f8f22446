import { ListField } from '@/site/components/form/ListField'
import { PublicForm } from '@/site/components/form/PublicForm'
import type { ShownForm } from '@/site/components/form/shownForm'
import { TextField } from '@/site/components/form/TextField'
import { getPayload } from '@/site/getPayload'
import { pageLanguage } from '@/site/pageLanguage'
import { LEVELS } from '../terms'
import { VOICE_WORDS as WORDS } from '../voices/words'
import { findSchools } from './findSchools'

/** Tells of a use in class: where, for whom, and what came of it; of nobody by name. */
export async function UseForm({ shown, path }: { shown: ShownForm; path: string }) {
  const { href, say } = pageLanguage()
  const schools = await findSchools({ payload: await getPayload() })
  const names = schools.map(({ name }) => name).filter((name) => typeof name === 'string')
  return (
    <>
      <p>{say(WORDS.useIntro)}</p>
      <PublicForm shown={shown} path={path} submit={WORDS.useSend}>
        <TextField shown={shown} name="school" label={WORDS.school} suggestions={names} />
        <ListField shown={shown} name="level" label={WORDS.level} options={LEVELS} />
        <TextField shown={shown} name="pupils" label={WORDS.pupils} inputMode="numeric" />
        <TextField
          shown={shown}
          name="effect"
          label={WORDS.effect}
          hint={WORDS.effectHint}
          isOptional
          rows={5}
        />
        <p className="form-privacy">
          {say(WORDS.usePrivacy)} <a href={href('/privacy')}>{say(WORDS.privacyLink)}</a>
        </p>
      </PublicForm>
    </>
  )
}
