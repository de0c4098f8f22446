import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { cleanPasted } from '@/editorial/richText/paste/cleanPasted'

const parser = new new Window().DOMParser() as unknown as DOMParser
const clean = (html: string) => cleanPasted(html, parser)
const copied = (name: string) =>
  clean(readFileSync(join(import.meta.dirname, 'paste', `${name}.html`), 'utf8'))

describe('text pasted from Word', () => {
  const html = copied('word')

  it('keeps headings below the title of the page, without Word’s bold', () => {
    expect(html).toContain('<h2>รายงานการอบรม</h2><h2>ความเป็นมา</h2>')
    expect(html).toContain('<h3>วัตถุประสงค์</h3>')
  })

  it('joins words that Word set apart, and keeps bold, italic and links', () => {
    expect(html).toContain(
      '<p>สำนักงานเขตพื้นที่การศึกษา <strong>จัดอบรม </strong><em>ครู</em> จำนวน ๑๒๐ คน อ่านที่ ' +
        '<a href="https://www.obec.go.th/news">เว็บไซต์ สพฐ.</a> และแผนงานเพิ่มเติม</p>',
    )
    expect(html).toContain('<p>H<sub>2</sub>O <s>ยกเลิก </s><u>เน้น</u></p>')
  })

  it('turns paragraphs with bullets and numbers into lists with levels', () => {
    expect(html).toContain(
      '<ul><li>เพื่อพัฒนาครู</li><li><ul><li>ด้านดิจิทัล</li></ul></li><li>เพื่อสร้างเครือข่าย</li></ul>',
    )
    expect(html).toContain('<ol><li>ลงทะเบียน</li><li>เข้าอบรม</li></ol>')
  })

  it('keeps the table with its heading row', () => {
    expect(html).toContain(
      '<table><tbody><tr><th><p><strong>โรงเรียน</strong></p></th><th><p><strong>จำนวน</strong></p></th></tr>' +
        '<tr><td><p>เบ็ญจะมะมหาราช</p></td><td><p>๑๒</p></td></tr><tr><td colspan="2"></td></tr></tbody></table>',
    )
  })

  it('drops looks, pictures, empty paragraphs, page breaks, scripts and addresses on a disk', () => {
    expect(html).toContain('</table><blockquote>ครูคือหัวใจ</blockquote>')
    expect(html).not.toMatch(/style|class|mso|font|img|script|file:|<p><\/p>|&nbsp;|o:p/i)
  })
})

describe('text pasted from Google Docs', () => {
  const html = copied('googleDocs')

  it('is not bold throughout, and keeps what is', () => {
    expect(html).toMatch(/^<h2>กำหนดการ<\/h2>/)
    expect(html).toContain('<p>เริ่มเวลา <strong>08.30 น.</strong><em> ตรงเวลา</em></p>')
  })

  it('keeps lists by their levels, tables and links', () => {
    expect(html).toContain(
      '<ul><li>เช้า</li><li><ul><li>ลงทะเบียน</li></ul></li><li>บ่าย</li></ul><ol><li>หนึ่ง</li></ol>',
    )
    expect(html).toContain('<td><p>ช่องเดียว</p></td>')
    expect(html).toContain('<p><a href="https://docs.google.com/document/d/1">เอกสารแนบ</a></p>')
    expect(html).not.toContain('img')
  })
})

describe('text pasted from elsewhere', () => {
  it('keeps the paragraphs and lines of a LINE message', () => {
    expect(copied('line')).toBe(
      '<p>เรียน ผู้อำนวยการทุกโรงเรียน</p><p>ขอให้ส่งแบบตอบรับ<br>ภายในวันศุกร์ ' +
        '<a href="https://line.me/R/ti/p/abc">แบบฟอร์ม</a></p><p>ขอบคุณครับ</p>',
    )
  })

  it('goes on within an item of several paragraphs', () => {
    expect(clean('<ul><li><p>หนึ่ง</p><p>ต่อ</p><ol><li>ใน</li></ol></li></ul>')).toBe(
      '<ul><li>หนึ่ง<br>ต่อ</li><li><ol><li>ใน</li></ol></li></ul>',
    )
  })

  it('begins a numbered list where the copy began', () => {
    const marker = '<span style="mso-list:Ignore">3)</span>'
    expect(clean(`<p style="mso-list:l0 level1 lfo1">${marker}สาม</p>`)).toBe(
      '<ol start="3"><li>สาม</li></ol>',
    )
  })

  it.each([
    '',
    '<p>&nbsp;</p><br>',
    '<img src="https://example.org/a.png">',
    '<script>alert(1)</script><style>p{}</style>',
    '<div style="display:none">ซ่อน</div>',
    '<table><tr><td></td></tr></table>',
  ])('gives nothing for %j', (html) => {
    expect(clean(html)).toBe('')
  })

  it('makes nothing of markup written as text, or of addresses that run', () => {
    expect(clean('<p>&lt;img src=x onerror=alert(1)&gt;</p>')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    )
    expect(clean('<a href="data:text/html,x" onclick="x()">ก</a>')).toBe('<p>ก</p>')
    expect(clean('<a href="https://a.example/&quot;onmouseover=&quot;x">ก</a>')).toBe(
      '<p><a href="https://a.example/&quot;onmouseover=&quot;x">ก</a></p>',
    )
  })

  it('ends a nesting nobody wrote', () => {
    expect(() => clean('<div>'.repeat(5_000) + 'ลึก')).not.toThrow()
  })
})
