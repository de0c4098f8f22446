import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { LastingPage } from '@/office/components/LastingPage'
import { findPage } from '@/office/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { hasOwnAddress } from '@/site/ownAddress'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

async function openPage({ params }: ItemPage) {
  const lang = await readLanguage(params)
  const { slug } = await params
  if (hasOwnAddress(slug)) permanentRedirect(lang.href(`/${slug}`))
  return openItem({ kind: 'pages', params, find: findPage })
}

export async function generateMetadata(props: ItemPage): Promise<Metadata> {
  return itemMetadata({ kind: 'pages', item: await openPage(props) })
}

export default async function PagePage(props: ItemPage) {
  return <LastingPage page={await openPage(props)} />
}
