const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/**
 * The letters of a page as people read them, wherever they stand: in the text, in an attribute or in the data of a
 * script, with spaces as one.
 */
export const pageText = (html: string): string =>
  html
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\\//g, '/')
    .replace(/\\n/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => toChar(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => toChar(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => NAMED[name] ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')

const toChar = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
