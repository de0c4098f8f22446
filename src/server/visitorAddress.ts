import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyAddr from 'proxy-addr'

/** The header by which Next's side learns the visitor's address; only the front door sets it. */
export const VISITOR_ADDRESS = 'x-visitor-address'

export type FindVisitorAddress = (req: IncomingMessage) => string

/**
 * Finds the visitor's address behind the proxies the office trusts, writes it to `x-visitor-address`, and drops
 * what an untrusted sender claims about itself.
 * @param trusted addresses, ranges or proxy-addr's names (`loopback`)
 */
export function visitorAddress(trusted: string[]): FindVisitorAddress {
  const isTrusted = proxyAddr.compile(trusted)

  return (req) => {
    const sender = req.socket.remoteAddress ?? ''
    if (!isTrustedSender(sender)) dropForwarded(req)
    const address = toPlainAddress(sender ? proxyAddr(req, isTrusted) : '')
    req.headers[VISITOR_ADDRESS] = address
    return address
  }

  function isTrustedSender(sender: string): boolean {
    return sender !== '' && isTrusted(sender, 0)
  }
}

/** One key for what one household or line can use: an IPv4 address, or the first 64 bits of an IPv6 one. */
export function limitKey(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const gap = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(gap, 0)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

function toPlainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function dropForwarded(req: IncomingMessage): void {
  for (const name of Object.keys(req.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip') {
      delete req.headers[name]
    }
  }
}
