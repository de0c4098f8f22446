import { itemHref } from '@/editorial/kinds'
import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import type { AnnouncementRowDoc } from '../queries'
import { ANNOUNCEMENTS } from '../words'
import { AnnouncementNumber } from './AnnouncementNumber'

/** Leads from an announcement that no longer holds to the one that does. */
export function SupersededNotice({ by: { title, slug, number } }: { by: AnnouncementRowDoc }) {
  const { href, langOf, say } = pageLanguage()
  return (
    <Notice tone="warning" title={say(ANNOUNCEMENTS.superseded)}>
      <p>
        <a href={href(itemHref({ kind: 'announcements', slug: slug ?? '' }))} lang={langOf(title)}>
          {title}
        </a>{' '}
        <AnnouncementNumber number={number} />
      </p>
    </Notice>
  )
}
