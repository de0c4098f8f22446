import { pageLanguage } from '@/site/pageLanguage'
import { libraryHref, toParams } from '../libraryHref'
import type { LibraryQuery } from '../parseLibraryQuery'
import { WORDS } from '../words'

/** The words of a search in the library; what is chosen stays chosen. A plain form, so that it needs no script. */
export function LibrarySearch({ query }: { query: LibraryQuery }) {
  const { href, langOf, say } = pageLanguage()
  const { q: _q, page: _page, exact: _exact, ...kept } = toParams(query)
  return (
    <form
      className="search-form library-search"
      action={href('/library')}
      method="get"
      role="search"
      aria-label={say(WORDS.search)}
    >
      <label className="visually-hidden" htmlFor="library-q">
        {say(WORDS.words)}
      </label>
      <input
        id="library-q"
        type="search"
        name="q"
        defaultValue={query.q}
        lang={langOf(query.q)}
        placeholder={say(WORDS.example)}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
      />
      {Object.entries(kept).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
      <button type="submit">{say(WORDS.find)}</button>
      {query.q ? (
        <a className="button button-quiet" href={href(libraryHref({ ...query, q: '', page: 1 }))}>
          {say(WORDS.clearWords)}
        </a>
      ) : null}
    </form>
  )
}
