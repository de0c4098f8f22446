import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { enqueueMail } from '@/notices/mail/enqueueMail'
import { runMailServer } from '../support/mailServer'
import { later, useMail } from './mailRig'

const rig = useMail()

async function put(word = 'หนึ่ง'): Promise<void> {
  const req = await createLocalReq({}, rig.payload)
  const letter = { to: 'someone@example.org', subject: 'ทดสอบ' }
  await enqueueMail({ kind: 'plain', key: word, ids: { word }, letter, req })
}

describe('a mail', () => {
  it('goes out once, from the office, in Thai', async () => {
    await put()
    await rig.deliver()
    await rig.deliver()

    expect(rig.server.mails).toHaveLength(1)
    expect(rig.server.mails[0]).toMatchObject({
      to: ['someone@example.org'],
      text: expect.stringContaining('ข้อความ หนึ่ง'),
    })
    expect(rig.server.mails[0]?.headers.from).toContain('<office@example.org>')
    expect(await rig.rows()).toMatchObject([{ state: 'done', tries: 1 }])
  })

  it('is tried again after minutes when the server asks to come later', async () => {
    rig.server.answers.push(451)
    await put()

    expect(await rig.deliver()).toBe(0)
    expect(await rig.rows()).toMatchObject([{ state: 'waiting', tries: 1 }])
    later(0.9)
    expect(await rig.deliver()).toBe(0)
    later(1.5)
    expect(await rig.deliver()).toBe(1)
    expect(await rig.rows()).toMatchObject([{ state: 'done', tries: 2, reason: null }])
  })

  it('waits while the server is away', async () => {
    await put()
    const { url } = rig.server
    await rig.server.stop()

    expect(await rig.deliver(url)).toBe(0)
    const [row] = await rig.rows()
    expect(row).toMatchObject({ state: 'waiting', tries: 1 })
    expect(row?.reason).toMatch(/ส่งอีเมลยังไม่ได้ \(E/)
  })

  it('is given up when it is refused for good, with a reason in Thai and no address in it', async () => {
    rig.server.answers.push(550)
    await put()
    await rig.deliver()

    const [row] = await rig.rows()
    expect(row).toMatchObject({ state: 'dead', tries: 1 })
    expect(row?.reason).toMatch(/ที่อยู่อีเมลผู้รับใช้ไม่ได้ ผู้ดูแลระบบ.* \(550\)/)
    expect(row?.reason).not.toContain('someone')
  })

  it('is given up when the server does not take the password, which is told to nobody', async () => {
    const guarded = await runMailServer({ password: 'right-one' })
    await put()
    await rig.deliver(guarded.url.replace('right-one', 'hunter2'))
    await guarded.stop()

    const [row] = await rig.rows()
    expect(row).toMatchObject({ state: 'dead' })
    expect(row?.reason).toContain('SMTP_URL')
    expect(JSON.stringify(row)).not.toContain('hunter2')
  })

  it('goes out with the password the server wants', async () => {
    const guarded = await runMailServer({ password: 'p@ss/word' })
    await put()
    await rig.deliver(guarded.url)
    await guarded.stop()

    expect(guarded.mails).toHaveLength(1)
  })

  it('of a kind nobody knows is given up', async () => {
    const req = await createLocalReq({}, rig.payload)
    await enqueueMail({ kind: 'toString', key: '1', ids: {}, letter: { to: '', subject: '' }, req })
    await rig.deliver()

    expect(await rig.rows()).toMatchObject([{ state: 'dead' }])
  })
})

describe('a mail of Payload itself', () => {
  it('goes out to each receiver, and its row does not show what it says', async () => {
    const to = ['one@example.org', { name: 'สอง', address: 'two@example.org' }]
    await rig.payload.sendEmail({ to, subject: 'ทดสอบ', text: 'รหัสลับคือ 4711' })

    for (const { message } of await rig.rows())
      expect(message).not.toMatch(/4711|example\.org|ทดสอบ/)
    expect(await rig.deliver()).toBe(2)
    expect(rig.server.mails.map((mail) => mail.to)).toEqual([
      ['one@example.org'],
      ['two@example.org'],
    ])
    expect(rig.server.mails[0]?.text).toContain('รหัสลับคือ 4711')
  })

  it('is refused where it asks for copies or files', async () => {
    const attachments = [{ path: '/etc/passwd' }]
    const sending = rig.payload.sendEmail({ to: 'one@example.org', subject: 'x', attachments })

    await expect(sending).rejects.toThrow('attachments')
    expect(await rig.rows()).toEqual([])
  })
})
