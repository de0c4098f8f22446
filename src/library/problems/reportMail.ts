import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { enqueueMail } from '@/notices/mail/enqueueMail'
import type { ComposeLetter } from '@/notices/mail/Letter'
import type { ItemReport } from '@/payload-types'
import { absoluteURL } from '@/site/absoluteURL'
import { REPORT_STATES } from './reportTerms'

export const REPORT_MAIL = 'report'

const subjectOf = (number: string) => `เรื่องที่ท่านแจ้ง เลขรับเรื่อง ${number}`

/**
 * The sender of a report is told of where it stands, if they left an address. Without a mail server nothing is
 * written: the page with the sender's code says the same.
 * @param moment tells this mail apart from others about the report
 */
export async function enqueueReportMail({
  id,
  to,
  number,
  moment,
  req,
}: {
  id: string
  to: string
  number: string
  moment: string
  req: PayloadRequest
}): Promise<void> {
  if (!env.mail) return
  const letter = { to, subject: subjectOf(number) }
  await enqueueMail({ kind: REPORT_MAIL, key: `${id}/${moment}`, ids: { id }, letter, req })
}

/** Nothing once the report or the sender's address is gone. It tells how things stand when it is sent. */
export const composeReportMail: ComposeLetter = async ({ ids, payload }) => {
  const report = await payload.db.findOne<ItemReport>({
    collection: 'item-reports',
    where: { id: { equals: ids.id } },
  })
  if (!report?.email) return null

  const number = report.number ?? ''
  const { th, en } = REPORT_STATES[report.state]
  return {
    to: report.email,
    subject: subjectOf(number),
    text: [
      `เรื่องที่ท่านแจ้งเกี่ยวกับสื่อในคลัง เลขรับเรื่อง ${number}`,
      `สถานะ: ${th}`,
      `ดูสถานะและคำตอบได้ที่ ${absoluteURL(`/library/reports/${report.key}`)}`,
      '',
      `Your report ${number}: ${en}. The link above shows its state and the answer.`,
      '',
      'ที่อยู่นี้มีไว้สำหรับท่าน ผู้ที่มีที่อยู่นี้จะเห็นสถานะและคำตอบ อีเมลนี้ส่งโดยอัตโนมัติ ไม่ต้องตอบกลับ',
    ].join('\n'),
  }
}
