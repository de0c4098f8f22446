import { createReadStream } from 'node:fs'
import { FileRefusal } from '../FileRefusal'

/** Streams and folders inside a file of old Office by their names, in UTF-16 ([MS-CFB] 2.6.1). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const MACROS = Buffer.from('_VBA_PROJECT', 'utf16le')
const CHUNK_BYTES = 1024 * 1024

/**
 * Looks through a file of old Office for what Office itself warns of.
 * @throws FileRefusal for macros and for a document with a password
 */
export async function inspectCompound(path: string): Promise<void> {
  let before = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const data = Buffer.concat([before, chunk as Buffer])
    if (data.includes(ENCRYPTED)) throw new FileRefusal('locked')
    if (data.includes(MACROS)) throw new FileRefusal('unsafeEntry', 'VBA macro')
    before = data.subarray(-ENCRYPTED.length)
  }
}
