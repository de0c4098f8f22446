import { rm } from 'node:fs/promises'
import { storedPath } from '../folders'
import type { ReceivedFile } from './Received'

/** Removes a kept file whose row could not be written. */
export const discardReceived = ({ filename }: ReceivedFile): Promise<void> =>
  rm(storedPath(filename), { force: true })
