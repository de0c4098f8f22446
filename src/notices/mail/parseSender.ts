export interface Sender {
  /** Empty where only an address was given. */
  name: string
  address: string
}

const ADDRESS = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\.]+(\.[^\s@<>"(),:;\\.]+)*$/

/** `office@example.org` or `Office <office@example.org>`; null for anything else. */
export function parseSender(text: string): Sender | null {
  const [, name = '', address = text] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(text.trim()) ?? []
  const sender = { name: name.trim().replace(/^"(.*)"$/, '$1'), address: address.trim() }
  return ADDRESS.test(sender.address) ? sender : null
}
