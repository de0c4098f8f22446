import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { findNeighbours } from '@/site/findNeighbours'
import { pageLanguage } from '@/site/pageLanguage'
import { findRelatedAnnouncements, findSuccessor, type AnnouncementItem } from '../queries'
import { ANNOUNCEMENTS } from '../words'
import { AnnouncementArticle } from './AnnouncementArticle'
import { AnnouncementData } from './AnnouncementData'
import { AnnouncementRows } from './AnnouncementRows'

/** Everything on an announcement's page, for its address and for the preview. */
export async function AnnouncementPage({ item }: { item: AnnouncementItem }) {
  const { say } = pageLanguage()
  const trail = [{ label: say(ANNOUNCEMENTS.title), href: '/announcements' }]
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
