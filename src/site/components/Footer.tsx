import { getFooterPages, getLastUpdate, getSite } from '../getSite'
import { safeHref } from '../richText/safeHref'
import { Time } from './Time'

/** Only what the settings truly hold, and links that lead somewhere. */
export async function Footer() {
  const [{ officeName, groupName, contact }, pages, lastUpdate] = await Promise.all([
    getSite(),
    getFooterPages(),
    getLastUpdate(),
  ])
  const facebook = safeHref(contact.facebookURL)
  return (
    <footer className="site-footer">
      <div className="wrap site-footer-columns">
        <section>
          <h2>{groupName || officeName}</h2>
          {groupName ? <p>{officeName}</p> : null}
          {contact.address ? <p className="lines">{contact.address}</p> : null}
          <ul>
            {contact.phone ? (
              <li>
                โทรศัพท์ <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
              </li>
            ) : null}
            {contact.email ? (
              <li>
                อีเมล <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </li>
            ) : null}
            {facebook ? (
              <li>
                <a href={facebook}>เพจ Facebook</a>
              </li>
            ) : null}
          </ul>
        </section>
        <nav aria-label="ลิงก์ท้ายหน้า">
          <h2>เกี่ยวกับเว็บไซต์</h2>
          <ul>
            <li>
              <a href="/about">เกี่ยวกับสำนักงาน</a>
            </li>
            {pages.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <a href="/feed.xml">ติดตามด้วย RSS</a>
            </li>
            <li>
              <a href="/sitemap.xml">แผนผังเว็บไซต์ (XML)</a>
            </li>
          </ul>
        </nav>
      </div>
      {lastUpdate ? (
        <p className="wrap site-footer-end">
          ปรับปรุงเนื้อหาล่าสุด <Time date={lastUpdate} />
        </p>
      ) : null}
    </footer>
  )
}
