import { SelectField } from '@/site/components/SelectField'
import { toHref } from '@/site/toHref'
import { LIBRARY_SORTS, type LibraryQuery } from '../parseLibraryQuery'
import { LEVELS, MEDIA_TYPES, optionsOf } from '../terms'

const TABS = [
  [undefined, 'ทั้งหมด'],
  ['media', 'สื่อการเรียนรู้'],
  ['innovations', 'นวัตกรรม'],
] as const

const SORT_LABELS = { newest: 'ใหม่สุดก่อน', oldest: 'เก่าสุดก่อน' }

/** Narrows the library: tabs for the kind, a plain form for the rest. */
export function LibraryFilters({
  query,
  areas,
}: {
  query: LibraryQuery
  areas: { key: string; title: string }[]
}) {
  const { page: _page, kind, ...rest } = query
  return (
    <>
      <ul className="tabs" aria-label="ประเภท">
        {TABS.map(([key, label]) => (
          <li key={label}>
            <a
              href={toHref('/library', { ...toParams(rest), kind: key })}
              aria-current={key === kind ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <form className="filters" action="/library" method="get" role="search" aria-label="กรองคลังสื่อ">
        {kind ? <input type="hidden" name="kind" value={kind} /> : null}
        <div className="filters-wide">
          <label htmlFor="library-q">คำค้น</label>
          <input
            id="library-q"
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={200}
            placeholder="เช่น พาราโบลา ใบงานภาษาไทย"
          />
        </div>
        <SelectField
          id="library-area"
          name="area"
          label="กลุ่มสาระการเรียนรู้"
          value={query.area}
          options={areas.map(({ key, title }) => [key, title])}
        />
        <SelectField
          id="library-level"
          name="level"
          label="ระดับชั้น"
          value={query.level}
          options={toOptions(LEVELS)}
        />
        <SelectField
          id="library-type"
          name="type"
          label="ชนิดสื่อ"
          value={query.type}
          options={toOptions(MEDIA_TYPES)}
        />
        <SelectField
          id="library-sort"
          name="sort"
          label="เรียงตาม"
          value={query.sort}
          options={LIBRARY_SORTS.map((sort) => [sort, SORT_LABELS[sort]])}
          all={null}
        />
        <div className="filters-actions">
          <button type="submit">แสดง</button>
          <a className="button button-quiet" href="/library">
            ล้าง
          </a>
        </div>
      </form>
    </>
  )
}

const toOptions = <T extends string>(terms: Record<T, { th: string; en: string }>) =>
  optionsOf(terms).map(({ value, label }) => [value, label.th] as const)

/** The query as parameters of an address; what is the default is left out. */
export const toParams = ({ sort, ...rest }: Omit<LibraryQuery, 'page' | 'kind'>) => ({
  ...rest,
  sort: sort === 'newest' ? undefined : sort,
})
