import type { Collection, WithContext } from 'schema-dts'
import { itemHref } from '@/editorial/kinds'
import { absoluteURL } from '@/site/absoluteURL'
import { JsonLd } from '@/site/components/JsonLd'
import { getSite, type Site } from '@/site/getSite'
import { languageOfItem, responsible, work } from '@/site/jsonLd/work'
import type { CollectionItem, OpenEntry } from '../queries'

/** What a collection tells search engines and other libraries. */
export async function CollectionData({
  collection,
  entries,
}: {
  collection: CollectionItem
  entries: OpenEntry[]
}) {
  return <JsonLd data={collectionData({ collection, entries, site: await getSite() })} />
}

/** A collection as schema.org's Collection of learning resources. */
function collectionData({
  collection,
  entries,
  site,
}: {
  collection: CollectionItem
  entries: OpenEntry[]
  site: Site
}): WithContext<Collection> {
  const facts = { item: collection, site }
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    ...work({ kind: 'library-collections', ...facts }),
    abstract: collection.goal ?? undefined,
    provider: responsible(facts),
    collectionSize: entries.length,
    hasPart: entries.map(({ item }) => ({
      '@type': 'LearningResource' as const,
      name: item.title ?? '',
      url: absoluteURL(
        languageOfItem(item).href(itemHref({ kind: item.collection, slug: item.slug ?? '' })),
      ),
    })),
  }
}
