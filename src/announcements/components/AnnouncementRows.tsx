import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import type { AnnouncementRowDoc } from '../queries'
import { ANNOUNCEMENTS } from '../words'
import { AnnouncementNumber } from './AnnouncementNumber'
import { DeadlineBadge } from './DeadlineBadge'

/** Announcements as rows: what, its number and date, until when. */
export function AnnouncementRows({
  items,
  heading: Heading = 'h3',
}: {
  items: AnnouncementRowDoc[]
  heading?: 'h2' | 'h3'
}) {
  const { href, langOf, say } = pageLanguage()
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id}>
          <Heading className="row-title">
            <a
              href={href(itemHref({ kind: 'announcements', slug: item.slug ?? '' }))}
              lang={langOf(item.title)}
            >
              {item.title}
            </a>
          </Heading>
          <p className="row-meta">
            <AnnouncementNumber number={item.number} />
            <span>
              {item.issuedOn ? `${say(ANNOUNCEMENTS.issuedOn)} ` : ''}
              <Time date={item.issuedOn ?? item.publishedAt} style="short" />
            </span>
            {item.category ? <Badge>{say(ANNOUNCEMENT_CATEGORIES[item.category])}</Badge> : null}
            <DeadlineBadge deadline={item.deadline} />
            {item.isReplaced ? <Badge tone="quiet">{say(ANNOUNCEMENTS.replaced)}</Badge> : null}
            {item.isSample ? <SampleBadge /> : null}
            <UntranslatedBadge language={item.language} />
          </p>
        </li>
      ))}
    </ul>
  )
}
