import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeResetMail, RESET_MAIL } from '@/accounts/resetMail'
import { inTransaction } from '@/database/inTransaction'
import { createMailHandler } from '@/notices/mail/createMailHandler'
import { enqueueMail } from '@/notices/mail/enqueueMail'
import { composeNewMessageMail, NEW_MESSAGE_MAIL } from '@/notices/mail/newMessageMail'
import { composeSealed, SEALED_MAIL } from '@/notices/mail/outboxMail'
import { createTicker } from '@/outbox/createTicker'
import type { Outbox } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'
import { empty } from '../outbox/rows'
import { runMailServer, type MailServer } from '../support/mailServer'
import { makeUser, openSite, PASSWORD, rest } from '../support/site'

const FROM = { name: 'กลุ่ม DLICT', address: 'office@example.org' }
const MINUTE_MS = 60_000
/** The beginning of this minute: Payload itself asks no clock but the machine's. */
const BEGIN = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS

let payload: Payload
let server: MailServer

beforeAll(async () => {
  payload = await openSite()
})
beforeEach(async () => {
  later(0)
  server = await runMailServer()
})
afterEach(async () => {
  setClock(null)
  await server.stop()
  await empty(payload)
  await payload.db.deleteMany({ collection: 'inbox', where: {} })
})

/** One round of the ticker; how many mails went out. */
async function deliver(url = server.url): Promise<number> {
  const composers = {
    [RESET_MAIL]: composeResetMail,
    [NEW_MESSAGE_MAIL]: composeNewMessageMail,
    [SEALED_MAIL]: composeSealed,
    plain: async ({ ids }: { ids: Record<string, string> }) => ({
      to: 'someone@example.org',
      subject: 'ทดสอบ',
      text: `ข้อความ ${ids.word}`,
    }),
  }
  const handlers = [createMailHandler({ url, from: FROM, composers })]
  await createTicker({ payload, clock, handlers, random: () => 1 }).runOnce()
  return server.mails.length
}

async function rows(): Promise<Outbox[]> {
  const { docs } = await payload.find({ collection: 'outbox', sort: 'createdAt' })
  return docs
}

async function put(word = 'หนึ่ง'): Promise<void> {
  const req = await createLocalReq({}, payload)
  const letter = { to: 'someone@example.org', subject: 'ทดสอบ' }
  await enqueueMail({ kind: 'plain', key: word, ids: { word }, letter, req })
}

const later = (minutes: number) => setClock(new Date(BEGIN + minutes * MINUTE_MS))

