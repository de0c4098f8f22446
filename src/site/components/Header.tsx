import { getNavigation, getSite } from '../getSite'
import { Picture } from './Picture'
import { SearchForm } from './SearchForm'

/** Who this is, the search, and the ways into the site. */
export async function Header() {
  const [site, links] = await Promise.all([getSite(), getNavigation()])
  return (
    <header className="site-header">
      <div className="wrap site-header-top">
        <a className="brand" href="/">
          <span className="brand-emblem">
            {site.emblem ? (
              <Picture file={site.emblem} sizes="56px" alt="" isFirst />
            ) : (
              <img src="/emblem.svg" width={56} height={56} alt="" />
            )}
          </span>
          <span className="brand-names">
            <strong>{site.groupName || site.officeName}</strong>
            {site.groupName ? <span>{site.officeName}</span> : null}
          </span>
        </a>
        <SearchForm id="header-q" />
      </div>
      <nav className="site-nav" aria-label="เมนูหลัก">
        <ul className="wrap">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
