import type { ReactNode } from 'react'
import { STAMP_FIELD, STAMP_PLACEHOLDER, TRAP_FIELD } from '@/shared/formState'
import type { Label } from '@/shared/label'
import { pageLanguage } from '@/site/pageLanguage'
import { fieldID, type ShownForm } from './shownForm'
import { FORM_WORDS } from './words'

/**
 * A form the public sends: with the hidden fields by which the front door tells people from programs. What is wrong
 * is told by the page that comes back, in its language and above the form, not by the browser's bubbles.
 */
export function PublicForm({
  shown,
  path,
  submit,
  children,
}: {
  shown: ShownForm
  /** The page's own address, as Thai pages have it. */
  path: string
  submit: Label
  children: ReactNode
}) {
  const { href, say } = pageLanguage()
  const trap = fieldID(shown, TRAP_FIELD)
  return (
    <form className="form" method="post" action={href(path)} noValidate>
      <input type="hidden" name={STAMP_FIELD} value={STAMP_PLACEHOLDER} />
      <div className="form-trap">
        <label htmlFor={trap}>{say(FORM_WORDS.trap)}</label>
        <input id={trap} name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
      </div>
      {children}
      <button type="submit">{say(submit)}</button>
    </form>
  )
}
