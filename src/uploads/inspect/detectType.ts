import { extname } from 'node:path'
import { fileTypeFromFile } from 'file-type'
import { FileRefusal } from '../FileRefusal'
import { extensionsOf, kindOf } from '../fileTypes'
import { readHead } from '../readHead'
import { inspectCompound } from './inspectCompound'

const HEAD_BYTES = 8_192
/** Names of one thing that the detector calls otherwise. */
const SAME_AS: Record<string, string> = {
  'audio/x-wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/opus': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
  'application/x-zip-compressed': 'application/zip',
}
const TEXT_TYPES = ['text/csv', 'text/plain']
const COMPOUND = 'application/x-cfb'
const COMPOUND_TYPES: Record<string, string> = {
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pps': 'application/vnd.ms-powerpoint',
}

/**
 * The media type of a file by its content. Its name decides only what content cannot tell: which program a file of
 * old Office is for, and whether text is a table.
 * @throws FileRefusal where the site takes no such file
 */
export async function detectType({ path, name }: { path: string; name: string }): Promise<string> {
  const extension = extname(name).toLowerCase()
  const isNamedText = TEXT_TYPES.some((type) => extensionsOf(type).includes(extension))
  // The mark of UTF-16 is also how some sound begins.
  const isText = isNamedText && /^(fffe|feff)/.test((await readHead(path, 2)).toString('hex'))
  const found = isText ? undefined : (await fileTypeFromFile(path))?.mime
  if (!found) return textType({ path, extension })
  if (found === 'application/xml') throw new FileRefusal('markup')
  if (found === COMPOUND) {
    const type = COMPOUND_TYPES[extension]
    // Office keeps a document with a password in a file of the old kind, under its new name.
    if (!type) await inspectCompound(path)
    return type ?? refuseType()
  }
  const type = SAME_AS[found] ?? found
  if (!kindOf(type))
    throw new FileRefusal(/executable|msdownload|x-elf/.test(type) ? 'program' : 'type')
  return type
}

/** Text has no mark of its own: it is text when nothing in it speaks against that. */
async function textType({ path, extension }: { path: string; extension: string }): Promise<string> {
  const head = await readHead(path, HEAD_BYTES)
  const text = decodeHead(head)
  if (MARKUP.test(text)) throw new FileRefusal('markup')
  if (text.includes('\0')) refuseType()
  // What says that it is captions without beginning as they must: most often SubRip under another name.
  if (extensionsOf('text/vtt').includes(extension)) throw new FileRefusal('captions', '1')
  return TEXT_TYPES.find((type) => extensionsOf(type).includes(extension)) ?? refuseType()
}

/** What a browser, or a program that trusts no type, would take for a page: marks and blanks before it do not matter. */
const MARKUP =
  /^[\s\ufeff]*(<!--[\s\S]*?-->\s*)*<(!doctype|\?xml|\?php|%|html|head|body|script|iframe|style|title|table|div|font|img|a|p|b|h1|br|svg)[\s/>]/i

function decodeHead(head: Buffer): string {
  const mark = head.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return head.toString('utf16le')
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(head)
  return head.toString('utf8')
}

function refuseType(): never {
  throw new FileRefusal('type')
}
