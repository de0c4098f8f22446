import type { Issue } from './Issue'
import type { ItemToCheck } from './ItemToCheck'
import { linksOfRichText } from './richText'

/** The addresses an item leads to, each once, with its field. */
export function linksOf({ th, en }: Pick<ItemToCheck, 'th' | 'en'>) {
  const links = [
    ...(th.links ?? []).map(({ url }, at) => ({ url, field: `links.${at}.url` })),
    { url: th.link, field: 'link' },
    ...[th.body, en.body]
      .flatMap(linksOfRichText)
      .map((url) => ({ url: url as string | null | undefined, field: 'body' })),
  ]
  const known = new Map<string, { url: string; field: string }>()
  for (const { url, field } of links) {
    const address = url?.trim()
    if (address && /^https?:\/\//i.test(address) && !known.has(address)) {
      known.set(address, { url: address, field })
    }
  }
  return [...known.values()]
}

/** The links that did not open at the last nightly check. */
export function linkIssues(item: ItemToCheck): Issue[] {
  return linksOf(item)
    .filter(({ url }) => item.deadLinks.has(url))
    .map(({ url, field }) => ({ check: 'deadLink', field, key: `deadLink:${url}`, url }))
}
