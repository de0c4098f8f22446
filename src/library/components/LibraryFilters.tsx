import { SearchField } from '@/site/components/SearchField'
import { SelectField } from '@/site/components/SelectField'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import { LIBRARY_SORTS, type LibraryQuery } from '../parseLibraryQuery'
import { LEVELS, MEDIA_TYPES, optionsOf } from '../terms'
import { WORDS } from '../words'

const TABS = [
  [undefined, WORDS.all],
  ['media', WORDS.media],
  ['innovations', WORDS.innovations],
] as const

/** Narrows the library: tabs for the kind, a plain form for the rest. */
export function LibraryFilters({
  query,
  areas,
}: {
  query: LibraryQuery
  areas: { key: string; title: string }[]
}) {
  const lang = pageLanguage()
  const { page: _page, kind, ...rest } = query
  const toOptions = <T extends string>(terms: Record<T, { th: string; en: string }>) =>
    optionsOf(terms).map(({ value, label }) => [value, lang.say(label)] as const)
  return (
    <>
      <ul className="tabs" aria-label={lang.say(WORDS.kinds)}>
        {TABS.map(([key, name]) => (
          <li key={name.en}>
            <a
              href={lang.href(toHref('/library', { ...toParams(rest), kind: key }))}
              aria-current={key === kind ? 'page' : undefined}
            >
              {lang.say(name)}
            </a>
          </li>
        ))}
      </ul>
      <form
        className="filters"
        action={lang.href('/library')}
        method="get"
        role="search"
        aria-label={lang.say(WORDS.filter)}
      >
        {kind ? <input type="hidden" name="kind" value={kind} /> : null}
        <SearchField
          id="library-q"
          label={lang.say(WORDS.words)}
          value={query.q}
          placeholder={lang.say(WORDS.example)}
        />
        <SelectField
          id="library-area"
          name="area"
          label={lang.say(WORDS.area)}
          value={query.area}
          options={areas.map(({ key, title }) => [key, title])}
        />
        <SelectField
          id="library-level"
          name="level"
          label={lang.say(WORDS.level)}
          value={query.level}
          options={toOptions(LEVELS)}
        />
        <SelectField
          id="library-type"
          name="type"
          label={lang.say(WORDS.type)}
          value={query.type}
          options={toOptions(MEDIA_TYPES)}
        />
        <SelectField
          id="library-sort"
          name="sort"
          label={lang.say(WORDS.sort)}
          value={query.sort}
          options={LIBRARY_SORTS.map((sort) => [sort, lang.say(WORDS[sort])])}
          all={null}
        />
        <div className="filters-actions">
          <button type="submit">{lang.say(WORDS.show)}</button>
          <a className="button button-quiet" href={lang.href('/library')}>
            {lang.say(WORDS.clear)}
          </a>
        </div>
      </form>
    </>
  )
}

/** The query as parameters of an address; what is the default is left out. */
export const toParams = ({ sort, ...rest }: Omit<LibraryQuery, 'page' | 'kind'>) => ({
  ...rest,
  sort: sort === 'newest' ? undefined : sort,
})
