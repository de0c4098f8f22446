import type { Site } from '../getSite'
import { safeHref } from '../richText/safeHref'
import { Section } from './Section'

/** How to reach the office: only what is known, and the honest sentence when nothing is. */
export function ContactLines({
  contact,
  more,
}: {
  contact: Site['contact']
  more?: { label: string; href: string }
}) {
  const { address, phone, email } = contact
  const facebook = safeHref(contact.facebookURL)
  const isKnown = Boolean(address || phone || email || facebook)
  return (
    <Section title="ติดต่อเรา" more={more}>
      {isKnown ? (
        <dl className="facts">
          {address ? (
            <div>
              <dt>ที่อยู่</dt>
              <dd className="lines">{address}</dd>
            </div>
          ) : null}
          {phone ? (
            <div>
              <dt>โทรศัพท์</dt>
              <dd>
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
              </dd>
            </div>
          ) : null}
          {email ? (
            <div>
              <dt>อีเมล</dt>
              <dd>
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </div>
          ) : null}
          {facebook ? (
            <div>
              <dt>Facebook</dt>
              <dd>
                <a href={facebook}>{facebook.replace(/^https?:\/\/(www\.)?/, '')}</a>
              </dd>
            </div>
          ) : null}
        </dl>
      ) : (
        <p>สำนักงานยังไม่ได้ระบุช่องทางติดต่อในระบบ</p>
      )}
    </Section>
  )
}
