import { isAbsolute, isMailDate, isMoment } from './addresses'
import { Faults } from './faults'
import { childrenOf, readXML, textOf, type XMLElement } from './readXML'

/** Elements of a channel and of an item by the specification; those of other namespaces have a prefix. */
const OF_CHANNEL = new Set(
  'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating textInput skipHours skipDays item'.split(
    ' ',
  ),
)
const OF_ITEM = new Set(
  'title link description author category comments enclosure guid pubDate source'.split(' '),
)

/**
 * RSS 2.0 (rssboard.org/rss-specification) and the RSS Advisory Board's profile: required elements once, dates after
 * RFC 822, permanent ids that are addresses, enclosures with their true length, and the feed's own address.
 */
export function rssFaults(xml: string, address: string): string[] {
  const faults = new Faults(address)
  const root = readXML(xml)
  faults.unless(root.name === 'rss' && root.attributes.version === '2.0', 'rss version')
  const [channel, ...more] = childrenOf(root, 'channel')
  faults.unless(channel && more.length === 0, 'one channel')
  if (!channel) return faults.found

  for (const name of ['title', 'link', 'description']) {
    faults.unless(childrenOf(channel, name).length === 1 && textOf(channel, name), name)
  }
  faults.unless(isAbsolute(textOf(channel, 'link')), 'link')
  faults.unless(/^[a-z]{2}(-[a-z]{2})?$/i.test(textOf(channel, 'language') ?? ''), 'language')
  faults.unless(/^[1-9]\d*$/.test(textOf(channel, 'ttl') ?? ''), 'ttl')
  faults.unless(isMailDate(textOf(channel, 'lastBuildDate') ?? ''), 'lastBuildDate')
  const strange = channel.children.filter(
    ({ name }) => !name.includes(':') && !OF_CHANNEL.has(name),
  )
  faults.unless(strange.length === 0, `unknown ${strange.map(({ name }) => name)}`)

  const self = childrenOf(channel, 'atom:link').find(({ attributes }) => attributes.rel === 'self')
  faults.unless(
    root.attributes['xmlns:atom'] === 'http://www.w3.org/2005/Atom',
    'namespace of Atom',
  )
  faults.unless(self?.attributes.href === address, `self ${self?.attributes.href}`)
  faults.unless(self?.attributes.type === 'application/rss+xml', 'type of self')

  const items = childrenOf(channel, 'item')
  for (const item of items) itemFaults(item, faults)
  const ids = items.map((item) => textOf(item, 'guid'))
  faults.unless(new Set(ids).size === ids.length, 'two items with one guid')
  const times = items.map((item) => Date.parse(textOf(item, 'pubDate') ?? ''))
  faults.unless(times.join() === [...times].sort((a, b) => b - a).join(), 'not newest first')
  return faults.found
}

function itemFaults(item: XMLElement, faults: Faults): void {
  const name = textOf(item, 'title') ?? ''
  const strange = item.children.filter(
    (child) => !child.name.includes(':') && !OF_ITEM.has(child.name),
  )
  faults.unless(strange.length === 0, `${name}: unknown ${strange.map((child) => child.name)}`)
  faults.unless(name || textOf(item, 'description'), 'title or description')
  faults.unless(isAbsolute(textOf(item, 'link')), `${name}: link`)
  faults.unless(isMailDate(textOf(item, 'pubDate') ?? ''), `${name}: pubDate`)
  const [guid] = childrenOf(item, 'guid')
  faults.unless(guid, `${name}: guid`)
  if (guid?.attributes.isPermaLink !== 'false') {
    faults.unless(isAbsolute(guid?.text), `${name}: guid is no address`)
  }
  for (const { attributes } of childrenOf(item, 'enclosure')) {
    faults.unless(Number(attributes.length) > 0, `${name}: enclosure without its length`)
  }
  for (const { attributes } of childrenOf(item, 'media:content')) {
    const isDeclared = attributes['xmlns:media'] === 'http://search.yahoo.com/mrss/'
    faults.unless(isDeclared, `${name}: namespace of Media RSS`)
    faults.unless(isAbsolute(attributes.url) && attributes.medium === 'image', `${name}: media`)
  }
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeedFaults(text: string, address: string): string[] {
  const faults = new Faults(address)
  const feed = JSON.parse(text) as Record<string, unknown>
  faults.unless(feed.version === 'https://jsonfeed.org/version/1.1', `version ${feed.version}`)
  faults.unless(typeof feed.title === 'string' && feed.title, 'title')
  faults.unless(isAbsolute(feed.home_page_url), 'home_page_url')
  faults.unless(feed.feed_url === address, 'feed_url')
  faults.unless(/^[a-z]{2}(-[A-Z]{2})?$/.test(String(feed.language)), 'language')
  faults.unless(!('author' in feed), 'author was replaced by authors in 1.1')
  authorFaults(feed.authors, faults)
  faults.unless(Array.isArray(feed.items), 'items')

  const items = (feed.items ?? []) as Record<string, unknown>[]
  for (const item of items) {
    const name = String(item.title)
    faults.unless(typeof item.id === 'string' && item.id, `${name}: id`)
    const contents = [item.content_html, item.content_text].filter((one) => one !== undefined)
    faults.unless(contents.length > 0, `${name}: content`)
    faults.unless(
      contents.every((one) => typeof one === 'string' && one),
      `${name}: content`,
    )
    faults.unless(isAbsolute(item.url), `${name}: url`)
    if ('image' in item) faults.unless(isAbsolute(item.image), `${name}: image`)
    faults.unless(isMoment(item.date_published), `${name}: date_published`)
    if ('date_modified' in item) faults.unless(isMoment(item.date_modified), `${name}: modified`)
    const tags = (item.tags ?? []) as unknown[]
    faults.unless(
      tags.every((tag) => typeof tag === 'string' && tag),
      `${name}: tags`,
    )
  }
  faults.unless(new Set(items.map(({ id }) => id)).size === items.length, 'two items with one id')
  return faults.found
}

/** "At least one of name, url and avatar." */
function authorFaults(authors: unknown, faults: Faults): void {
  const list = Array.isArray(authors) ? (authors as Record<string, unknown>[]) : []
  faults.unless(list.length > 0, 'authors')
  for (const { name, url } of list) {
    faults.unless(name || url, 'an author of whom nothing is known')
    if (url !== undefined) faults.unless(isAbsolute(url), 'author.url')
  }
}
