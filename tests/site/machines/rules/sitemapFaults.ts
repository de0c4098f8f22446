import { isAbsolute, isDate } from './addresses'
import { Faults } from './faults'
import { childrenOf, readXML, textOf, type XMLElement } from './readXML'

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'
const ADDRESSES_MAX = 50_000
const BYTES_MAX = 50 * 1024 * 1024
/** The order of sitemap.xsd; elements of other namespaces come after them. */
const ORDER = {
  url: ['loc', 'lastmod', 'changefreq', 'priority'],
  sitemap: ['loc', 'lastmod'],
}

export interface SitemapURL {
  loc: string
  alternates: Record<string, string>
}

/** The addresses of a sitemap with what it says of their languages. */
export const sitemapURLs = (xml: string): SitemapURL[] =>
  childrenOf(readXML(xml), 'url').map((url) => ({
    loc: textOf(url, 'loc') ?? '',
    alternates: Object.fromEntries(
      childrenOf(url, 'xhtml:link').map(({ attributes }) => [
        attributes.hreflang ?? '',
        attributes.href ?? '',
      ]),
    ),
  }))

/**
 * sitemaps.org, protocol 0.9 with its schemas sitemap.xsd and siteindex.xsd; and Google's rules for languages in a
 * sitemap: every version lists all of them, itself included.
 * @param address where the sitemap stands: all its addresses must be of that host
 */
export function sitemapFaults(xml: string, address: string): string[] {
  const faults = new Faults(address)
  const root = readXML(xml)
  const isIndex = root.name === 'sitemapindex'
  faults.unless(isIndex || root.name === 'urlset', `root ${root.name}`)
  faults.unless(root.attributes.xmlns === SPACE, 'namespace')
  faults.unless(Buffer.byteLength(xml) <= BYTES_MAX, 'too large')
  faults.unless(root.children.length > 0, 'empty')
  faults.unless(root.children.length <= ADDRESSES_MAX, 'too many addresses')

  const name = isIndex ? 'sitemap' : 'url'
  const addresses = root.children.map((entry) => {
    faults.unless(entry.name === name, `element ${entry.name}`)
    return entryFaults({ entry, order: ORDER[name], address, faults })
  })
  faults.unless(new Set(addresses).size === addresses.length, 'an address stands twice')
  if (!isIndex) languageFaults({ root, xml, faults })
  return faults.found
}

function entryFaults({
  entry,
  order,
  address,
  faults,
}: {
  entry: XMLElement
  order: string[]
  address: string
  faults: Faults
}): string {
  const loc = textOf(entry, 'loc') ?? ''
  const places = entry.children.map(({ name }) => {
    faults.unless(name.includes(':') || order.includes(name), `${loc}: unknown ${name}`)
    return name.includes(':') ? order.length : order.indexOf(name)
  })
  faults.unless(places.join() === [...places].sort((a, b) => a - b).join(), `${loc}: order`)
  faults.unless(childrenOf(entry, 'loc').length === 1, `${loc}: one loc`)
  faults.unless(isAbsolute(loc) && loc.length >= 12 && loc.length <= 2048, `loc ${loc}`)
  faults.unless(new URL(loc).origin === new URL(address).origin, `${loc}: another host`)
  const lastmod = textOf(entry, 'lastmod')
  if (lastmod !== undefined) faults.unless(isDate(lastmod), `${loc}: lastmod ${lastmod}`)
  return loc
}

function languageFaults({
  root,
  xml,
  faults,
}: {
  root: XMLElement
  xml: string
  faults: Faults
}): void {
  faults.unless(root.attributes['xmlns:xhtml'] === XHTML, 'namespace of XHTML')
  const urls = sitemapURLs(xml)
  const byAddress = new Map(urls.map((url) => [url.loc, url]))
  for (const { loc, alternates } of urls) {
    const others = Object.values(alternates)
    if (others.length === 0) continue
    faults.unless(others.includes(loc), `${loc}: not among its own languages`)
    for (const other of others) {
      const back = byAddress.get(other)?.alternates
      faults.unless(JSON.stringify(back) === JSON.stringify(alternates), `${loc}: ${other}`)
    }
  }
}
