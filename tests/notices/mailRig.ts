import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { composeResetMail, RESET_MAIL } from '@/accounts/resetMail'
import { createMailHandler } from '@/notices/mail/createMailHandler'
import { composeNewMessageMail, NEW_MESSAGE_MAIL } from '@/notices/mail/newMessageMail'
import { composeNoticeMail, NOTICE_MAIL } from '@/notices/mail/noticeMail'
import { composeSealed, SEALED_MAIL } from '@/notices/mail/outboxMail'
import { createTicker } from '@/outbox/createTicker'
import type { Outbox } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { empty } from '../outbox/rows'
import { runMailServer, type MailServer } from '../support/mailServer'
import { openSite } from '../support/site'

const FROM = { name: 'กลุ่ม DLICT', address: 'office@example.org' }
const MINUTE_MS = 60_000
/** The beginning of this minute: Payload itself asks no clock but the machine's. */
const BEGIN = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS

const composers = {
  [RESET_MAIL]: composeResetMail,
  [NEW_MESSAGE_MAIL]: composeNewMessageMail,
  [NOTICE_MAIL]: composeNoticeMail,
  [SEALED_MAIL]: composeSealed,
  plain: async ({ ids }: { ids: Record<string, string> }) => ({
    to: 'someone@example.org',
    subject: 'ทดสอบ',
    text: `ข้อความ ${ids.word}`,
  }),
}

/** The clock runs on from so many minutes after each test began. */
export const later = (minutes: number) => setClock(new Date(BEGIN + minutes * MINUTE_MS))

export interface MailRig {
  payload: Payload
  server: MailServer
  /** One round of the ticker, to this server or to another; how many mails the server has by now. */
  deliver: (url?: string) => Promise<number>
  rows: () => Promise<Outbox[]>
}

/** A site and, for each test, a mail server and an empty outbox; what it gives is there once a test runs. */
export function useMail(): MailRig {
  const rig = {
    async deliver(url = rig.server.url) {
      const handlers = [createMailHandler({ url, from: FROM, composers })]
      const { payload } = rig
      await createTicker({ payload, clock, handlers, random: () => 1 }).runOnce()
      return rig.server.mails.length
    },
    async rows() {
      const { docs } = await rig.payload.find({ collection: 'outbox', sort: 'createdAt' })
      return docs
    },
  } as MailRig

  beforeAll(async () => {
    rig.payload = await openSite()
  })
  beforeEach(async () => {
    later(0)
    rig.server = await runMailServer()
  })
  afterEach(async () => {
    setClock(null)
    await rig.server.stop()
    await empty(rig.payload)
    await rig.payload.db.deleteMany({ collection: 'messages', where: {} })
  })
  return rig
}
