import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createMailHandler } from '@/notices/mail/createMailHandler'
import { composeSealed, SEALED_MAIL } from '@/notices/mail/outboxMail'
import { createTicker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { bundleScript, startChild, type Child } from '../database/childProcess'
import { runMailServer, type MailServer } from '../support/mailServer'
import { openSite } from '../support/site'

const LEASE_MS = 2_000
const FROM = { name: '', address: 'office@example.org' }

let payload: Payload
let server: MailServer
let child: Child | undefined

beforeAll(async () => {
  payload = await openSite()
  server = await runMailServer()
})
afterAll(async () => {
  await child?.kill()
  await server.stop()
})

it('a mail whose process was killed before it was marked done comes again, known by its Message-ID', async () => {
  await payload.sendEmail({ to: 'someone@example.org', subject: 'ทดสอบ', text: 'ข้อความ' })
  const script = await bundleScript(join(import.meta.dirname, 'children', 'sendAndHang.ts'))
  const settings = { SMTP_URL: server.url, MAIL_FROM: FROM.address, LEASE_MS: String(LEASE_MS) }
  child = startChild({ script, settings: { LOG_LEVEL: 'error', ...settings } })
  await child.says('sent')
  await child.kill()
  expect(server.mails).toHaveLength(1)

  const composers = { [SEALED_MAIL]: composeSealed }
  const handlers = [createMailHandler({ url: server.url, from: FROM, composers })]
  const ticker = createTicker({ payload, clock, leaseMs: LEASE_MS, everyMs: 50, handlers })
  ticker.start()
  const done = async () => {
    const where = { state: { equals: 'done' }, tries: { equals: 2 } }
    expect((await payload.count({ collection: 'outbox', where })).totalDocs).toBe(1)
  }
  await vi.waitFor(done, { timeout: 20_000, interval: 50 })
  await ticker.stop()

  const ids = server.mails.map(({ headers }) => headers['message-id'])
  expect(ids).toHaveLength(2)
  expect(ids[0]).toMatch(/^<[0-9a-f]{32}@example\.org>$/)
  expect(ids[1]).toBe(ids[0])
}, 120_000)
