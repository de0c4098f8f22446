import { crc32 } from 'node:zlib'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

export interface ReadEntry {
  path: string
  bytes: Buffer
  /** General purpose bit 11: the name is UTF-8. */
  isUTF8: boolean
  isStored: boolean
  modified: Date
}

/** Every entry of an archive by a reader that checks sizes and sums. */
export async function readZip(zip: Buffer): Promise<ReadEntry[]> {
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true, strictFileNames: true }, (fault, opened) =>
      fault ? reject(fault) : resolve(opened),
    ),
  )
  const entries: ReadEntry[] = []
  return new Promise((resolve, reject) => {
    archive.on('error', reject)
    archive.on('end', () => resolve(entries))
    archive.on('entry', (entry: Entry) => {
      bytesOf(archive, entry).then((bytes) => {
        entries.push({
          path: entry.fileName,
          bytes,
          isUTF8: (entry.generalPurposeBitFlag & 0x800) !== 0,
          isStored: entry.compressionMethod === 0,
          modified: entry.getLastModDate(),
        })
        archive.readEntry()
      }, reject)
    })
    archive.readEntry()
  })
}

function bytesOf(archive: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    archive.openReadStream(entry, (fault, stream) => {
      if (fault) return reject(fault)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks)
        if (crc32(bytes) === entry.crc32) resolve(bytes)
        else reject(new Error(`${entry.fileName} has another sum than the archive says`))
      })
    }),
  )
}
