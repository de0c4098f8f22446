import type { Metadata } from 'next'
import { InnovationPage } from '@/library/components/InnovationPage'
import { findInnovation } from '@/library/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'innovations', params, find: findInnovation })
  return itemMetadata({ kind: 'innovations', item })
}

export default async function InnovationItemPage({ params }: ItemPage) {
  await readLanguage(params)
  return (
    <InnovationPage item={await openItem({ kind: 'innovations', params, find: findInnovation })} />
  )
}
