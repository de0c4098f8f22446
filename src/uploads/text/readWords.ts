import { readPDF } from './readPDF'
import { readPacked } from './readPacked'
import { refuseTooMuch, Unreadable, type FileWords } from './FileWords'

const PDF = '%PDF'
const ZIP = 'PK'
const COMPOUND = 'd0cf11e0a1b11ae1'
/** The name, in UTF-16, of the stream in which Office keeps a document with a password. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')
/** A PDF may begin with some bytes of something else (ISO 32000-1, annex H). */
const HEAD_BYTES = 1_024

/**
 * The words inside a file, told by its content and not by its name.
 * Runs in a process of its own: see `readInChild`.
 */
export async function readWords({
  data,
  mimeType,
}: {
  data: Buffer
  mimeType: string
}): Promise<FileWords> {
  try {
    const parts = await partsOf({ data, mimeType })
    refuseTooMuch(parts)
    return parts.some((part) => part.trim()) ? { parts } : { unread: 'noText' }
  } catch (error) {
    return { unread: error instanceof Unreadable ? error.reason : 'broken' }
  }
}

async function partsOf({ data, mimeType }: { data: Buffer; mimeType: string }) {
  if (data.subarray(0, HEAD_BYTES).includes(PDF)) return readPDF(data)
  if (data.subarray(0, 2).toString('latin1') === ZIP) return readPacked(data)
  if (data.subarray(0, 8).toString('hex') === COMPOUND) {
    throw new Unreadable(data.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'oldFormat')
  }
  if (mimeType.startsWith('text/')) return [decode(data)]
  throw new Unreadable('broken')
}

/** UTF-8, or the Thai code page that older programs write. */
function decode(data: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return new TextDecoder('windows-874').decode(data)
  }
}
