import { getFooterPages, getLastUpdate, getSite } from '../getSite'
import { pageLanguage } from '../pageLanguage'
import { safeHref } from '../richText/safeHref'
import { CONTACT, FOOTER } from '../words'
import { Time } from './Time'

const OFFICE_LINKS = [
  { words: FOOTER.office, href: '/about' },
  { words: FOOTER.people, href: '/people' },
  { words: FOOTER.schools, href: '/schools' },
  { words: FOOTER.processes, href: '/processes' },
  { words: FOOTER.calendar, href: '/calendar' },
  { words: FOOTER.status, href: '/status' },
]

/** Only what the settings truly hold, and links that lead somewhere. */
export async function Footer() {
  const [site, pages, lastUpdate] = await Promise.all([
    getSite(),
    getFooterPages(),
    getLastUpdate(),
  ])
  const { href: toPath, langOf, locale, say } = pageLanguage()
  const { officeName, groupName } = site
  return (
    <footer className="site-footer">
      <div className="wrap site-footer-columns">
        <section>
          <h2 lang={langOf(groupName || officeName)}>{groupName || officeName}</h2>
          {groupName ? <p lang={langOf(officeName)}>{officeName}</p> : null}
          <FooterContact contact={site.contact} />
        </section>
        <nav aria-label={say(FOOTER.office)}>
          <h2>{say(FOOTER.office)}</h2>
          <ul>
            {OFFICE_LINKS.map(({ words, href }) => (
              <li key={href}>
                <a href={toPath(href)}>{say(words)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={say(FOOTER.about)}>
          <h2>{say(FOOTER.about)}</h2>
          <ul>
            {pages.map(({ label, href }) => (
              <li key={href}>
                <a href={toPath(href)} lang={langOf(label)}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={toPath('/display')}>{say(FOOTER.display)}</a>
            </li>
            <li>
              <a href={toPath('/feed.xml')}>{say(FOOTER.rss)}</a>
            </li>
          </ul>
        </nav>
      </div>
      <div className="wrap site-footer-end">
        {lastUpdate ? (
          <p>
            {say(FOOTER.lastUpdate)} <Time date={lastUpdate} />
          </p>
        ) : null}
        {locale === 'en' ? <p>{say(FOOTER.gloss)}</p> : null}
      </div>
    </footer>
  )
}

function FooterContact({
  contact: { address, phone, email, facebookURL },
}: {
  contact: Awaited<ReturnType<typeof getSite>>['contact']
}) {
  const { href, langOf, say } = pageLanguage()
  const facebook = safeHref(facebookURL)
  return (
    <>
      {address ? (
        <p className="lines" lang={langOf(address)}>
          {address}
        </p>
      ) : null}
      <ul>
        {phone ? (
          <li>
            {say(CONTACT.phone)}{' '}
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} lang={langOf(phone)}>
              {phone}
            </a>
          </li>
        ) : null}
        {email ? (
          <li>
            {say(CONTACT.email)} <a href={`mailto:${email}`}>{email}</a>
          </li>
        ) : null}
        {facebook ? (
          <li>
            <a href={facebook}>{say(CONTACT.facebook)}</a>
          </li>
        ) : null}
        <li>
          <a href={href('/contact')}>{say(FOOTER.contact)}</a>
        </li>
      </ul>
    </>
  )
}
