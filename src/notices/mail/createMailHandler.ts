import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import { MAIL_CHANNEL } from './enqueueMail'
import type { ComposeLetter } from './Letter'
import { messageID } from './messageID'
import type { Sender } from './parseSender'
import { sendLetter } from './sendLetter'

/** A server that greylists lets nobody in for some minutes: eight tries then last about two hours. */
const RETRY_BASE_MS = 60_000

/**
 * What carries mail rows to the mail server. A row may be sent twice, when a process dies after the server took it;
 * both then bear the same Message-ID, by which mail programs show them as one.
 */
export function createMailHandler({
  url,
  from,
  composers,
}: {
  url: string
  from: Sender
  /** One for each kind of mail. */
  composers: Record<string, ComposeLetter>
}): OutboxHandler {
  return {
    channel: MAIL_CHANNEL,
    retryBaseMs: RETRY_BASE_MS,
    async deliver({ message, row, payload, signal }) {
      const { kind = '', ...ids } = message as Record<string, string>
      const compose = Object.hasOwn(composers, kind) ? composers[kind] : undefined
      if (!compose) throw new PermanentFailure(`ไม่รู้จักอีเมลชนิด ${kind} ผู้ดูแลระบบต้องตรวจสอบ`)

      const letter = await compose({ ids, payload })
      if (!letter) return
      const id = messageID({ key: row.key, address: from.address })
      await sendLetter({ url, from, letter, messageID: id, signal })
    },
  }
}