describe('a mail', () => {
  it('goes out once, from the office, in Thai', async () => {
    await put()
    await deliver()
    await deliver()

    expect(server.mails).toHaveLength(1)
    expect(server.mails[0]).toMatchObject({
      to: ['someone@example.org'],
      text: expect.stringContaining('ข้อความ หนึ่ง'),
    })
    expect(server.mails[0]?.headers.from).toContain('<office@example.org>')
    expect(await rows()).toMatchObject([{ state: 'done', tries: 1 }])
  })

  it('is tried again after minutes when the server asks to come later', async () => {
    server.answers.push(451)
    await put()

    expect(await deliver()).toBe(0)
    expect(await rows()).toMatchObject([{ state: 'waiting', tries: 1 }])
    later(0.9)
    expect(await deliver()).toBe(0)
    later(1.5)
    expect(await deliver()).toBe(1)
    expect(await rows()).toMatchObject([{ state: 'done', tries: 2, reason: null }])
  })

  it('waits while the server is away', async () => {
    await put()
    const { url } = server
    await server.stop()

    expect(await deliver(url)).toBe(0)
    const [row] = await rows()
    expect(row).toMatchObject({ state: 'waiting', tries: 1 })
    expect(row?.reason).toMatch(/ส่งอีเมลยังไม่ได้ \(E/)
  })

  it('is given up when it is refused for good, with a reason in Thai and no address in it', async () => {
    server.answers.push(550)
    await put()
    await deliver()

    const [row] = await rows()
    expect(row).toMatchObject({ state: 'dead', tries: 1 })
    expect(row?.reason).toMatch(/ที่อยู่อีเมลผู้รับใช้ไม่ได้ ผู้ดูแลระบบ.* \(550\)/)
    expect(row?.reason).not.toContain('someone')
  })

  it('is given up when the server does not take the password, which is told to nobody', async () => {
    const guarded = await runMailServer({ password: 'right-one' })
    await put()
    await deliver(guarded.url.replace('right-one', 'hunter2'))
    await guarded.stop()

    const [row] = await rows()
    expect(row).toMatchObject({ state: 'dead' })
    expect(row?.reason).toContain('SMTP_URL')
    expect(JSON.stringify(row)).not.toContain('hunter2')
  })

  it('goes out with the password the server wants', async () => {
    const guarded = await runMailServer({ password: 'p@ss/word' })
    await put()
    await deliver(guarded.url)
    await guarded.stop()

    expect(guarded.mails).toHaveLength(1)
  })

  it('of a kind nobody knows is given up', async () => {
    const req = await createLocalReq({}, payload)
    await enqueueMail({ kind: 'toString', key: '1', ids: {}, letter: { to: '', subject: '' }, req })
    await deliver()

    expect(await rows()).toMatchObject([{ state: 'dead' }])
  })
})

describe('a mail of Payload itself', () => {
  it('goes out to each receiver, and its row does not show what it says', async () => {
    const to = ['one@example.org', { name: 'สอง', address: 'two@example.org' }]
    await payload.sendEmail({ to, subject: 'ทดสอบ', text: 'รหัสลับคือ 4711' })

    for (const { message } of await rows()) expect(message).not.toMatch(/4711|example\.org|ทดสอบ/)
    expect(await deliver()).toBe(2)
    expect(server.mails.map((mail) => mail.to)).toEqual([['one@example.org'], ['two@example.org']])
    expect(server.mails[0]?.text).toContain('รหัสลับคือ 4711')
  })

  it('is refused where it asks for copies or files', async () => {
    const attachments = [{ path: '/etc/passwd' }]
    const sending = payload.sendEmail({ to: 'one@example.org', subject: 'x', attachments })

    await expect(sending).rejects.toThrow('attachments')
    expect(await rows()).toEqual([])
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) =>
    rest({ method: 'POST', path: '/users/forgot-password', body: { email } })

  async function tokenOf(id: string): Promise<string> {
    const where = { id: { equals: id } }
    const row = await payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
      collection: 'users',
      where,
    })
    return row?.resetPasswordToken ?? ''
  }

  it('brings a link by mail that sets a new one; the token stands in no row', async () => {
    setClock(null)
    const user = await makeUser({ payload, role: 'officer' })
    expect((await ask(` ${user.email.toUpperCase()}`)).status).toBe(200)
    const token = await tokenOf(user.id)
    await deliver()

    expect(server.mails).toMatchObject([{ to: [user.email] }])
    expect(server.mails[0]?.text).toContain(`http://localhost:3000/admin/reset/${token}`)
    expect(JSON.stringify(await rows())).not.toContain(token)
    expect(JSON.stringify(await rows())).not.toContain(user.email)

    const password = `${PASSWORD}-new`
    const body = { token, password }
    const reset = await rest({ method: 'POST', path: '/users/reset-password', body })
    expect(reset.status).toBe(200)
    const login = { email: user.email, password }
    expect((await rest({ method: 'POST', path: '/users/login', body: login })).status).toBe(200)
  })

  it('of an unknown address is answered alike, and nothing is written', async () => {
    const user = await makeUser({ payload, role: 'officer' })
    const known = await ask(user.email)
    await empty(payload)

    expect(await ask('nobody@example.org')).toEqual(known)
    expect(await rows()).toEqual([])
  })

  it('asked for again and again brings one mail a minute, with the link that works', async () => {
    const user = await makeUser({ payload, role: 'officer' })
    await ask(user.email)
    expect(await deliver()).toBe(1)
    for (let again = 0; again < 3; again += 1) await ask(user.email)

    expect(await deliver()).toBe(1)
    later(1)
    expect(await deliver()).toBe(2)
    expect(server.mails[1]?.text).toContain(await tokenOf(user.id))
    expect(await rows()).toHaveLength(2)
  })

  it('brings nothing once the link is too old', async () => {
    const user = await makeUser({ payload, role: 'officer' })
    await ask(user.email)
    later(60 * 24 * 365 * 10)

    expect(await deliver()).toBe(0)
    expect(await rows()).toMatchObject([{ state: 'done' }])
  })

  it('asked for without mail writes no row', async () => {
    const { email } = await makeUser({ payload, role: 'officer' })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })

    expect(token).toMatch(/^[0-9a-f]{40}$/)
    expect(await rows()).toEqual([])
  })
})

describe('a message from the contact page', () => {
  const SENDER = { name: 'สมหญิง', email: 'som@example.org', phone: '081', message: 'ขอความช่วยเหลือ' }
  const arrive = (req?: Awaited<ReturnType<typeof createLocalReq>>) =>
    payload.create({
      collection: 'inbox',
      data: { number: '2570-0001', subject: 'เรื่องลับ', state: 'new', ...SENDER },
      req,
    })
  const setOffice = (email: string | null) =>
    payload.updateGlobal({ slug: 'site-settings', data: { contact: { email } } })

  it('is told of to the office by number and link, without the sender', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await deliver()

    const [mail] = server.mails
    expect(mail?.to).toEqual(['desk@example.org'])
    expect(mail?.text).toContain('2570-0001')
    expect(mail?.text).toContain(`http://localhost:3000/admin/collections/inbox/${id}`)
    for (const word of [...Object.values(SENDER), 'เรื่องลับ']) {
      expect(mail?.text).not.toContain(word)
      expect(JSON.stringify(await rows())).not.toContain(word)
    }
  })

  it('is told of once, not when it is answered', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await deliver()
    await payload.update({ collection: 'inbox', id, data: { state: 'answered' } })

    expect(await deliver()).toBe(1)
    expect(await rows()).toHaveLength(1)
  })

  it('that was taken up before the mail went out needs none', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await payload.update({ collection: 'inbox', id, data: { state: 'working' } })

    expect(await deliver()).toBe(0)
    expect(await rows()).toMatchObject([{ state: 'done' }])
  })

  it('is told to nobody where the office gave no address', async () => {
    await setOffice(null)
    await arrive()

    expect(await rows()).toEqual([])
  })

  it('that was not kept is not told of', async ({ skip }) => {
    if (!hasTransactions) skip(NEEDS_TRANSACTIONS)
    await setOffice('desk@example.org')
    const undone = inTransaction({
      payload,
      async work(req) {
        await arrive(req)
        throw new Error('stopped midway')
      },
    })

    await expect(undone).rejects.toThrow('stopped midway')
    expect(await rows()).toEqual([])
  })
})
