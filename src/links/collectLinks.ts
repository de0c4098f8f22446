import { outsideURL } from './outsideURL'

/** The fields of all kinds that may lead outside. `body` is a text, or one for each language. */
export interface LinkHolder {
  links?: { url?: unknown }[] | null
  link?: unknown
  body?: unknown
}

/** Under these names text and its blocks keep an address. */
const ADDRESS_FIELDS = /^(url|href|link|to|address|video|videoURL|src)$/i

/** The outside addresses an item leads to, text and blocks included; each once. */
export function collectLinks(item: LinkHolder, siteHosts: string[] = []): string[] {
  const found = [...(item.links ?? []).map(({ url }) => url), item.link, ...addressesIn(item.body)]
  const urls = found.map((text) =>
    typeof text === 'string' ? outsideURL(text, siteHosts) : undefined,
  )
  return [...new Set(urls.filter((url) => url !== undefined))]
}

/** Every text under a name that means an address, however deep; files and people inside it are ids. */
function addressesIn(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(addressesIn)
  if (!node || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([name, value]) => {
    if (typeof value === 'string') return ADDRESS_FIELDS.test(name) ? [value] : []
    return addressesIn(value)
  })
}
