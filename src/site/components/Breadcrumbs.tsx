import { absoluteURL } from '../absoluteURL'
import { breadcrumbList } from '../jsonLd'
import { JsonLd } from './JsonLd'

export interface Crumb {
  label: string
  href: string
}

/** The way from the home page to here; the page itself ends it. */
export function Breadcrumbs({ trail, here }: { trail: Crumb[]; here: string }) {
  const crumbs = [{ label: 'หน้าแรก', href: '/' }, ...trail]
  return (
    <nav className="breadcrumbs" aria-label="ตำแหน่งของหน้านี้">
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
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
