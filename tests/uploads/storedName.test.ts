import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDisplayName, toStoredName } from '@/uploads/storedName'

const THAI_160 = 'รายงานผลการพัฒนาคุณภาพการศึกษา'.repeat(6).slice(0, 160)

describe('a stored name', () => {
  it('is short, plain and unlike any other, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(toStoredName(name)).toMatch(/^[0-9a-f]{16}(-[a-z0-9-]{1,60})?(\.[a-z0-9.]{0,9})?$/)
      }),
    )
    expect(toStoredName('a.pdf')).not.toBe(toStoredName('a.pdf'))
  })

  it.each([
    ['../../etc/passwd', /^[0-9a-f]{16}-etc-passwd$/],
    [`${THAI_160}.PDF`, /^[0-9a-f]{16}\.pdf$/],
    ['Lesson 1.final.Docx', /^[0-9a-f]{16}-lesson-1-final\.docx$/],
  ])('of %s keeps what is plain and the extension', (name, shape) => {
    expect(toStoredName(name)).toMatch(shape)
  })
})

describe('a download’s name', () => {
  it.each([
    ['C:\\fakepath\\ใบงาน.pdf', 'ใบงาน.pdf'],
    ['../../ประกาศ.pdf', 'ประกาศ.pdf'],
    ['แบบ\u202efdp.exe', 'แบบfdp.exe'],
    ['', 'file'],
  ])('of %j is %j', (name, shown) => {
    expect(toDisplayName(name)).toBe(shown)
  })

  it('keeps 160 Thai characters, and its extension beyond 200', () => {
    expect(toDisplayName(`${THAI_160}.pdf`)).toBe(`${THAI_160}.pdf`)
    expect(toDisplayName(`${'ก'.repeat(400)}.pdf`)).toBe(`${'ก'.repeat(196)}.pdf`)
  })

  it('holds no path, control or direction character and is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const shown = toDisplayName(name)
        expect(shown.length).toBeGreaterThan(0)

        expect(shown).not.toMatch(/[\\/\u0000-\u001f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })
})
