import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { enqueue } from '@/outbox/enqueue'
import type { Letter } from './Letter'

export const MAIL_CHANNEL = 'mail'

/**
 * Writes down, in the transaction of `req`, that a mail must go out. With no mail server set the row waits until
 * there is one; the log then says for whom and about what, never more.
 * @param kind which composer makes the letter
 * @param key tells it apart from others of its kind; a second with the same key is not written
 * @param ids what the composer needs, kept in the row: no secrets
 * @returns whether the row is new
 */
export async function enqueueMail({
  kind,
  key,
  ids,
  letter: { to, subject },
  dueAt,
  req,
}: {
  kind: string
  key: string
  ids: Record<string, string>
  letter: Pick<Letter, 'to' | 'subject'>
  dueAt?: Date
  req: PayloadRequest
}): Promise<boolean> {
  const isNew = await enqueue({
    channel: MAIL_CHANNEL,
    key: `${MAIL_CHANNEL}/${kind}/${key}`,
    message: { kind, ...ids },
    dueAt,
    req,
  })
  if (isNew && !env.mail) {
    req.payload.logger.warn({ to, subject }, 'mail kept, not sent: SMTP_URL is not set')
  }
  return isNew
}
