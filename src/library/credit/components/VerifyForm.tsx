import { pageLanguage } from '@/site/pageLanguage'
import { CREDIT_WORDS } from '../words'

/** Asks for a certificate by what stands on its paper. */
export function VerifyForm({ typed }: { typed?: string }) {
  const { href, langOf, say } = pageLanguage()
  return (
    <form className="filters" action={href('/verify')} method="get">
      <div className="filters-wide">
        <label htmlFor="verify-no">{say(CREDIT_WORDS.number)}</label>
        <input
          id="verify-no"
          type="text"
          name="no"
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed}
          lang={langOf(typed)}
        />
      </div>
      <div className="filters-actions">
        <button type="submit">{say(CREDIT_WORDS.check)}</button>
      </div>
    </form>
  )
}
