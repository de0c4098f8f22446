import { pageLanguage } from '../pageLanguage'

/** The words a list is narrowed by, across the whole width of its filters. */
export function SearchField({
  id,
  label,
  value,
  placeholder,
}: {
  id: string
  label: string
  value?: string
  placeholder?: string
}) {
  return (
    <div className="filters-wide">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        lang={pageLanguage().langOf(value)}
        placeholder={placeholder}
        maxLength={200}
      />
    </div>
  )
}
