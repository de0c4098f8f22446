import { pageLanguage } from '@/site/pageLanguage'
import { FISCAL_MONTHS } from '@/site/fiscalMonth'
import { SelectField } from '@/site/components/SelectField'
import { WORDS } from '@/site/words'
import { NEWS_CATEGORIES } from '../News'
import { NEWS_CATEGORY_KEYS, type NewsQuery } from '../parseNewsQuery'
import { NEWS } from '../words'

/** Narrows the list of news; a plain form. */
export function NewsFilters({ query, years }: { query: NewsQuery; years: number[] }) {
  const { href, say } = pageLanguage()
  return (
    <form
      className="filters"
      action={href('/news')}
      method="get"
      role="search"
      aria-label={say(NEWS.filter)}
    >
      <div className="filters-wide">
        <label htmlFor="news-q">{say(NEWS.words)}</label>
        <input id="news-q" type="search" name="q" defaultValue={query.q} maxLength={200} />
      </div>
      <SelectField
        id="news-category"
        name="category"
        label={say(NEWS.category)}
        value={query.category}
        options={NEWS_CATEGORY_KEYS.map((key) => [key, say(NEWS_CATEGORIES[key])])}
      />
      <SelectField
        id="news-year"
        name="year"
        label={say(WORDS.fiscalYear)}
        value={query.year}
        options={years.map((year) => [year, String(year)])}
      />
      {query.year ? (
        <SelectField
          id="news-month"
          name="month"
          label={say(WORDS.month)}
          value={query.month}
          options={FISCAL_MONTHS.map(([month, name]) => [month, say(name)])}
        />
      ) : null}
      <div className="filters-actions">
        <button type="submit">{say(WORDS.show)}</button>
        <a className="button button-quiet" href={href('/news')}>
          {say(WORDS.clear)}
        </a>
      </div>
    </form>
  )
}
