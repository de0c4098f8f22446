import type { Home } from '@/payload-types'
import { getSite } from '../getSite'
import { safeHref } from '../richText/safeHref'

const STANDARD_QUICK_LINKS = [
  { label: 'ค้นสื่อตามกลุ่มสาระ', href: '/library' },
  { label: 'นวัตกรรม', href: '/library?kind=innovations' },
  { label: 'ประกาศและกำหนดการ', href: '/announcements' },
  { label: 'ติดต่อและหน่วยงาน', href: '/about' },
]

/** The first thing seen: what is urgent, whose site this is, the ways on. */
export async function HomeHero({ home }: { home: Home }) {
  const site = await getSite()
  const links = home.quickLinks?.length ? home.quickLinks : STANDARD_QUICK_LINKS
  return (
    <>
      <Urgent notice={home.notice} />
      <div className="hero">
        <div className="wrap">
          <h1 className="hero-title">ข่าว สื่อ และบริการของ{site.shortName}</h1>
          {home.intro ? <p className="lines">{home.intro}</p> : null}
          <ul className="quick-links" aria-label="ทางลัด">
            {links.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
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
  const href = safeHref(notice.href)
  return (
    <div className="urgent" role="region" aria-label="ประกาศด่วน">
      <p className="wrap">{href ? <a href={href}>{notice.text}</a> : notice.text}</p>
    </div>
  )
}
