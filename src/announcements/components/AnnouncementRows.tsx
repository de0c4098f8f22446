import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import type { AnnouncementRowDoc } from '../queries'
import { DeadlineBadge } from './DeadlineBadge'

/** Announcements as rows: what, its number and date, until when. */
export function AnnouncementRows({
  items,
  heading: Heading = 'h3',
}: {
  items: AnnouncementRowDoc[]
  heading?: 'h2' | 'h3'
}) {
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id}>
          <Heading className="row-title">
            <a href={itemHref({ kind: 'announcements', slug: item.slug ?? '' })}>{item.title}</a>
          </Heading>
          <p className="row-meta">
            {item.number ? <span>ที่ {item.number}</span> : null}
            <span>
              {item.issuedOn ? 'ลงวันที่ ' : ''}
              <Time date={item.issuedOn ?? item.publishedAt} style="short" />
            </span>
            {item.category ? <Badge>{ANNOUNCEMENT_CATEGORIES[item.category].th}</Badge> : null}
            <DeadlineBadge deadline={item.deadline} />
            {item.isSample ? <SampleBadge /> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
