import { strToU8, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import writeXLSX from 'write-excel-file/node'
import { printPDF } from '@/print/typst'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const

/** A PDF with a page for each text. */
export const makePDF = (pages: string[]): Buffer =>
  Buffer.from(printPDF(pages.join('\n#pagebreak()\n')))

/** What Word writes for one paragraph a text, and what else is asked for. */
export function makeDOCX({
  paragraphs = [],
  header = '',
  comment = '',
}: {
  paragraphs?: string[]
  header?: string
  comment?: string
}): Buffer {
  const part = (root: string, texts: string[]) =>
    strToU8(`${HEAD}<w:${root} xmlns:w="${WORD}">${texts.map(paragraph).join('')}</w:${root}>`)
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(
        `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
      ),
      'word/header1.xml': part('hdr', [header]),
      'word/comments.xml': part('comments', [comment]),
    }),
  )
}

/** A run for each half, as Word does once a word was touched. */
function paragraph(text: string): string {
  const half = Math.ceil(text.length / 2)
  const runs = [text.slice(0, half), text.slice(half)].map((run) => `<w:r><w:t>${run}</w:t></w:r>`)
  return `<w:p>${runs.join('')}</w:p>`
}

export async function makeXLSX(rows: (string | number)[][]): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: typeOf(value) })))
  return writeXLSX([{ data: cells as never, sheet: 'แผ่นแรก' }] as never).toBuffer()
}

const typeOf = (value: string | number) => (typeof value === 'number' ? Number : String)

export async function makePPTX(slides: { text: string; notes?: string }[]): Promise<Buffer> {
  const show = new PptxGenJS()
  for (const { text, notes } of slides) {
    const slide = show.addSlide()
    slide.addText(text, { x: 1, y: 1, w: 8, h: 1 })
    if (notes) slide.addNotes(notes)
  }
  return (await show.write({ outputType: 'nodebuffer' })) as Buffer
}

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES.docx}.main+xml"/></Types>`
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
