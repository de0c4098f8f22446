import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { ageOf } from '@/shared/age'
import { clock } from '@/shared/clock'
import { label, type Label } from '@/shared/label'
import { NOTICE_EVENTS } from '../events'
import './inbox.css'
import { ReadAllButton } from './ReadAllButton'
import { readUnread, unreadHref } from './readUnread'

const SHOWN = 5

const WORDS = {
  title: label('แจ้งเตือนที่ยังไม่ได้อ่าน', 'Unread notifications'),
  ago: label('ที่แล้ว', ' ago'),
  all: label('ดูทั้งหมด', 'See all'),
  readAll: label('อ่านแล้วทั้งหมด', 'Mark all as read'),
  failed: label('บันทึกไม่สำเร็จ โปรดลองอีกครั้ง', 'Not saved. Please try again.'),
  gone: label('ไม่มีแล้ว หรือท่านไม่มีสิทธิ์เปิด', 'Gone, or not for you to see'),
}

/** On the dashboard: the newest notices not read yet; gone when all are. */
export async function InboxPanel({ payload, user, i18n }: ServerProps) {
  if (!user || user.collection !== 'users') return null
  const { docs, totalDocs } = await readUnread({ payload, user, limit: SHOWN })
  if (totalDocs === 0) return null

  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  const { admin, api } = payload.config.routes
  const now = clock.now()
  return (
    <section className="inbox-panel" aria-labelledby="inbox-panel-title">
      <h3 id="inbox-panel-title">{`${say(WORDS.title)} (${totalDocs})`}</h3>
      <ul>
        {docs.map(({ id, event, subject, createdAt }) => (
          <li key={id}>
            <a href={`${api}/inbox/${id}/open`}>
              <strong>{say(NOTICE_EVENTS[event])}</strong>
              <span>{subject ?? say(WORDS.gone)}</span>
            </a>
            <small>{`${say(ageOf({ since: createdAt, now }))}${say(WORDS.ago)}`}</small>
          </li>
        ))}
      </ul>
      <div className="inbox-panel__acts">
        <Link href={unreadHref(admin)} prefetch={false}>
          {say(WORDS.all)}
        </Link>
        <ReadAllButton words={say(WORDS.readAll)} failed={say(WORDS.failed)} />
      </div>
    </section>
  )
}
