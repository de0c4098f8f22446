import type { FoundFile } from '../inspect/FoundFile'

/** A file that arrived whole and waits in the incoming folder to be looked through. */
export interface ArrivedFile {
  path: string
  /** As it came; fit for people only after `toDisplayName`. */
  name: string
}

/** A file that was looked through and kept under its stored name, before a row of `media` knows of it. */
export interface ReceivedFile {
  filename: string
  originalName: string
  found: FoundFile
}
