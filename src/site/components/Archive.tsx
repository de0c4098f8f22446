import { fiscalYear } from '@/shared/thaiDate'
import { clock } from '@/shared/clock'
import { FISCAL_MONTHS } from '../fiscalMonth'
import { pageLanguage } from '../pageLanguage'
import { toHref } from '../toHref'
import { WORDS } from '../words'

/**
 * The years of a list as plain links, and the months of the chosen one.
 * @param oldest ISO date of the first item there is; nothing is drawn without
 */
export function Archive({
  path,
  title,
  oldest,
  year,
  month,
}: {
  path: string
  title: string
  oldest?: string | null
  year?: number
  month?: number
}) {
  if (!oldest) return null
  const { href, say } = pageLanguage()
  const last = fiscalYear(clock.now())
  const first = Math.min(fiscalYear(oldest), last)
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index)
  return (
    <nav className="archive" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {years.map((one) => (
          <li key={one}>
            <a
              href={href(toHref(path, { year: one }))}
              aria-current={one === year && !month ? 'page' : undefined}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
      {year ? (
        <ul aria-label={`${say(WORDS.fiscalYear)} ${year}`}>
          {FISCAL_MONTHS.map(([number, name]) => (
            <li key={number}>
              <a
                href={href(toHref(path, { year, month: number }))}
                aria-current={number === month ? 'page' : undefined}
              >
                {say(name)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  )
}
