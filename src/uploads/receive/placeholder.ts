import type { ReceivedFile } from './Received'

/**
 * What Payload is given in place of a file that was already kept: it neither reads, judges nor stores it.
 * `applyReceived` puts what is true into the row.
 */
export const placeholder = ({ filename, found }: ReceivedFile) => ({
  name: filename,
  data: Buffer.alloc(0),
  mimetype: 'application/octet-stream',
  size: found.bytes,
})
