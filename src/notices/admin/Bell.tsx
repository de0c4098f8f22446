import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { label, type Label } from '@/shared/label'
import './inbox.css'
import { unreadHref } from './readUnread'

const WORDS = {
  none: label('แจ้งเตือน ไม่มีเรื่องใหม่', 'Notifications, none unread'),
  some: label('แจ้งเตือนที่ยังไม่ได้อ่าน {count} เรื่อง', '{count} unread notifications'),
}
const SHOWN_MAX = 99

/** In the header of every page of the admin: how many notices are unread, and the way to them. */
export async function Bell({ payload, user, i18n }: ServerProps) {
  if (!user || user.collection !== 'users') return null
  const { totalDocs: count } = await payload.count({
    collection: 'inbox',
    where: { and: [{ to: { equals: user.id } }, { readAt: { exists: false } }] },
    overrideAccess: false,
    user,
  })
  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  const { admin } = payload.config.routes
  const name = count ? say(WORDS.some).replace('{count}', String(count)) : say(WORDS.none)
  return (
    <Link
      aria-label={name}
      className="inbox-bell"
      href={count ? unreadHref(admin) : `${admin}/collections/inbox`}
      prefetch={false}
      title={name}
    >
      <svg aria-hidden="true" fill="none" height="20" viewBox="0 0 20 20" width="20">
        <path
          d="M10 3a4.5 4.5 0 0 0-4.500 4.500c0 4-1.500 5-1.500 5.500h12c0-.5-1.500-1.500-1.500-5.500A4.500 4.500 0 0 0 10 3ZM8.500 15.500a1.500 1.500 0 0 0 3 0"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="1.3"
        />
      </svg>
      {count ? <span>{count > SHOWN_MAX ? `${SHOWN_MAX}+` : count}</span> : null}
    </Link>
  )
}
