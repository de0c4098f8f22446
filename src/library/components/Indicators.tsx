import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import { ITEM } from '../itemWords'
import { byStandard } from '../parseIndicator'

/** Curriculum indicators under the standards they belong to; each leads to what else in the library is for it. */
export function Indicators({ codes }: { codes: string[] }) {
  const { href, langOf, say } = pageLanguage()
  return byStandard(codes).map(({ standard, places }) => (
    <span key={standard} className="indicator">
      {places[0]?.place ? (
        <>
          {say(ITEM.standard)} <span lang={langOf(standard)}>{standard}</span>:{' '}
        </>
      ) : null}
      {places.map(({ code, place }, index) => (
        <span key={code}>
          {index > 0 ? ', ' : ''}
          <a href={href(toHref('/library', { q: code }))} lang={langOf(code)}>
            {place || code}
          </a>
        </span>
      ))}
    </span>
  ))
}
