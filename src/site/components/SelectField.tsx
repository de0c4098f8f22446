import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

/** A choice among a closed list, with "all" first. */
export function SelectField({
  id,
  name,
  label,
  value,
  options,
  all = pageLanguage().say(WORDS.all),
}: {
  id: string
  name: string
  label: string
  value: string | number | undefined
  options: (readonly [string | number, string])[]
  all?: string | null
}) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value ?? ''}>
        {all === null ? null : <option value="">{all}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key} lang={pageLanguage().langOf(text)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
