import { createHmac, randomBytes } from 'node:crypto'

const KEY_BYTES = 32
/** 132 bits: enough to tell apart whatever is remembered at one time. */
const LENGTH = 22

/**
 * A way to remember that something came before, without holding what or from whom: hashes under a key that is made
 * anew with every start and never leaves the process.
 */
export function createSecretHash(): (...parts: string[]) => string {
  const key = randomBytes(KEY_BYTES)
  return (...parts) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, LENGTH)
}
