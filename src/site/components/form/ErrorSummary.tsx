import { pageLanguage } from '@/site/pageLanguage'
import { fieldID, type ShownForm } from './shownForm'
import { FORM_WORDS } from './words'

/** What must be put right, first on the page and read out first, each with the way to its field. */
export function ErrorSummary({ shown }: { shown: ShownForm }) {
  if (shown.faults.length === 0) return null
  const { say } = pageLanguage()
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      autoFocus
    >
      <h2 id="error-summary-title">{say(FORM_WORDS.summary)}</h2>
      <ul>
        {shown.faults.map(({ field, text }) => (
          <li key={field}>{field ? <a href={`#${fieldID(shown, field)}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
