import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import type { SchoolRow } from '../schools/findSchools'
import { websiteHref } from '../schools/websiteHref'
import { placeText, SCHOOLS } from '../schools/words'

/** Schools: which, where, and the ways on from each. */
export function SchoolRows({ schools }: { schools: SchoolRow[] }) {
  const { href, langOf, say } = pageLanguage()
  return (
    <ul className="rows schools">
      {schools.map(({ id, name, province, district, website }) => {
        const site = websiteHref(website)
        const place = say(placeText({ province, district }))
        return (
          <li key={id}>
            <h2 className="row-title" lang={langOf(name)} id={`school-${id}`}>
              {name}
            </h2>
            {place ? (
              <p className="row-meta" lang={langOf(place)}>
                {place}
              </p>
            ) : null}
            <ul className="row-links">
              {site ? (
                <li>
                  <a href={site} aria-describedby={`school-${id}`}>
                    {say(SCHOOLS.website)}
                  </a>
                </li>
              ) : null}
              <li>
                <a href={href(toHref('/search', { q: name }))} aria-describedby={`school-${id}`}>
                  {say(SCHOOLS.works)}
                </a>
              </li>
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
