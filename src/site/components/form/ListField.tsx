import type { Label } from '@/shared/label'
import { pageLanguage } from '@/site/pageLanguage'
import { fieldID, type ShownForm } from './shownForm'
import { FORM_WORDS } from './words'

/** One choice from a list that unfolds. */
export function ListField({
  shown,
  name,
  label,
  options,
}: {
  shown: ShownForm
  name: string
  label: Label
  options: Record<string, Label>
}) {
  const { say } = pageLanguage()
  const id = fieldID(shown, name)
  const fault = shown.faultOf(name)
  return (
    <div className={fault ? 'field field-at-fault' : 'field'}>
      <label htmlFor={id}>{say(label)}</label>
      {fault ? (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      <select
        id={id}
        name={name}
        defaultValue={shown.valueOf(name)}
        required
        aria-describedby={fault ? `${id}-fault` : undefined}
        aria-invalid={fault ? true : undefined}
      >
        <option value="">{say(FORM_WORDS.choose)}</option>
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {say(words)}
          </option>
        ))}
      </select>
    </div>
  )
}
