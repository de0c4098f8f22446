import { randomUUID } from 'node:crypto'
import { createLocalReq, type EmailAdapter, type SendEmailOptions } from 'payload'
import { env } from '@/env'
import { enqueueMail } from './enqueueMail'
import type { ComposeLetter, Letter } from './Letter'

export const SEALED_MAIL = 'sealed'

/** Mail that Payload or an extension of it sends: through the outbox like all other. */
export const outboxMail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: env.mail?.from.address ?? 'no-reply@localhost',
  defaultFromName: env.mail?.from.name ?? '',
  /**
   * One row for each receiver. What such a mail says is not ours to make again, so it stands in the row sealed with
   * the site's secret. The row is written at once: inside a transaction call `enqueueMail`.
   * @throws where the mail asks for more than text to receivers
   */
  async sendEmail(message) {
    const letters = toLetters(message)
    const req = await createLocalReq({}, payload)
    for (const letter of letters) {
      const sealed = payload.encrypt(JSON.stringify(letter))
      await enqueueMail({ kind: SEALED_MAIL, key: randomUUID(), ids: { sealed }, letter, req })
    }
  },
})

export const composeSealed: ComposeLetter = async ({ ids, payload }) =>
  JSON.parse(payload.decrypt(ids.sealed ?? '')) as Letter

function toLetters({
  to,
  cc,
  bcc,
  attachments,
  subject,
  text,
  html,
  replyTo,
}: SendEmailOptions): Letter[] {
  if (cc || bcc || attachments?.length) {
    throw new Error('mail: only text to receivers can be sent, no copies and no attachments')
  }
  const receivers = (Array.isArray(to) ? to : [to]).map(toAddress).filter((one) => one !== '')
  if (receivers.length === 0) throw new Error('mail: no receiver')
  return receivers.map((receiver) => ({
    to: receiver,
    subject: subject ?? '',
    ...(text && { text: String(text) }),
    ...(html && { html: String(html) }),
    ...(typeof replyTo === 'string' && { replyTo }),
  }))
}

const toAddress = (one: string | { address?: string } | undefined): string =>
  (typeof one === 'string' ? one : one?.address) ?? ''
