import type { Label } from '@/shared/label'
import { FISCAL_MONTHS } from '../fiscalMonth'
import { pageLanguage } from '../pageLanguage'
import type { ArchiveQuery } from '../parseArchiveQuery'
import { recentYears } from '../recentYears'
import { WORDS } from '../words'
import { SearchField } from './SearchField'
import { SelectField } from './SelectField'

/** Narrows a list by date: words, category, fiscal year and, within a year, month. A plain form. */
export function ArchiveFilters<Category extends string>({
  path,
  words,
  query,
  categories,
}: {
  path: string
  words: { filter: Label; words: Label; category: Label }
  query: ArchiveQuery<Category>
  categories: Record<Category, Label>
}) {
  const { href, say } = pageLanguage()
  const id = (name: string) => `${path.slice(1)}-${name}`
  return (
    <form
      className="filters"
      action={href(path)}
      method="get"
      role="search"
      aria-label={say(words.filter)}
    >
      <SearchField id={id('q')} label={say(words.words)} value={query.q} />
      <SelectField
        id={id('category')}
        name="category"
        label={say(words.category)}
        value={query.category}
        options={Object.entries<Label>(categories).map(([key, name]) => [key, say(name)])}
      />
      <SelectField
        id={id('year')}
        name="year"
        label={say(WORDS.fiscalYear)}
        value={query.year}
        options={recentYears(query.year).map((year) => [year, String(year)])}
      />
      {query.year ? (
        <SelectField
          id={id('month')}
          name="month"
          label={say(WORDS.month)}
          value={query.month}
          options={FISCAL_MONTHS.map(([month, name]) => [month, say(name)])}
        />
      ) : null}
      <div className="filters-actions">
        <button type="submit">{say(WORDS.show)}</button>
        <a className="button button-quiet" href={href(path)}>
          {say(WORDS.clear)}
        </a>
      </div>
    </form>
  )
}
