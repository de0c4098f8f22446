import { pageLanguage } from '@/site/pageLanguage'
import { FISCAL_MONTHS } from '@/site/fiscalMonth'
import { SelectField } from '@/site/components/SelectField'
import { NEWS_CATEGORIES } from '../News'
import { NEWS_CATEGORY_KEYS, type NewsQuery } from '../parseNewsQuery'

/** Narrows the list of news; a plain form. */
export function NewsFilters({ query, years }: { query: NewsQuery; years: number[] }) {
  return (
    <form className="filters" action="/news" method="get" role="search" aria-label="กรองข่าว">
      <div className="filters-wide">
        <label htmlFor="news-q">คำค้นในข่าว</label>
        <input id="news-q" type="search" name="q" defaultValue={query.q} maxLength={200} />
      </div>
      <SelectField
        id="news-category"
        name="category"
        label="ประเภทข่าว"
        value={query.category}
        options={NEWS_CATEGORY_KEYS.map((key) => [key, NEWS_CATEGORIES[key].th])}
      />
      <SelectField
        id="news-year"
        name="year"
        label="ปีงบประมาณ"
        value={query.year}
        options={years.map((year) => [year, String(year)])}
      />
      {query.year ? (
        <SelectField
          id="news-month"
          name="month"
          label="เดือน"
          value={query.month}
          options={FISCAL_MONTHS.map(([month, name]) => [month, pageLanguage().say(name)])}
        />
      ) : null}
      <div className="filters-actions">
        <button type="submit">แสดง</button>
        <a className="button button-quiet" href="/news">
          ล้าง
        </a>
      </div>
    </form>
  )
}
