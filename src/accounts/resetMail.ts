import type { PayloadRequest } from 'payload'
import { enqueueMail } from '@/notices/mail/enqueueMail'
import type { ComposeLetter } from '@/notices/mail/Letter'
import { clock } from '@/shared/clock'
import { formatDateTime, formatDateTimeEnglish } from '@/shared/thaiDate'
import { resetHref } from './resetHref'

export const RESET_MAIL = 'reset'

const SUBJECT = 'ตั้งรหัสผ่านใหม่ · Set a new password'
const MINUTE_MS = 60_000

/**
 * A mail with the link for a new password; the row holds the user's id alone. At most one a minute for each user:
 * what is asked for meanwhile goes out with the next minute, with the newest link, for older ones no longer work.
 */
export async function enqueueResetMail({
  user,
  req,
}: {
  user: { id: string; email: string }
  req: PayloadRequest
}): Promise<void> {
  const minute = Math.floor(clock.now().getTime() / MINUTE_MS)
  const mail = {
    kind: RESET_MAIL,
    ids: { user: user.id },
    letter: { to: user.email, subject: SUBJECT },
    req,
  }
  if (await enqueueMail({ ...mail, key: `${user.id}/${minute}` })) return
  const dueAt = new Date((minute + 1) * MINUTE_MS)
  await enqueueMail({ ...mail, key: `${user.id}/${minute + 1}`, dueAt })
}

/** Nothing once the link was used or is too old. */
export const composeResetMail: ComposeLetter = async ({ ids, payload }) => {
  // Past Payload's own reading, which hides the token.
  const user = await payload.db.findOne<{
    id: string
    email: string
    resetPasswordToken?: string | null
    resetPasswordExpiration?: string | null
  }>({ collection: 'users', where: { id: { equals: ids.user } } })
  const { email, resetPasswordToken: token, resetPasswordExpiration: until } = user ?? {}
  if (!email || !token || !until || new Date(until) <= clock.now()) return null

  const href = resetHref(token)
  return {
    to: email,
    subject: SUBJECT,
    text: [
      `มีผู้ขอตั้งรหัสผ่านใหม่ของบัญชีนี้ ถ้าเป็นท่าน เปิดลิงก์นี้ก่อน ${formatDateTime(until)}`,
      href,
      'ถ้าท่านไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านเดิมยังใช้ได้',
      '',
      `Somebody asked to set a new password for this account. If it was you, open the link above before ${formatDateTimeEnglish(until)}.`,
      'If not, there is nothing to do: your password stays as it is.',
    ].join('\n'),
  }
}
