import { SearchField } from '@/site/components/SearchField'
import { SelectField } from '@/site/components/SelectField'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import { WORDS } from '@/site/words'
import type { NarrowedSchools, Place } from '../schools/narrowSchools'
import { SCHOOLS } from '../schools/words'

type Narrowing = Pick<NarrowedSchools<unknown>, 'query' | 'provinces' | 'districts'>

/** Narrows the list of schools; a plain form. */
export function SchoolFilters({ query, provinces, districts }: Narrowing) {
  const { href, say } = pageLanguage()
  return (
    <form
      className="filters"
      action={href('/schools')}
      method="get"
      role="search"
      aria-label={say(SCHOOLS.filter)}
    >
      <SearchField id="schools-q" label={say(SCHOOLS.words)} value={query.q} />
      {provinces.length > 0 ? (
        <SelectField
          id="schools-province"
          name="province"
          label={say(SCHOOLS.province)}
          value={query.province}
          options={toOptions(provinces)}
        />
      ) : null}
      {districts.length > 0 ? (
        <SelectField
          id="schools-district"
          name="district"
          label={say(SCHOOLS.district)}
          value={query.district}
          options={toOptions(districts)}
        />
      ) : null}
      <div className="filters-actions">
        <button type="submit">{say(WORDS.show)}</button>
        <a className="button button-quiet" href={href('/schools')}>
          {say(WORDS.clear)}
        </a>
      </div>
    </form>
  )
}

const toOptions = (places: Place[]) => places.map(({ name }) => [name, name] as const)

/** The provinces as plain links, and the districts of the chosen one, or of the only one there is. */
export function SchoolPlaces({ query: { province, district }, provinces, districts }: Narrowing) {
  const { say } = pageLanguage()
  const isOnlyOne = provinces.length === 1
  if (provinces.length === 0) return null
  return (
    <nav className="places" aria-label={say(SCHOOLS.byPlace)}>
      {isOnlyOne ? null : (
        <PlaceLinks
          title={say(SCHOOLS.province)}
          places={provinces}
          chosen={province}
          toParams={(name) => ({ province: name })}
        />
      )}
      {(province || isOnlyOne) && districts.length > 0 ? (
        <PlaceLinks
          title={say(SCHOOLS.district)}
          places={districts}
          chosen={district}
          toParams={(name) => ({ province, district: name })}
        />
      ) : null}
    </nav>
  )
}

function PlaceLinks({
  title,
  places,
  chosen,
  toParams,
}: {
  title: string
  places: Place[]
  chosen: string
  toParams: (name: string) => Record<string, string>
}) {
  const { href, langOf, number } = pageLanguage()
  return (
    <ul className="tags" aria-label={title}>
      {places.map(({ name, count }) => (
        <li key={name}>
          <a
            href={href(toHref('/schools', toParams(name)))}
            aria-current={name === chosen ? 'true' : undefined}
          >
            <span lang={langOf(name)}>{name}</span> ({number(count)})
          </a>
        </li>
      ))}
    </ul>
  )
}
