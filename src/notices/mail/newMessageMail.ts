import type { Payload, PayloadRequest } from 'payload'
import { absoluteURL } from '@/site/absoluteURL'
import { enqueueMail } from './enqueueMail'
import type { ComposeLetter } from './Letter'

export const NEW_MESSAGE_MAIL = 'message'

const subjectOf = (number: string) => `เรื่องติดต่อใหม่ เลขรับเรื่อง ${number}`

/** The office is told of a message, where it has an address; who wrote what stays on the site. */
export async function enqueueNewMessageMail({
  id,
  number,
  req,
}: {
  id: string
  number: string
  req: PayloadRequest
}): Promise<void> {
  const to = await findOfficeAddress({ payload: req.payload, req })
  if (!to) return
  const letter = { to, subject: subjectOf(number) }
  await enqueueMail({ kind: NEW_MESSAGE_MAIL, key: id, ids: { id }, letter, req })
}

/** Nothing once somebody took the message up, or it or the office's address is gone. */
export const composeNewMessageMail: ComposeLetter = async ({ ids, payload }) => {
  const to = await findOfficeAddress({ payload })
  const { docs } = await payload.find({
    collection: 'messages',
    where: { id: { equals: ids.id }, state: { equals: 'new' } },
    select: { number: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (!to || !docs[0]) return null

  const number = docs[0].number ?? ''
  const href = absoluteURL(`/admin/collections/messages/${ids.id}`)
  return {
    to,
    subject: subjectOf(number),
    text: [
      `มีเรื่องติดต่อใหม่จากหน้าเว็บไซต์ เลขรับเรื่อง ${number}`,
      `เปิดอ่านและบันทึกการตอบได้ที่ ${href}`,
      '',
      'อีเมลนี้ส่งโดยอัตโนมัติ ไม่มีชื่อและข้อความของผู้ส่ง',
    ].join('\n'),
  }
}

async function findOfficeAddress({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<string | undefined> {
  const { contact } = await payload.findGlobal({
    slug: 'site-settings',
    select: { contact: { email: true } },
    depth: 0,
    req,
  })
  return contact?.email?.trim() || undefined
}
