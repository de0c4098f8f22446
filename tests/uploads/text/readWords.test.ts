import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWords } from '@/uploads/text/readWords'
import { makeDOCX, makePDF, makePPTX, makeXLSX } from './makeFiles'

const ID = '1101700230708'
const read = (data: Uint8Array, mimeType = '') => readWords({ data: Buffer.from(data), mimeType })
async function parts(data: Uint8Array, mimeType?: string): Promise<string[]> {
  const words = await read(data, mimeType)
  if (!('parts' in words)) throw new Error(words.unread)
  return words.parts
}
const unread = async (data: Uint8Array, mimeType?: string) => {
  const words = await read(data, mimeType)
  return 'unread' in words ? words.unread : null
}

describe('the words of a file', () => {
  it('of a PDF come page by page, Thai included', async () => {
    const pages = await parts(makePDF(['หน้าแรก', 'เลข 1-1017-00230-70-8', 'จบ']))
    expect(pages).toHaveLength(3)
    expect(pages[1]).toContain('1-1017-00230-70-8')
    expect(pages[0]).not.toContain('1017')
  })

  it('of a Word file with header and comments; a word in two runs stays one', async () => {
    const [text] = await parts(
      makeDOCX({ paragraphs: ['ชื่อ', `เลข ${ID}`], header: 'หัวกระดาษ', comment: 'โทร 0812345678' }),
    )
    expect(text).toContain(`เลข ${ID}\n`)
    expect(text).toContain('หัวกระดาษ')
    expect(text).toContain('0812345678')
  })

  it('of a workbook: texts and long numbers as a person reads them', async () => {
    const [sheet] = await parts(
      await makeXLSX([
        ['ชื่อ', 'เลข'],
        ['ก', Number(ID)],
        ['ข', ID],
      ]),
    )
    expect(sheet?.split(ID)).toHaveLength(3)
  })

  it('of slides in their order, with notes', async () => {
    const slides = await parts(await makePPTX([{ text: 'หนึ่ง' }, { text: 'สอง', notes: ID }]))
    expect(slides).toHaveLength(2)
    expect(slides[0]).toContain('หนึ่ง')
    expect(slides[1]).toContain(ID)
  })

  it('of OpenDocument: sheets apart', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>หนึ่ง</text:p></table:table-cell></table:table-row></table:table><table:table><table:table-row><table:table-cell><text:p>${ID}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    const sheets = await parts(zipSync({ 'content.xml': strToU8(content) }))
    expect(sheets).toHaveLength(2)
    expect(sheets[1]).toContain(ID)
  })

  it('of plain text in UTF-8 and in the old Thai code page', async () => {
    expect(await parts(Buffer.from('สวัสดี'), 'text/plain')).toEqual(['สวัสดี'])
    expect(await parts(Buffer.from([0xca, 0xc7, 0xd1]), 'text/csv')).toEqual(['สวั'])
  })
})

describe('a file that is not read says why', () => {
  it('broken', async () => {
    expect(await unread(Buffer.from('%PDF-1.7 nothing'))).toBe('broken')
    expect(await unread(makeDOCX({ paragraphs: ['ก'] }).subarray(0, 200))).toBe('broken')
    const crooked = zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })
    expect(await unread(crooked)).toBe('broken')
    expect(await unread(Buffer.from([0, 1, 2]), 'application/pdf')).toBe('broken')
  })

  it('without letters, an archive, an old kind, protected', async () => {
    expect(await unread(makePDF(['#rect()']))).toBe('noText')
    expect(await unread(zipSync({ 'a.jpg': new Uint8Array(3) }))).toBe('archive')
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await unread(compound)).toBe('oldFormat')
    const name = Buffer.from('EncryptedPackage', 'utf16le')
    expect(await unread(Buffer.concat([compound, name]))).toBe('encrypted')
  })

  it('that would fill the memory is left packed', async () => {
    const nothing = new Uint8Array(210 * 1024 * 1024)
    const bomb = zipSync({ 'word/document.xml': [nothing, { level: 1 }] })
    expect(bomb.length).toBeLessThan(3_000_000)
    expect(await unread(bomb)).toBe('tooLarge')
  })

  it('that says more than anybody reads', async () => {
    const text = 'ก'.repeat(2_000_001)
    expect(await unread(Buffer.from(text), 'text/plain')).toBe('tooLarge')
  })

  it('with entities that refer to each other, none of which are followed', async () => {
    const evil = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>`
    expect(await unread(zipSync({ 'word/document.xml': strToU8(evil) }))).toBe('broken')
  })
})
