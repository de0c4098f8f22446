import type { Home } from '@/payload-types'
import { HOME, SHORTCUTS } from '../homeWords'
import { getSite } from '@/site/getSite'
import { pageLanguage } from '@/site/pageLanguage'
import { safeHref } from '@/site/richText/safeHref'

/** The first thing seen: what is urgent, whose site this is, the ways on. */
export async function HomeHero({ home }: { home: Home }) {
  const site = await getSite()
  const { href: toPath, langOf, say } = pageLanguage()
  const links = home.quickLinks?.length
    ? home.quickLinks
    : SHORTCUTS.map(({ label, href }) => ({ label: say(label), href }))
  const title = say(HOME.title(site.shortName))
  return (
    <>
      <Urgent notice={home.notice} />
      <div className="hero">
        <div className="wrap">
          <h1 className="hero-title" lang={langOf(title)}>
            {title}
          </h1>
          {home.intro ? (
            <p className="lines" lang={langOf(home.intro)}>
              {home.intro}
            </p>
          ) : null}
          <ul className="quick-links" aria-label={say(HOME.shortcuts)}>
            {links.map(({ label, href }) => (
              <li key={href}>
                <a href={toPath(href)} lang={langOf(label)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}

function Urgent({ notice }: { notice: Home['notice'] }) {
  if (!notice?.show || !notice.text) return null
  const { href: toPath, langOf, say } = pageLanguage()
  const href = safeHref(notice.href)
  return (
    <div className="urgent" role="region" aria-label={say(HOME.urgent)}>
      <p className="wrap" lang={langOf(notice.text)}>
        {href ? <a href={toPath(href)}>{notice.text}</a> : notice.text}
      </p>
    </div>
  )
}
