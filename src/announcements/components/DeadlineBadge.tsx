import { clock } from '@/shared/clock'
import { Badge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { ANNOUNCEMENTS } from '../words'

/** Until when, or that it is over. */
export function DeadlineBadge({ deadline }: { deadline?: string | null }) {
  if (!deadline) return null
  const { say } = pageLanguage()
  if (new Date(deadline) <= clock.now())
    return <Badge tone="quiet">{say(ANNOUNCEMENTS.closed)}</Badge>
  return (
    <Badge tone="warm">
      {say(ANNOUNCEMENTS.until)} <Time date={deadline} style="short" />
    </Badge>
  )
}
