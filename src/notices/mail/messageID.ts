import { createHash } from 'node:crypto'

/** The Message-ID (RFC 5322 §3.6.4) of a row's mail, the same at every try, under the sender's domain. */
export function messageID({ key, address }: { key: string; address: string }): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return `<${digest}@${address.slice(address.lastIndexOf('@') + 1)}>`
}
