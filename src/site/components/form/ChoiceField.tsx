import type { Label } from '@/shared/label'
import { pageLanguage } from '@/site/pageLanguage'
import { fieldID, type ShownForm } from './shownForm'

/** One choice among a few, all in sight. */
export function ChoiceField({
  shown,
  name,
  label,
  hint,
  options,
}: {
  shown: ShownForm
  name: string
  label: Label
  hint?: Label
  options: Record<string, Label>
}) {
  const { say } = pageLanguage()
  const id = fieldID(shown, name)
  const fault = shown.faultOf(name)
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const chosen = shown.valueOf(name)
  return (
    <fieldset
      className={fault ? 'field field-at-fault choices' : 'field choices'}
      aria-describedby={describedBy || undefined}
    >
      <legend>{say(label)}</legend>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      ) : null}
      {fault ? (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      <div className="choice-list">
        {Object.entries(options).map(([value, words], at) => (
          // The first carries the field's own id, to which the summary of faults leads.
          <label key={value} className="choice">
            <input
              type="radio"
              id={at === 0 ? id : undefined}
              name={name}
              value={value}
              defaultChecked={chosen === value}
              required
            />{' '}
            {say(words)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
