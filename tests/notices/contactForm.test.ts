import { describe, expect, it } from 'vitest'
import { parseContact } from '@/notices/contactForm'
import { CONTACT_ISSUES } from '@/notices/words'

const LETTER = { subject: 'ขอข้อมูล', message: 'อยากทราบเวลาทำการ' }

const parse = (fields: Record<string, string>) => parseContact(Object.entries(fields))

function issuesOf(fields: Record<string, string>): string[] {
  const parsed = parse(fields)
  return parsed.kind === 'refused' ? parsed.issues.map(({ field, key }) => `${field} ${key}`) : []
}

describe('the contact form', () => {
  it('asks for subject and message alone', () => {
    expect(issuesOf({})).toEqual(['subject blank', 'message blank'])
    expect(issuesOf({ subject: ' \n', message: '\t' })).toEqual(['subject blank', 'message blank'])
    expect(parse(LETTER)).toEqual({
      kind: 'contact',
      contact: { ...LETTER, name: '', email: '', phone: '' },
    })
  })

  it('takes exactly as much as it says', () => {
    expect(issuesOf({ subject: 'ก'.repeat(200), message: 'ข'.repeat(5_000) })).toEqual([])
    expect(
      issuesOf({ subject: 'ก'.repeat(201), message: 'ข'.repeat(5_001), name: 'ค'.repeat(201) }),
    ).toEqual(['subject tooLong', 'message tooLong', 'name tooLong'])
  })

  it('keeps the lines of a message and makes one of all else', () => {
    const parsed = parse({ subject: 'เรื่อง\nBcc: a@b.example', message: ' หนึ่ง\n\nสอง ' })

    expect(parsed).toMatchObject({
      contact: { subject: 'เรื่อง Bcc: a@b.example', message: 'หนึ่ง\n\nสอง' },
    })
  })

  it.each(['somchai@example.org', ' somchai@example.co.th ', 'a.b+c@sesaubon.go.th'])(
    'takes the e-mail address %s',
    (email) => expect(issuesOf({ ...LETTER, email })).toEqual([]),
  )

  it.each([
    'somchai',
    'somchai@',
    'a@b',
    'a b@example.org',
    'สมชาย@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('asks to check the e-mail address %s', (email) =>
    expect(issuesOf({ ...LETTER, email })).toEqual(['email notAnEmailAddress']),
  )

  it.each([
    ['045 123 456', '045 123 456'],
    ['๐๘๑-๒๓๔-๕๖๗๘', '081-234-5678'],
    ['+66 (0)81 234 5678', '+66 (0)81 234 5678'],
    ['045-123456 ต่อ ๑๒', '045-123456 ต่อ 12'],
    ['045.123.456 ext. 7', '045.123.456 ext. 7'],
  ])('takes the phone number %s', (phone, kept) =>
    expect(parse({ ...LETTER, phone })).toMatchObject({ contact: { phone: kept } }),
  )

  it.each(['12345', 'โทรมาที่บ้าน', '081-234-5678 หรือ 045-123-456', '1'.repeat(30)])(
    'asks to check the phone number %s',
    (phone) => expect(issuesOf({ ...LETTER, phone })).toEqual(['phone notAPhoneNumber']),
  )

  it('says of every fault what to do, in both languages', () => {
    const all = [
      ...issuesOf({}),
      ...issuesOf({
        subject: 'ก'.repeat(201),
        message: 'ข'.repeat(5_001),
        name: 'ค'.repeat(201),
        email: 'x',
        phone: 'x',
      }),
    ]

    expect(all.sort()).toEqual(Object.keys(CONTACT_ISSUES).sort())
    for (const { th, en } of Object.values(CONTACT_ISSUES)) {
      expect(th).toMatch(/[ก-๙]/)
      expect(en).toMatch(/^[A-Z][^ก-๙]*$/)
    }
  })
})
