import { PermanentFailure } from '@/outbox/PermanentFailure'

/** What a mail server or the way to it answered, as nodemailer tells it. */
interface SMTPError {
  /** Such as `EENVELOPE` or `ECONNREFUSED`. */
  code?: string
  /** The server's reply code (RFC 5321 §4.2), where it answered. */
  responseCode?: number
  /** What was said last to the server. */
  command?: string
}

/** What a refusal for good was about, and who must act; by the command it answered. */
const REFUSED: [command: RegExp, reason: string][] = [
  [/^AUTH/, 'เซิร์ฟเวอร์อีเมลไม่รับชื่อหรือรหัสผ่าน ผู้ดูแลระบบต้องแก้ SMTP_URL'],
  [/^MAIL FROM/, 'เซิร์ฟเวอร์อีเมลไม่ยอมให้ส่งในชื่อนี้ ผู้ดูแลระบบต้องแก้ MAIL_FROM'],
  [/^RCPT TO/, 'ที่อยู่อีเมลผู้รับใช้ไม่ได้ ผู้ดูแลระบบต้องตรวจที่อยู่อีเมล'],
  [/^DATA/, 'เซิร์ฟเวอร์อีเมลไม่รับเนื้อความ ผู้ดูแลระบบต้องตรวจกับผู้ดูแลเซิร์ฟเวอร์อีเมล'],
]
const REFUSED_OTHERWISE = 'เซิร์ฟเวอร์อีเมลปฏิเสธ ผู้ดูแลระบบต้องตรวจ SMTP_URL และ MAIL_FROM'

/**
 * What a failed sending means for its row: a reply of 5xx is for good, anything else may pass. Neither says more than
 * codes: a server's own words may hold addresses.
 */
export function smtpFailure(cause: unknown): Error {
  const { code, responseCode, command = '' } = cause as SMTPError
  if (responseCode !== undefined && responseCode >= 500) {
    const [, reason = REFUSED_OTHERWISE] = REFUSED.find(([about]) => about.test(command)) ?? []
    return new PermanentFailure(`${reason} (${responseCode})`)
  }
  const codes = [code, responseCode].filter(Boolean).join(' ')
  return new Error(`ส่งอีเมลยังไม่ได้${codes && ` (${codes})`}`)
}
