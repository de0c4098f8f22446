import { setTimeout as wait } from 'node:timers/promises'

/** Sends the mails that are due to SMTP_URL, says so, and never writes down that they went out. */
async function sendAndHang(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const { env } = await import('@/env')
  const { createMailHandler } = await import('@/notices/mail/createMailHandler')
  const { composeSealed, SEALED_MAIL } = await import('@/notices/mail/outboxMail')
  const { createTicker } = await import('@/outbox/createTicker')
  const { clock } = await import('@/shared/clock')
  if (!env.mail) throw new Error('SMTP_URL and MAIL_FROM are needed')
  const payload = await openSite()
  const mail = createMailHandler({ ...env.mail, composers: { [SEALED_MAIL]: composeSealed } })
  const handler: typeof mail = {
    ...mail,
    async deliver(delivery) {
      await mail.deliver(delivery)
      console.log('sent')
      await wait(3_600_000)
    },
  }
  const leaseMs = Number(process.env.LEASE_MS)
  await createTicker({ payload, handlers: [handler], clock, leaseMs }).runOnce()
}

void sendAndHang().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
