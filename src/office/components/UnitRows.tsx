import { pageLanguage } from '@/site/pageLanguage'
import type { findUnits } from '../queries'
import { WORDS } from '../words'

/** The units of the office, each with the clause that makes it one. */
export function UnitRows({ units }: { units: Awaited<ReturnType<typeof findUnits>> }) {
  if (units.length === 0) return null
  const { href, langOf, say } = pageLanguage()
  return (
    <section>
      <h2>{say(WORDS.units)}</h2>
      <ul className="rows">
        {units.map(({ id, name, slug, clause }) => (
          <li key={id}>
            <h3 className="row-title">
              <a href={href(`/units/${encodeURIComponent(slug ?? '')}`)} lang={langOf(name)}>
                {name}
              </a>
            </h3>
            {clause ? (
              <p className="row-meta" lang={langOf(clause)}>
                {clause}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
