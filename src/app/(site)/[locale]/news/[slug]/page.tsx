import type { Metadata } from 'next'
import { NewsPage } from '@/news/components/NewsPage'
import { findNewsItem } from '@/news/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'news', params, find: findNewsItem })
  return itemMetadata({ kind: 'news', item })
}

export default async function NewsItemPage({ params }: ItemPage) {
  await readLanguage(params)
  return <NewsPage item={await openItem({ kind: 'news', params, find: findNewsItem })} />
}
