import { pageLanguage } from '@/site/pageLanguage'
import { ANNOUNCEMENTS } from '../words'

/** The number an announcement is cited by; nothing for those without. */
export function AnnouncementNumber({ number }: { number?: string | null }) {
  if (!number) return null
  const { langOf, say } = pageLanguage()
  return (
    <span>
      {say(ANNOUNCEMENTS.no)} <span lang={langOf(number)}>{number}</span>
    </span>
  )
}
