import type { Metadata } from 'next'
import { AnnouncementPage } from '@/announcements/components/AnnouncementPage'
import { findAnnouncement } from '@/announcements/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'announcements', params, find: findAnnouncement })
  return itemMetadata({ kind: 'announcements', item })
}

export default async function AnnouncementItemPage({ params }: ItemPage) {
  await readLanguage(params)
  return (
    <AnnouncementPage
      item={await openItem({ kind: 'announcements', params, find: findAnnouncement })}
    />
  )
}
