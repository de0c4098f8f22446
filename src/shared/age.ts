import { label, type Label } from './label'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long ago, in whole units, rounded down: `3 วัน`, `2 ชั่วโมง`, `ไม่ถึง 1 นาที`. */
export function ageOf({ since, now }: { since: Date | string; now: Date }): Label {
  const ms = now.getTime() - new Date(since).getTime()
  if (ms < MINUTE_MS) return label('ไม่ถึง 1 นาที', 'less than a minute')
  if (ms < HOUR_MS) return counted(ms / MINUTE_MS, 'นาที', 'minute')
  if (ms < DAY_MS) return counted(ms / HOUR_MS, 'ชั่วโมง', 'hour')
  return counted(ms / DAY_MS, 'วัน', 'day')
}

function counted(amount: number, th: string, en: string): Label {
  const whole = Math.floor(amount)
  return label(`${whole} ${th}`, `${whole} ${en}${whole === 1 ? '' : 's'}`)
}
