import ipaddr from 'ipaddr.js'

/** Names that only this machine or the office's own network knows. */
const INSIDE = /(^localhost$|\.(localhost|local|internal|lan|home\.arpa)$)/

/**
 * Whether Facebook can open this address: it fetches the page of each link and its picture. What a name resolves to is
 * not asked here.
 */
export function isOutsideAddress(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() === 'unicast'
  return host.includes('.') && !INSIDE.test(host)
}
