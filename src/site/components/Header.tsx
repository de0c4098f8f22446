import { getNavigation, getSite } from '../getSite'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { DisplayLinks } from './DisplayLinks'
import { LanguageLink } from './LanguageLink'
import { Picture } from './Picture'
import { SearchForm } from './SearchForm'

/** Who this is, the search, and the ways into the site. */
export async function Header() {
  const [site, links] = await Promise.all([getSite(), getNavigation()])
  const { href: toPath, langOf, say } = pageLanguage()
  return (
    <header className="site-header">
      <div className="site-tools">
        <div className="wrap">
          <DisplayLinks />
          <LanguageLink />
        </div>
      </div>
      <div className="wrap site-header-top">
        <a className="brand" href={toPath('/')} lang={langOf(site.groupName + site.officeName)}>
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
      <nav className="site-nav" aria-label={say(WORDS.mainMenu)}>
        <ul className="wrap">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={toPath(href)} lang={langOf(label)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
