import ipaddr from 'ipaddr.js'

/** Endings of names that only a house or a machine knows. */
const AT_HOME = /(^|\.)(localhost|local|lan|internal|home\.arpa|test|invalid)$/

/** Whether an address can be reached from outside, as far as it tells: no machine's own, no private network's, no bare name. */
export function isReachable(siteURL: string): boolean {
  const host = new URL(siteURL).hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() === 'unicast'
  return host.includes('.') && !AT_HOME.test(host)
}
