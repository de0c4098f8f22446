import { describe, expect, it } from 'vitest'
import { messageID } from '@/notices/mail/messageID'
import { parseSender } from '@/notices/mail/parseSender'
import { serverOf } from '@/notices/mail/sendLetter'
import { smtpFailure } from '@/notices/mail/smtpFailure'
import { PermanentFailure } from '@/outbox/PermanentFailure'

describe('a sender', () => {
  it.each([
    ['office@example.org', '', 'office@example.org'],
    [' office@localhost ', '', 'office@localhost'],
    ['Office <office@example.org>', 'Office', 'office@example.org'],
    ['"กลุ่ม DLICT" <office@example.org>', 'กลุ่ม DLICT', 'office@example.org'],
  ])('%s is understood', (text, name, address) => {
    expect(parseSender(text)).toEqual({ name, address })
  })

  it.each([
    'office',
    'office@',
    'Office office@example.org',
    'a@b.c, d@e.f',
    'x <a@b\r\nBcc: c@d>',
  ])('%s is none', (text) => {
    expect(parseSender(text)).toBeNull()
  })
})

describe('the Message-ID', () => {
  it('is the same for the same row and another for another', () => {
    const of = (key: string) => messageID({ key, address: 'office@example.org' })

    expect(of('mail/message/1')).toBe(of('mail/message/1'))
    expect(of('mail/message/1')).not.toBe(of('mail/message/2'))
    expect(of('mail/message/1')).toMatch(/^<[0-9a-f]{32}@example\.org>$/)
  })
})

describe('a failed sending', () => {
  it.each([
    ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'SMTP_URL'],
    [
      'a sender refused',
      { code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' },
      'MAIL_FROM',
    ],
    ['a receiver refused', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'ผู้รับ'],
    ['a text refused', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'เนื้อความ'],
    ['anything else refused', { responseCode: 554, command: 'CONN' }, 'SMTP_URL'],
  ])('is for good after %s, in Thai, and names who must act', (_, error, word) => {
    const failure = smtpFailure(error)

    expect(failure).toBeInstanceOf(PermanentFailure)
    expect(failure.message).toContain(word)
    expect(failure.message).toContain('ผู้ดูแลระบบต้อง')
    expect(failure.message).toContain(String(error.responseCode))
  })

  it.each([
    ['a server that is away', { code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    ['a server that asks to come later', { code: 'EENVELOPE', responseCode: 451 }, '451'],
    ['silence', { code: 'ETIMEDOUT' }, 'ETIMEDOUT'],
  ])('may pass after %s', (_, error, word) => {
    const failure = smtpFailure(error)

    expect(failure).not.toBeInstanceOf(PermanentFailure)
    expect(failure.message).toContain(word)
  })

  it('says codes alone, never what the server said', () => {
    const message = 'password=hunter2 for <someone@example.org>'
    expect(
      smtpFailure(Object.assign(new Error(message), { responseCode: 550 })).message,
    ).not.toMatch(/hunter2|someone/)
  })
})

describe('the way to the mail server', () => {
  it.each([
    ['smtp://name:secret@mail.example.org', true],
    ['smtp://mail.example.org', false],
    ['smtp://name:secret@127.0.0.1:2525', false],
    ['smtp://name:secret@[::1]:2525', false],
    ['smtp://name:secret@localhost', false],
  ])('%s must be encrypted: %s', (url, requireTLS) => {
    expect(serverOf(url)).toEqual({ url, requireTLS })
  })

  it('never asks for a record of the conversation, which would hold the password', () => {
    const { url } = serverOf('smtp://name:secret@host?logger=true&debug=true&tls.servername=x')
    expect(url).toBe('smtp://name:secret@host?tls.servername=x')
  })
})
