import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { Label } from '@/shared/label'
import { pageLanguage } from '@/site/pageLanguage'
import { fieldID, type ShownForm } from './shownForm'
import { FORM_WORDS } from './words'

/** One thing to fill in: its name, what helps, what is wrong, and the line, or lines, to write on. */
export function TextField({
  shown,
  name,
  label,
  hint,
  isOptional = false,
  rows,
  type = 'text',
  autoComplete,
  inputMode,
  suggestions,
}: {
  shown: ShownForm
  name: string
  label: Label
  hint?: Label
  isOptional?: boolean
  /** Several lines to write on; one when left out. */
  rows?: number
  type?: 'text' | 'email' | 'tel'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric'
  /** What may be meant, to choose from while typing. */
  suggestions?: string[]
}) {
  const { say } = pageLanguage()
  const id = fieldID(shown, name)
  const fault = shown.faultOf(name)
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const attributes = {
    id,
    name,
    defaultValue: shown.valueOf(name),
    required: !isOptional,
    autoComplete,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': fault ? true : undefined,
  }
  return (
    <div className={fault ? 'field field-at-fault' : 'field'}>
      <label htmlFor={id}>
        {say(label)}
        {isOptional ? <span className="field-optional"> {say(FORM_WORDS.optional)}</span> : null}
      </label>
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
      {rows ? (
        <textarea rows={rows} {...attributes} />
      ) : (
        <input
          type={type}
          inputMode={inputMode}
          list={suggestions ? `${id}-suggestions` : undefined}
          {...attributes}
        />
      )}
      {suggestions ? (
        <datalist id={`${id}-suggestions`} lang={pageLanguage().langOf(suggestions.join(''))}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </div>
  )
}
