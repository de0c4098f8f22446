import type { ReactNode } from 'react'
import { pageLanguage } from '@/site/pageLanguage'

/** Asks a page for what somebody types letter for letter: a number, a code, an address. */
export function TypedForm({
  action,
  name,
  id,
  label,
  button,
  maxLength,
  typed,
  children,
}: {
  /** A path of the site. */
  action: string
  name: string
  id: string
  label: string
  button: string
  maxLength: number
  /** What was typed before. */
  typed?: string
  /** What goes along. */
  children?: ReactNode
}) {
  const { href, langOf } = pageLanguage()
  return (
    <form className="filters" action={href(action)} method="get">
      {children}
      <div className="filters-wide">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          name={name}
          required
          maxLength={maxLength}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed}
          lang={langOf(typed)}
        />
      </div>
      <div className="filters-actions">
        <button type="submit">{button}</button>
      </div>
    </form>
  )
}
