import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '@/editorial/personalData/findPersonalData'
import { maskFinding } from '@/editorial/personalData/maskFinding'
import { checkDigit, isNationalID } from '@/editorial/personalData/nationalID'

const found = (text: string) => findPersonalData(text).map(({ check, value }) => [check, value])
const checks = (text: string) => findPersonalData(text).map(({ check }) => check)
const toThaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)))

const personID = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 }),
  )
  .map(([first, rest]) => {
    const twelve = [first, ...rest].join('')
    return `${twelve}${checkDigit(twelve)}`
  })
const inGroups = (id: string, by: string) =>
  [id[0], id.slice(1, 5), id.slice(5, 10), id.slice(10, 12), id[12]].join(by)

const ID = '1101700230708'

describe('a national id', () => {
  it('is found in every spelling, in Thai digits too', () => {
    fc.assert(
      fc.property(personID, (id) => {
        for (const written of [id, inGroups(id, '-'), inGroups(id, ' '), [...id].join(' ')]) {
          expect(found(`เลขประจำตัว ${written} ออกให้`)).toEqual([['nationalID', id]])
          expect(found(`ชื่อ${toThaiDigits(written)}นามสกุล`)).toEqual([['nationalID', id]])
        }
      }),
    )
  })

  it('is none once a digit is wrong', () => {
    fc.assert(
      fc.property(personID, fc.integer({ min: 1, max: 9 }), (id, off) => {
        const wrong = `${id.slice(0, 12)}${(Number(id[12]) + off) % 10}`
        expect(isNationalID(wrong)).toBe(false)
        expect(checks(`เลข ${wrong}`)).not.toContain('nationalID')
      }),
    )
  })

  it('is found with dashes and spaces that only look like them, and hidden characters inside', () => {
    expect(found(`1\u20131017\u201300230\u201370\u20138`)).toEqual([['nationalID', ID]])
    expect(found('1101700\u200b230708')).toEqual([['nationalID', ID]])
    expect(found('１１０１７００２３０７０８')).toEqual([['nationalID', ID]])
  })

  it('is no longer number, no book, no office and no part of a sum', () => {
    for (const text of [
      `9${ID}`,
      `${ID}0`,
      `9786163829085`,
      '0994000165891',
      `${ID}.50`,
      `3.${ID}`,
    ])
      expect(checks(text)).not.toContain('nationalID')
  })

  it('is no row of a table of numbers, nor part of a web address', () => {
    expect(checks(`110 1700 230 708`)).toEqual([])
    expect(checks(`1101700\t230708`)).toEqual([])
    expect(checks(`https://drive.google.com/file/${ID}/view`)).toEqual([])
  })
})

describe('a passport', () => {
  it('needs its word near', () => {
    expect(found('หนังสือเดินทางเลขที่ AA1234567')).toEqual([['passport', 'AA1234567']])
    expect(found('Passport No. a 123456')).toEqual([['passport', 'A123456']])
    expect(checks('รหัสครุภัณฑ์ AA1234567')).toEqual([])
  })
})

describe('a bank account', () => {
  it('is known by the banks’ own grouping', () => {
    expect(found('โอนเข้า 123-4-56789-0')).toEqual([['bankAccount', '1234567890']])
    expect(found(toThaiDigits('123-4-56789-0'))).toEqual([['bankAccount', '1234567890']])
  })

  it('is known by its word', () => {
    for (const text of [
      'เลขที่บัญชี 3001234567',
      'บัญชีธนาคารกรุงไทย สาขาอุบลราชธานี 020 123 456 789',
      'ธ.ก.ส. 01234 5678 901 2',
      'พร้อมเพย์ 081-234-5678',
      'Account No: 300-123-4567',
    ])
      expect(checks(text)).toEqual(['bankAccount'])
  })

  it('is none where a telephone stands behind the name of a bank', () => {
    expect(checks('ธนาคารโรงเรียน โทร. 045-123-456')).toEqual(['phoneNumber'])
    expect(checks('ธนาคารโรงเรียน 081-234-5678')).toEqual(['phoneNumber'])
  })
})

describe('telephone and e-mail', () => {
  it('are found in the forms people write', () => {
    for (const text of [
      '081-234-5678',
      '0812345678',
      '08 1234 5678',
      '+66 81 234 5678',
      '๐๘๑-๒๓๔-๕๖๗๘',
      '(045) 123-456',
      '0-4512-3456',
      '045 123456',
      '02-123-4567',
    ])
      expect(checks(`ติดต่อ ${text} ได้`), text).toEqual(['phoneNumber'])
    expect(found('0812345678')).toEqual(found('+66 81 234 5678'))
    expect(found('ส่งที่ Kru.Somsri@gmail.com')).toEqual([['emailAddress', 'kru.somsri@gmail.com']])
  })
})

describe('official numbers', () => {
  it.each([
    'ที่ ศธ 04303/ว 1234 ลงวันที่ 15 พฤศจิกายน 2569',
    'ศธ ๐๔๓๐๓/๑๒๓๔๕',
    'คำสั่งที่ 125/2569',
    'วันที่ 02-03-2569 เวลา 09.00-16.30 น.',
    '01/10/2568 - 30/09/2569',
    'งบประมาณ 1,234,567,890.50 บาท',
    'วงเงิน 12345678901 บาท',
    'รหัสงบประมาณ 20004 35000200 2000000',
    'ISBN 978-616-382-908-5',
    'โครงการ e-GP เลขที่ 67119123456',
    'รหัสโรงเรียน 1034710001',
    'ปีการศึกษา 2567-2569 ระดับ ม.1-ม.6 จำนวน 1,250 คน',
    'ตัวชี้วัด ค 1.3 ม.1/1, ว 2.1 ม.2/4',
  ])('%s is none', (text) => {
    expect(checks(text)).toEqual([])
  })
})

describe('what is shown of a finding', () => {
  it('never holds the number', () => {
    const texts = [ID, 'เลขที่บัญชี 3001234567', 'passport AA1234567', '081-234-5678', 'a@b.go.th']
    const shown = texts.flatMap(findPersonalData).map(maskFinding)
    expect(shown).toEqual([
      '1-xxxx-xxxxx-xx-8',
      'xxxxxxxx67',
      'Axxxxxxx7',
      '08xxxxxx78',
      'a…@b.go.th',
    ])
  })

  it('looks at a long text in no time', () => {
    const text = '1234567890 0812 a.b.c.d- '.repeat(40_000)
    const start = performance.now()
    findPersonalData(text)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
