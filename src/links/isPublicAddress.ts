import ipaddr from 'ipaddr.js'

/** Whether an IP address belongs to the public internet: nothing private, local, shared, reserved or wrapped. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}
