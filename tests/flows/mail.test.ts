import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { runMailServer, type MailServer } from '../support/mailServer'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'

const START_MS = 240_000
const SECRET = 'mail-password-4711'

let site: RunningSite
let server: MailServer

const post = (path: string, body: object) =>
  fetch(`${site.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const forget = () => post('/users/forgot-password', { email: ADMIN.email })

describe('a site with a mail server', () => {
  beforeAll(async () => {
    server = await runMailServer({ password: SECRET })
    const SITE_URL = 'https://dlict.example.go.th'
    const MAIL_FROM = 'กลุ่ม DLICT <office@example.org>'
    site = await runSite({ STARTER_CONTENT: 'none', SMTP_URL: server.url, MAIL_FROM, SITE_URL })
  }, START_MS)
  afterAll(async () => {
    await site?.stop()
    await server?.stop()
  })

  it('mails the link for a forgotten password within seconds, and no secret is in its log', async () => {
    const asked = await forget()
    expect(asked.status).toBe(200)
    await vi.waitFor(() => expect(server.mails).toHaveLength(1), { timeout: 10_000 })
    const [mail] = server.mails
    const token = /https:\/\/dlict\.example\.go\.th\/admin\/reset\/([0-9a-f]{40})/.exec(
      mail?.text ?? '',
    )?.[1]
    expect(mail?.to).toEqual([ADMIN.email])
    expect(token).toBeDefined()

    expect((await fetch(`${site.url}/admin/reset/${token}`)).status).toBe(200)
    const password = 'another-horse-battery-staple'
    expect((await post('/users/reset-password', { token, password })).status).toBe(200)
    const signedIn = await post('/users/login', { email: ADMIN.email, password })
    expect(signedIn.status).toBe(200)
    const log = site.log().join('\n')
    for (const secret of [token ?? '', SECRET, password]) expect(log).not.toContain(secret)
  })
})

describe('a site without a mail server', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none', SMTP_URL: '', MAIL_FROM: '' })
  }, START_MS)
  afterAll(() => site?.stop())
  afterEach(() => expect(site.log().join('\n')).not.toMatch(/\b[0-9a-f]{40}\b/))

  it('keeps the mail; its log names receiver and subject and says that no mail is set up', async () => {
    const asked = await forget()

    expect(asked.status).toBe(200)
    const line = site.log().find((text) => text.includes('SMTP_URL'))
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      to: ADMIN.email,
      subject: expect.stringContaining('ตั้งรหัสผ่านใหม่'),
      msg: 'mail kept, not sent: SMTP_URL is not set',
    })
    const ready = (await (await fetch(`${site.url}/api/ready`)).json()) as { status: string }
    expect(ready.status).toBe('ok')
  })
})
