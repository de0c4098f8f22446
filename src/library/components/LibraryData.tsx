import { JsonLd } from '@/site/components/JsonLd'
import { getSite } from '@/site/getSite'
import type { LibraryCollection } from '../findLibrary'
import { learningResource } from '../learningResource'
import type { LibraryItem } from '../queries'

/** What an item of the library tells search engines and other libraries. */
export async function LibraryData({
  collection,
  item,
}: {
  collection: LibraryCollection
  item: LibraryItem
}) {
  return <JsonLd data={learningResource({ kind: collection, item, site: await getSite() })} />
}
