import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

/** The search of the whole site; a plain form, so that it needs no script. */
export function SearchForm({
  query = '',
  id = 'q',
  name,
}: {
  query?: string
  id?: string
  /** Sets a second form apart from the one in the header. */
  name?: string
}) {
  const { href, langOf, say } = pageLanguage()
  return (
    <form
      className="search-form"
      role="search"
      aria-label={name ?? say(WORDS.searchThisSite)}
      action={href('/search')}
      method="get"
    >
      <label className="visually-hidden" htmlFor={id}>
        {say(WORDS.searchWords)}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={query}
        lang={langOf(query)}
        placeholder={say(WORDS.searchHint)}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
      />
      <button type="submit">{say(WORDS.search)}</button>
    </form>
  )
}
