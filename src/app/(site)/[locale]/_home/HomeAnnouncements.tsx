import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { findNewestAnnouncements, findOpenAnnouncements } from '@/announcements/queries'
import { ANNOUNCEMENTS } from '@/announcements/words'
import { firstOf } from '@/shared/firstOf'
import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'

const SHOWN = 5

/** What is still open first, the nearest deadline at the top; then the newest. */
export async function HomeAnnouncements() {
  const { say } = pageLanguage()
  const [open, newest] = await Promise.all([
    findOpenAnnouncements({ limit: SHOWN }),
    findNewestAnnouncements({ limit: SHOWN }),
  ])
  const rows = firstOf([...open, ...newest], SHOWN)
  return (
    <Section
      title={say(ANNOUNCEMENTS.latest)}
      more={{ label: say(ANNOUNCEMENTS.all), href: '/announcements' }}
    >
      {rows.length > 0 ? (
        <AnnouncementRows items={rows} />
      ) : (
        <EmptyState title={say(ANNOUNCEMENTS.none)} />
      )}
    </Section>
  )
}
