import { absoluteURL } from '../absoluteURL'
import { breadcrumbList } from '../jsonLd/breadcrumbList'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { JsonLd } from './JsonLd'

export interface Crumb {
  label: string
  href: string
}

/** The way from the home page to here; the page itself ends it. */
export function Breadcrumbs({ trail, here }: { trail: Crumb[]; here: string }) {
  const { href: toPath, langOf, say } = pageLanguage()
  const crumbs = [{ label: say(WORDS.home), href: '/' }, ...trail].map((crumb) => ({
    ...crumb,
    href: toPath(crumb.href),
  }))
  return (
    <nav className="breadcrumbs" aria-label={say(WORDS.breadcrumbs)}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href} lang={langOf(label)}>
              {label}
            </a>
          </li>
        ))}
        <li aria-current="page" lang={langOf(here)}>
          {here}
        </li>
      </ol>
      <JsonLd
        data={breadcrumbList([
          ...crumbs.map(({ label, href }) => ({ name: label, url: absoluteURL(href) })),
          { name: here },
        ])}
      />
    </nav>
  )
}
