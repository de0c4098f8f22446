import type { Metadata } from 'next'
import { AnnouncementArticle } from '@/announcements/components/AnnouncementArticle'
import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { findAnnouncement, findRelatedAnnouncements } from '@/announcements/queries'
import { itemHref } from '@/editorial/kinds'
import { absoluteURL } from '@/site/absoluteURL'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { JsonLd } from '@/site/components/JsonLd'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { findNeighbours } from '@/site/findNeighbours'
import { getSite } from '@/site/getSite'
import { itemMetadata } from '@/site/itemMetadata'
import { newsArticle } from '@/site/jsonLd'
import { openItem } from '@/site/openItem'
import { sharedPictureURL } from '@/site/pageMetadata'
import type { ItemPage } from '@/site/pageProps'
import { pictureOf } from '@/site/populated'

export const dynamic = 'force-dynamic'

const TRAIL = [{ label: 'ประกาศ', href: '/announcements' }]

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  const item = await openItem({ kind: 'announcements', params, find: findAnnouncement })
  return itemMetadata({ kind: 'announcements', item })
}

export default async function AnnouncementPage({ params }: ItemPage) {
  const item = await openItem({ kind: 'announcements', params, find: findAnnouncement })
  const title = item.title ?? ''
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={TRAIL} />
  }
  const [related, neighbours, { officeName }] = await Promise.all([
    findRelatedAnnouncements(item),
    findNeighbours('announcements', item.id, item.publishedAt ?? ''),
    getSite(),
  ])

  return (
    <div className="wrap">
      <Breadcrumbs trail={TRAIL} here={title} />
      <AnnouncementArticle item={item} />
      {related.length > 0 ? (
        <Section title="ประกาศที่เกี่ยวข้อง">
          <AnnouncementRows items={related} />
        </Section>
      ) : null}
      <Neighbours {...neighbours} />
      <JsonLd
        data={newsArticle({
          title,
          summary: item.summary,
          url: absoluteURL(itemHref({ kind: 'announcements', slug: item.slug ?? '' })),
          imageURL: sharedPictureURL(pictureOf(item.cover)),
          publishedAt: item.publishedAt,
          updatedAt: item.updatedAt,
          publisher: officeName,
        })}
      />
    </div>
  )
}
