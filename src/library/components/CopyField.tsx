import { pageLanguage } from '@/site/pageLanguage'

/** Text to take along: one press into the field and it can be selected and copied, by keyboard too. */
export function CopyField({
  id,
  label,
  text,
  rows = 3,
}: {
  id: string
  label: string
  text: string
  rows?: number
}) {
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        spellCheck={false}
        defaultValue={text}
        lang={pageLanguage().langOf(text)}
      />
    </div>
  )
}
