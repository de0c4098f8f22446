import { describe, expect, it } from 'vitest'
import { composeRichText } from '@/print/composeRichText'
import { printPDF, printSVG } from '@/print/typst'
import { linkURL } from '@/site/richText/linkURL'
import type { RichNode } from '@/site/richText/nodes'
import { hasPoppler, readText } from '../support/readPDF'

const text = (words: string, format = 0): RichNode => ({ type: 'text', text: words, format })
const paragraph = (...children: RichNode[]): RichNode => ({ type: 'paragraph', children })
const item = (...children: RichNode[]): RichNode => ({ type: 'listitem', children })
const link = (url: string, words: string): RichNode => ({
  type: 'link',
  fields: { url, linkType: 'custom' },
  children: [text(words)],
})

const compose = (children: RichNode[], characters = 10_000) =>
  composeRichText({ value: { root: { type: 'root', children } }, characters, linkURL })

const page = (source: string) => `#set text(font: "Sarabun", lang: "th")\n${source}`
const shown = (children: RichNode[]) => readText(printPDF(page(compose(children).source)))

const HOSTILE = '#panic("x") *a* _b_ $c$ @d <e> \\ `f` "g" [h] {i} // j /* k ] ) ; = l'

describe.skipIf(!hasPoppler)('rich text on paper (needs poppler)', () => {
  it('keeps headings, lists, quotes and tables in their order', () => {
    const read = shown([
      { type: 'heading', tag: 'h3', children: [text('หัวข้อ')] },
      paragraph(text('ย่อหน้า '), text('หนา', 1), text(' เอน', 2)),
      { type: 'list', listType: 'bullet', children: [item(text('จุด'))] },
      {
        type: 'list',
        listType: 'number',
        start: 3,
        children: [item(text('สาม')), item(text('สี่'))],
      },
      { type: 'quote', children: [text('คำพูด')] },
      {
        type: 'table',
        children: [
          { children: [{ headerState: 1, children: [paragraph(text('หัว'))] }] },
          { children: [{ children: [paragraph(text('ช่อง'))] }, { children: [] }] },
        ],
      },
    ])

    expect(read).toBe('หัวข้อย่อหน้าหนาเอน•จุด3.สาม4.สี่คำพูดหัวช่อง')
  })

  it('brings the words of blocks along, and no pictures', () => {
    const block = (fields: object): RichNode => ({ type: 'block', fields: { ...fields } })
    const read = shown([
      block({ blockType: 'notice', text: 'ปิดรับวันศุกร์ #panic("x")' }),
      block({ blockType: 'button', label: 'สมัคร', href: '/documents' }),
      block({ blockType: 'file', file: { id: 'f', isPublic: true }, label: 'ตาราง' }),
      block({ blockType: 'video', title: 'วิดีโอ', url: 'https://youtu.be/dQw4w9WgXcQ' }),
      block({ blockType: 'gallery', pictures: [] }),
      block({ blockType: 'unknown', text: 'ไม่รู้จัก' }),
      { type: 'block', fields: null },
    ])

    expect(read).toBe('ปิดรับวันศุกร์#panic("x")สมัครตารางวิดีโอ')
  })

  it('prints signs of Typst as they stand, wherever they come from', () => {
    const read = shown([
      { type: 'heading', tag: 'h2', children: [text(HOSTILE)] },
      paragraph(text(HOSTILE, 127)),
      { type: 'list', children: [item(text(HOSTILE))] },
      paragraph(link(`https://example.org/${encodeURI(HOSTILE)}"]`, HOSTILE)),
    ])

    expect(read.split(HOSTILE.replace(/\s/g, '')).length).toBe(5)
  })
})

describe('rich text composed for print', () => {
  it('leads links to whole addresses, and leaves unsafe ones as words', () => {
    const { source } = compose([
      paragraph(link('/documents', 'เอกสาร'), link('javascript:x', 'ร้าย'), link('#a', 'ในหน้า')),
    ])

    expect(source.match(/#link\("[^"]*"\)/g)).toEqual(['#link("http://localhost:3000/documents")'])
    expect(source).toContain('ร้าย')
  })

  it('stops where there is no more room, and says so', () => {
    const long = [paragraph(text('หนึ่งสองสาม')), paragraph(text('สี่'))]

    expect(compose(long, 100)).toMatchObject({ isWhole: true })
    expect(compose(long, 11)).toMatchObject({ isWhole: false })
    const cut = compose(long, 9)
    expect(cut).toMatchObject({ isWhole: false })
    expect(cut.source).toContain('…')
    expect(cut.source).not.toContain('สี่')
    expect(compose(long, 0)).toEqual({ source: '', isWhole: false })
  })

  it.each([
    ['nothing', null],
    ['no root', {}],
    ['what is no text', { root: { children: [{ text: 7, type: 'text' }, 'x', {}] } }],
  ])('makes nothing of %s', (_, value) => {
    expect(composeRichText({ value, characters: 9, linkURL }).source).toBe('')
  })

  it('prints lists however deep they go', () => {
    let node = item(text('ลึก'))
    for (let depth = 0; depth < 60; depth += 1) node = item({ type: 'list', children: [node] })
    const { source } = compose([{ type: 'list', children: [node] }])

    expect(source).toContain('ลึก')
    expect(printSVG(page(source))).toContain('<svg')
  })
})
