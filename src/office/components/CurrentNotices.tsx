import { pageLanguage } from '@/site/pageLanguage'
import type { NoticeKind } from '../collections/Notices'
import { findCurrentNotices, type NoticeItem } from '../findNotices'
import { noticeHref } from '../notices/noticeHref'
import { NOTICES } from '../notices/words'
import { NoticeIcon } from './NoticeIcon'

/** What everybody must know now, on every page; nothing while there is nothing. */
export async function CurrentNotices() {
  const notices = await findCurrentNotices()
  if (notices.length === 0) return null
  const { say } = pageLanguage()
  return (
    <section className="notice-bars" aria-label={say(NOTICES.region)}>
      {(['emergency', 'service'] as const).map((kind) => (
        <Bar key={kind} kind={kind} notices={notices.filter((notice) => notice.kind === kind)} />
      ))}
    </section>
  )
}

function Bar({ kind, notices }: { kind: NoticeKind; notices: NoticeItem[] }) {
  if (notices.length === 0) return null
  const { href, langOf, say } = pageLanguage()
  return (
    <div className={`notice-bar notice-bar-${kind}`}>
      <div className="wrap">
        <p className="notice-bar-kind">
          <NoticeIcon kind={kind} />
          {say(NOTICES[kind])}
        </p>
        <ul>
          {notices.map(({ id, title }) => (
            <li key={id}>
              <a href={href(noticeHref({ id, kind }))} lang={langOf(title)}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
