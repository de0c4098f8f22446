import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  name: string | Buffer
  data?: Buffer | string
  /** Bit 11: the name is UTF-8; bit 0: there is a password. */
  flags?: number
  /** Mode and kind of file, as Unix keeps them. */
  mode?: number
  /** What the directory says of the bytes unpacked, where that is a lie. */
  declaredBytes?: number
  /** The directory points at the bytes of this entry instead of its own. */
  sharesWith?: number
  isStored?: boolean
}

const UTF8 = 0x0800
const MADE_ON_UNIX = (3 << 8) | 20

/** A ZIP as nobody writes it by mistake: every field is as told. */
export function rawZIP(entries: RawEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const starts: number[] = []
  let at = 0
  for (const entry of entries) {
    const { name, packed, fields } = fieldsOf(entry)
    const isShared = entry.sharesWith !== undefined
    starts.push(isShared ? (starts[entry.sharesWith ?? 0] ?? 0) : at)
    if (!isShared) {
      const head = Buffer.alloc(30)
      head.write('PK\u0003\u0004', 'latin1')
      fields.copy(head, 4)
      locals.push(head, name, packed)
      at += head.length + name.length + packed.length
    }
    const head = Buffer.alloc(46)
    head.write('PK\u0001\u0002', 'latin1')
    head.writeUInt16LE(MADE_ON_UNIX, 4)
    fields.copy(head, 6)
    head.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38)
    head.writeUInt32LE(starts.at(-1) ?? 0, 42)
    directory.push(head, name)
  }
  const names = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8)
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10)
  end.writeUInt32LE(names.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, names, end])
}

/** The part that stands alike in the entry's own head and in the directory. */
function fieldsOf({ name, data = '', flags = UTF8, declaredBytes, isStored = false }: RawEntry) {
  const plain = Buffer.from(data as string)
  const packed = isStored ? plain : deflateRawSync(plain)
  const bytes = Buffer.from(name as string)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(isStored ? 0 : 8, 4)
  fields.writeUInt32LE(crc32(plain), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(declaredBytes ?? plain.length, 18)
  fields.writeUInt16LE(bytes.length, 22)
  return { name: bytes, packed, fields }
}
