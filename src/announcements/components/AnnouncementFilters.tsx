import { SelectField } from '@/site/components/SelectField'
import { FISCAL_MONTHS } from '@/site/fiscalMonth'
import { pageLanguage } from '@/site/pageLanguage'
import { WORDS } from '@/site/words'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import { ANNOUNCEMENT_CATEGORY_KEYS, type AnnouncementsQuery } from '../parseAnnouncementsQuery'
import { ANNOUNCEMENTS } from '../words'

/** Narrows the list of announcements; a plain form. */
export function AnnouncementFilters({
  query,
  years,
}: {
  query: AnnouncementsQuery
  years: number[]
}) {
  const { href, say } = pageLanguage()
  return (
    <form
      className="filters"
      action={href('/announcements')}
      method="get"
      role="search"
      aria-label={say(ANNOUNCEMENTS.filter)}
    >
      <div className="filters-wide">
        <label htmlFor="announcements-q">{say(ANNOUNCEMENTS.words)}</label>
        <input id="announcements-q" type="search" name="q" defaultValue={query.q} maxLength={200} />
      </div>
      <SelectField
        id="announcements-category"
        name="category"
        label={say(ANNOUNCEMENTS.category)}
        value={query.category}
        options={ANNOUNCEMENT_CATEGORY_KEYS.map((key) => [key, say(ANNOUNCEMENT_CATEGORIES[key])])}
      />
      <SelectField
        id="announcements-year"
        name="year"
        label={say(WORDS.fiscalYear)}
        value={query.year}
        options={years.map((year) => [year, String(year)])}
      />
      {query.year ? (
        <SelectField
          id="announcements-month"
          name="month"
          label={say(WORDS.month)}
          value={query.month}
          options={FISCAL_MONTHS.map(([month, name]) => [month, say(name)])}
        />
      ) : null}
      <div className="filters-actions">
        <button type="submit">{say(WORDS.show)}</button>
        <a className="button button-quiet" href={href('/announcements')}>
          {say(WORDS.clear)}
        </a>
      </div>
    </form>
  )
}
