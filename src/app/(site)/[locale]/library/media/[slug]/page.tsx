import type { Metadata } from 'next'
import { TeachingMediumPage } from '@/library/components/TeachingMediumPage'
import { findTeachingMedium } from '@/library/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'teaching-media', params, find: findTeachingMedium })
  return itemMetadata({ kind: 'teaching-media', item })
}

export default async function TeachingMediumItemPage({ params }: ItemPage) {
  await readLanguage(params)
  return <TeachingMediumPage item={await openItem({ kind: 'teaching-media', params, find: findTeachingMedium })} />
}
