import { crc32 } from 'node:zlib'

const UTF8_FLAG = 0x0800
/** Info-ZIP's field for a name in UTF-8: a version byte, the CRC of the plain name, the name (APPNOTE 4.6.9). */
const UNICODE_PATH = 0x7075
const UNICODE_PATH_HEAD = 5

const THAI = /[\u0e01-\u0e5b]/
const THAI_AND_PLAIN = /^[\u0020-\u007e\u0e01-\u0e3a\u0e3f-\u0e5b]*$/

/**
 * The name of an entry of a ZIP. Windows writes Thai names in its code page 874 and says so nowhere; a short one
 * such as ใบงาน can even be read as UTF-8, in letters of no language. So a name without any mark is UTF-8 where
 * that gives Thai, or where the code page does not.
 */
export function entryName({
  raw,
  flags,
  extraFields,
}: {
  raw: Buffer
  flags: number
  extraFields: { id: number; data: Buffer }[]
}): string {
  if (flags & UTF8_FLAG) return raw.toString('utf8')
  const unicode = extraFields.find(({ id }) => id === UNICODE_PATH)?.data
  if (unicode && unicode.length > UNICODE_PATH_HEAD && unicode[0] === 1) {
    if (unicode.readUInt32LE(1) === crc32(raw)) return unicode.toString('utf8', UNICODE_PATH_HEAD)
  }
  const thai = new TextDecoder('windows-874').decode(raw)
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
    return THAI.test(name) || !THAI_AND_PLAIN.test(thai) ? name : thai
  } catch {
    return thai
  }
}
