import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** A file in a package: what it holds, and what kind of thing it claims to be. */
export interface Part {
  content: string | Buffer
  /** Unix mode; an ordinary file where left out. */
  mode?: number
}

/** A ZIP of these files, by their paths. */
export async function makePackage(parts: Record<string, string | Buffer | Part>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, part] of Object.entries(parts)) {
    const { content, mode = 0o100644 } =
      typeof part === 'string' || Buffer.isBuffer(part) ? { content: part } : part
    if (path.endsWith('/')) zip.addEmptyDirectory(path)
    else zip.addBuffer(Buffer.from(content as string), path, { mode })
  }
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}

const LOCAL = { signature: 0x04034b50, flags: 6, sizes: 22, nameLength: 26, name: 30 }
const CENTRAL = { signature: 0x02014b50, flags: 8, sizes: 24, nameLength: 28, name: 46 }
const UTF8_FLAG = 0x0800

/**
 * The same ZIP with an entry that is not what an honest program writes: another name of the same length, in bytes
 * and without a word on their encoding, or another size than it has.
 */
export function forgeEntry({
  zip,
  path,
  name,
  bytes,
}: {
  zip: Buffer
  path: string
  name?: Buffer
  /** The size the directory and the entry itself declare. */
  bytes?: number
}): Buffer {
  const forged = Buffer.from(zip)
  for (const record of [LOCAL, CENTRAL]) {
    const at = findRecord({ zip: forged, record, path })
    if (bytes !== undefined) forged.writeUInt32LE(bytes, at + record.sizes)
    if (!name) continue
    if (name.length !== Buffer.byteLength(path)) throw new Error('the name has another length')
    forged.writeUInt16LE(forged.readUInt16LE(at + record.flags) & ~UTF8_FLAG, at + record.flags)
    name.copy(forged, at + record.name)
  }
  return forged
}

function findRecord({
  zip,
  record,
  path,
}: {
  zip: Buffer
  record: typeof LOCAL
  path: string
}): number {
  const wanted = Buffer.from(path)
  for (let at = 0; at + record.name < zip.length; at += 1) {
    if (zip.readUInt32LE(at) !== record.signature) continue
    const end = at + record.name + zip.readUInt16LE(at + record.nameLength)
    if (zip.subarray(at + record.name, end).equals(wanted)) return at
  }
  throw new Error(`no entry ${path}`)
}
