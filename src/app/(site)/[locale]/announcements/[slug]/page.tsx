import type { Metadata } from 'next'
import { AnnouncementArticle } from '@/announcements/components/AnnouncementArticle'
import { AnnouncementData } from '@/announcements/components/AnnouncementData'
import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { findAnnouncement, findRelatedAnnouncements, findSuccessor } from '@/announcements/queries'
import { ANNOUNCEMENTS } from '@/announcements/words'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { findNeighbours } from '@/site/findNeighbours'
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

export default async function AnnouncementPage({ params }: ItemPage) {
  const { say } = await readLanguage(params)
  const trail = [{ label: say(ANNOUNCEMENTS.title), href: '/announcements' }]
  const item = await openItem({ kind: 'announcements', params, find: findAnnouncement })
  const title = item.title ?? ''
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }
  const [related, neighbours, successor] = await Promise.all([
    findRelatedAnnouncements(item),
    findNeighbours('announcements', item.id, item.publishedAt ?? ''),
    findSuccessor(item.id),
  ])

  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <AnnouncementArticle item={item} successor={successor} />
      {related.length > 0 ? (
        <Section title={say(ANNOUNCEMENTS.related)}>
          <AnnouncementRows items={related} />
        </Section>
      ) : null}
      <Neighbours {...neighbours} />
      <AnnouncementData item={item} isReplaced={Boolean(successor)} />
    </div>
  )
}
