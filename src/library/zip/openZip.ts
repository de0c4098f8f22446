import { createReadStream, type ReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

export interface ZipEntry {
  path: string
  /** The file's own path, or its text. */
  from: string | Buffer
  bytes: number
  modified: Date
}

export interface OpenedZip {
  /** Exact: what `Content-Length` says. */
  bytes: number
  /** Begins to read the files, one after the other, as fast as somebody takes the archive. */
  stream: () => Readable
}

/** Read at a time. */
const CHUNK_BYTES = 256 * 1024

/**
 * An archive of files that are packed already, and so stored as they are: its length is known before a byte is
 * read, and nothing of it is kept in memory or on the disk. Names are UTF-8 and marked so (APPNOTE 4.4.4, bit 11).
 * Whoever leaves in the middle closes the file that is being read.
 */
export async function openZip(entries: ZipEntry[]): Promise<OpenedZip> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  let reading: ReadStream | undefined
  let isOver = false

  output.once('close', () => {
    isOver = true
    reading?.destroy()
  })
  zip.on('error', (error: Error) => output.destroy(error))

  for (const { path, from, bytes, modified } of entries) {
    if (Buffer.isBuffer(from)) {
      zip.addBuffer(from, path, { compress: false, mtime: modified })
      continue
    }
    zip.addReadStreamLazy(path, { compress: false, size: bytes, mtime: modified }, (done) => {
      void begun.then(() => {
        if (isOver) return
        reading = createReadStream(from, { highWaterMark: CHUNK_BYTES })
        reading.once('error', (error) => output.destroy(error))
        done(null, reading)
      })
    })
  }
  const total = await new Promise<number>((resolve) => {
    // The published types leave out that the size is handed over.
    const tell = ((size: number) => resolve(size)) as () => void
    zip.end({ forceZip64Format: false, comment: '' }, tell)
  })
  return {
    bytes: total,
    stream() {
      begin()
      return output
    },
  }
}
