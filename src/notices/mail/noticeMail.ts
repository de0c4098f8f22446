import type { Payload, PayloadRequest } from 'payload'
import { env } from '@/env'
import { isItemKind } from '@/editorial/kinds'
import type { Inbox, User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { absoluteURL } from '@/site/absoluteURL'
import { NOTICE_EVENTS, type NoticeEvent } from '../events'
import { enqueueMail } from './enqueueMail'
import type { ComposeLetter } from './Letter'

export const NOTICE_MAIL = 'notice'

/** Whoever is at work reads the notice on the site first, and needs no mail. */
const HEAD_START_MS = 5 * 60_000

/**
 * A mail beside a notice, for whoever wants one. Without a mail server none is written: by the time there is one,
 * such mails would be old.
 */
export async function enqueueNoticeMail({
  row,
  event,
  user,
  req,
}: {
  row: string
  event: NoticeEvent
  user: string
  req: PayloadRequest
}): Promise<void> {
  if (!env.mail) return
  const to = await findAddress({ user, payload: req.payload, req })
  if (!to) return
  await enqueueMail({
    kind: NOTICE_MAIL,
    key: row,
    ids: { row },
    letter: { to, subject: NOTICE_EVENTS[event].th },
    dueAt: new Date(clock.now().getTime() + HEAD_START_MS),
    req,
  })
}

/** Nothing once the notice was read, is gone or no longer holds, or its reader wants no mail any more. */
export const composeNoticeMail: ComposeLetter = async ({ ids, payload }) => {
  const notice = await payload.db.findOne<Inbox>({
    collection: 'inbox',
    where: { id: { equals: ids.row } },
  })
  if (!notice || notice.readAt || !(await stillHolds({ notice, payload }))) return null
  const to = await findAddress({ user: idOf(notice.to) ?? '', payload })
  if (!to) return null

  const { th, en } = NOTICE_EVENTS[notice.event]
  return {
    to,
    subject: th,
    text: [
      th,
      `เปิดดูได้ที่ ${absoluteURL(`/admin/collections/inbox/${notice.id}`)}`,
      '',
      `${en}. Open the link above to see what it is about.`,
      '',
      'อีเมลนี้ส่งโดยอัตโนมัติ ไม่มีชื่อเรื่องและชื่อบุคคล ถ้าไม่ต้องการรับ ปิดได้ที่หน้าบัญชีของท่านในระบบ',
    ].join('\n'),
  }
}

/** What waited and was decided by another meanwhile waits no more. */
async function stillHolds({
  notice: { event, kind, document },
  payload,
}: {
  notice: Inbox
  payload: Payload
}): Promise<boolean> {
  if (event !== 'waiting' || !kind || !isItemKind(kind)) return true
  const { docs } = await payload.db.findVersions<{ stage: string }>({
    collection: kind,
    where: {
      and: [
        { parent: { equals: document } },
        { latest: { equals: true } },
        { 'version.stage': { equals: 'submitted' } },
      ],
    },
    limit: 1,
    pagination: false,
    select: { parent: true },
  })
  return docs.length > 0
}

async function findAddress({
  user,
  payload,
  req,
}: {
  user: string
  payload: Payload
  req?: PayloadRequest
}): Promise<string | undefined> {
  const row = await payload.db.findOne<Pick<User, 'id' | 'email' | 'noticesByMail'>>({
    collection: 'users',
    where: { id: { equals: user } },
    select: { email: true, noticesByMail: true },
    req,
  })
  return row?.noticesByMail === false ? undefined : row?.email
}
