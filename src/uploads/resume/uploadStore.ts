import { FileStore } from '@tus/file-store'
import { MemoryLocker } from '@tus/server'
import { incomingFolder } from '../folders'

/** After so long an upload that was begun is no longer gone on with; what came of it is swept away. */
const EXPIRES_MS = 24 * 3_600_000

let store: FileStore | undefined

/** Uploads that come in pieces: the bytes under the upload's id, and beside them what is known of it. */
export const uploadStore = (): FileStore =>
  (store ??= new FileStore({
    directory: incomingFolder,
    expirationPeriodInMilliseconds: EXPIRES_MS,
  }))

/** One piece of an upload is written at a time; a newer request ends one whose line is dead. */
export const uploadLocker = new MemoryLocker()
