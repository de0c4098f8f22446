import type { Metadata } from 'next'
import { CollectionPage } from '@/library/collections/components/CollectionPage'
import { findCollection } from '@/library/collections/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'library-collections', params, find: findCollection })
  return itemMetadata({ kind: 'library-collections', item })
}

export default async function CollectionItemPage({ params }: ItemPage) {
  await readLanguage(params)
  const item = await openItem({ kind: 'library-collections', params, find: findCollection })
  return <CollectionPage item={item} />
}
