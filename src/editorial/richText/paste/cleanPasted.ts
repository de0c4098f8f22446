import { readBlocks } from './readBlocks'
import { writeBlocks } from './writeBlocks'

/**
 * HTML from a clipboard as the site writes it: paragraphs, headings of levels 2–4, lists, tables, quotes, links, and
 * letters that are bold, italic, underlined, struck out, raised or lowered. All else goes: fonts, colours, sizes,
 * classes, pictures, scripts, empty paragraphs, page breaks. Made anew from what was understood, so that nothing
 * slips through. Empty when there is no text.
 * @param parser the browser's, or another with the same tree
 */
export function cleanPasted(html: string, parser: Pick<DOMParser, 'parseFromString'>): string {
  const { body } = parser.parseFromString(withoutWrapping(html), 'text/html')
  return writeBlocks(readBlocks(body))
}

/** The copied part alone: clipboards of Windows put it between two comments. */
function withoutWrapping(html: string): string {
  const [, fragment] = /<!--\s*StartFragment\s*-->([^]*?)<!--\s*EndFragment\s*-->/i.exec(html) ?? []
  const part = fragment ?? html
  // Word's paragraphs hold elements of their own namespaces, which a parser may leave open.
  return part.replace(/<o:p>[^]*?<\/o:p>|<\/?o:p\s*\/?>/gi, '')
}
