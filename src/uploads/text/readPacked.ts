import { Unreadable } from './FileWords'
import { openPackage, type Package } from './Package'
import { readPresentation } from './readPresentation'
import { readSheets } from './readSheets'
import { wordsOf } from './xml'

const DOCUMENT_MARKS = { 'w:p': '\n', 'w:tab': '\t', 'w:br': '\n', 'w:tc': '\t', 'a:p': '\n' }
/** `w:delText` is what was struck out with changes tracked: every reader of the file can bring it back. */
const DOCUMENT_WORDS = ['w:t', 'w:delText', 'a:t']
const DOCUMENT_PARTS =
  /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments|diagrams\/data\d+|charts\/chart\d+)\.xml$/

const OPEN_DOCUMENT_MARKS = {
  'text:p': '\n',
  'text:h': '\n',
  'text:tab': '\t',
  'text:s': ' ',
  'text:line-break': '\n',
  'table:table-cell': '\t',
}

/** The words of a file that is a ZIP inside: Word, Excel, PowerPoint, OpenDocument, EPUB. */
export function readPacked(data: Uint8Array): string[] {
  const pack = openPackage(data)
  const has = (path: string) => pack.paths.includes(path)
  if (has('word/document.xml')) return readDocument(pack)
  if (has('ppt/presentation.xml')) return readPresentation(pack)
  if (has('xl/workbook.xml')) return readSheets(pack)
  if (has('META-INF/container.xml')) return readBook(pack)
  if (has('content.xml')) return readOpenDocument(pack)
  throw new Unreadable('archive')
}

function readDocument(pack: Package): string[] {
  const words = pack.paths
    .filter((path) => DOCUMENT_PARTS.test(path))
    .map((path) => wordsOf({ xml: pack.text(path), inside: DOCUMENT_WORDS, marks: DOCUMENT_MARKS }))
  return [words.join('\n')]
}

function readOpenDocument(pack: Package): string[] {
  const manifest = pack.text('META-INF/manifest.xml')
  if (manifest.includes('encryption-data')) throw new Unreadable('encrypted')
  const xml = pack.text('content.xml')
  const part: Record<string, string> = /<office:presentation/.test(xml)
    ? { 'draw:page': '\f' }
    : /<office:spreadsheet/.test(xml)
      ? { 'table:table': '\f' }
      : {}
  const body = wordsOf({ xml, marks: { ...OPEN_DOCUMENT_MARKS, ...part } })
  const frame = wordsOf({ xml: pack.text('styles.xml'), marks: OPEN_DOCUMENT_MARKS })
  const parts = body.replace(/\f\s*$/, '').split('\f')
  return [...parts.slice(0, -1), `${parts.at(-1)}\n${frame.trim()}`]
}

/** Chapters are XHTML, not always well formed. */
function readBook(pack: Package): string[] {
  const chapters = pack.paths
    .filter((path) => /\.(xhtml|html?)$/i.test(path))
    .map((path) => pack.text(path).replace(/<\/(p|div|li|h\d|td|tr)>/gi, '\n'))
  return [chapters.map((text) => text.replace(/<[^<>]*>/g, '')).join('\n')]
}
