import { SelectField } from '@/site/components/SelectField'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import { ANNOUNCEMENT_CATEGORY_KEYS, type AnnouncementsQuery } from '../parseAnnouncementsQuery'

/** Narrows the list of announcements; a plain form. */
export function AnnouncementFilters({
  query,
  years,
}: {
  query: AnnouncementsQuery
  years: number[]
}) {
  return (
    <form
      className="filters"
      action="/announcements"
      method="get"
      role="search"
      aria-label="กรองประกาศ"
    >
      <div className="filters-wide">
        <label htmlFor="announcements-q">คำค้นหรือเลขที่ประกาศ</label>
        <input id="announcements-q" type="search" name="q" defaultValue={query.q} maxLength={200} />
      </div>
      <SelectField
        id="announcements-category"
        name="category"
        label="ประเภทประกาศ"
        value={query.category}
        options={ANNOUNCEMENT_CATEGORY_KEYS.map((key) => [key, ANNOUNCEMENT_CATEGORIES[key].th])}
      />
      <SelectField
        id="announcements-year"
        name="year"
        label="ปีงบประมาณ"
        value={query.year}
        options={years.map((year) => [year, String(year)])}
      />
      <div className="filters-actions">
        <button type="submit">แสดง</button>
        <a className="button button-quiet" href="/announcements">
          ล้าง
        </a>
      </div>
    </form>
  )
}
