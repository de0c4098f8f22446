import { clock } from '@/shared/clock'
import { Badge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'

/** Until when, or that it is over. */
export function DeadlineBadge({ deadline }: { deadline?: string | null }) {
  if (!deadline) return null
  if (new Date(deadline) <= clock.now()) return <Badge tone="quiet">ปิดรับแล้ว</Badge>
  return (
    <Badge tone="warm">
      ภายใน <Time date={deadline} style="short" />
    </Badge>
  )
}
