import type { ReactNode } from 'react'
import type { Site } from '../getSite'
import { pageLanguage } from '../pageLanguage'
import { safeHref } from '../richText/safeHref'
import { CONTACT } from '../words'
import { Section } from './Section'

/** How to reach the office: only what is known, and the honest sentence when nothing is. */
export function ContactLines({
  contact: { address, phone, email, hours, facebookURL, mapURL },
  more,
}: {
  contact: Site['contact']
  more?: { label: string; href: string }
}) {
  const { langOf, say } = pageLanguage()
  const facebook = safeHref(facebookURL)
  const map = safeHref(mapURL)
  const isKnown = Boolean(address || phone || email || facebook || hours || map)
  return (
    <Section title={say(CONTACT.title)} more={more}>
      {isKnown ? (
        <dl className="facts">
          {address ? (
            <Line title={say(CONTACT.address)}>
              <span className="lines" lang={langOf(address)}>
                {address}
              </span>
            </Line>
          ) : null}
          {map ? (
            <Line title={say(CONTACT.map)}>
              <a href={map}>{withoutScheme(map)}</a>
            </Line>
          ) : null}
          {hours ? (
            <Line title={say(CONTACT.hours)}>
              <span lang={langOf(hours)}>{hours}</span>
            </Line>
          ) : null}
          {phone ? (
            <Line title={say(CONTACT.phone)}>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} lang={langOf(phone)}>
                {phone}
              </a>
            </Line>
          ) : null}
          {email ? (
            <Line title={say(CONTACT.email)}>
              <a href={`mailto:${email}`}>{email}</a>
            </Line>
          ) : null}
          {facebook ? (
            <Line title={say(CONTACT.facebook)}>
              <a href={facebook}>{withoutScheme(facebook)}</a>
            </Line>
          ) : null}
        </dl>
      ) : (
        <p>{say(CONTACT.unknown)}</p>
      )}
    </Section>
  )
}

const Line = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '')
