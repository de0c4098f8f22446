import type { Readable } from 'node:stream'
import { streamFile } from './streamFile'
import { toWebStream } from './toWebStream'

/** A part of a file on the disk, both ends included. */
export interface FilePart {
  path: string
  start: number
  end: number
}

/** An answer to a request for a file, before a byte of it is read. */
export interface FileAnswer {
  status: number
  headers: Headers
  /** What is sent; nothing where left out. */
  part?: FilePart
  /** What is sent where it is no part of a file; begins when it is asked for. */
  stream?: () => Readable
}

/** The answer as routes of Next and Payload give it. */
export const toResponse = ({ status, headers, part, stream }: FileAnswer): Response =>
  new Response(part ? streamFile(part) : stream ? toWebStream(stream()) : null, { status, headers })

export const notThere = (): FileAnswer => ({
  status: 404,
  headers: new Headers({ 'Cache-Control': 'no-store' }),
})
