/** What decides when a notice shows; dates are ISO, empty ones are open ends. */
export interface NoticeTimes {
  isOn?: boolean | null
  from?: string | null
  until?: string | null
}

export type NoticePhase = 'current' | 'planned' | 'past'

/**
 * Where a notice stands: current from its beginning until, not including, its end. One that was switched off is
 * past, for it stays on record; null when that was before it ever began.
 */
export function noticePhase({
  notice: { isOn, from, until },
  now,
}: {
  notice: NoticeTimes
  now: Date
}): NoticePhase | null {
  const hasBegun = !from || new Date(from) <= now
  if (!isOn) return hasBegun ? 'past' : null
  if (until && new Date(until) <= now) return 'past'
  return hasBegun ? 'current' : 'planned'
}

interface NoticeRow extends NoticeTimes {
  kind: 'emergency' | 'service'
  createdAt: string
}

/**
 * Notices by where they stand. Current ones: emergencies first, then the latest begun; planned ones: the nearest
 * first; past ones: the latest begun first.
 */
export function groupNotices<Notice extends NoticeRow>({
  notices,
  now,
}: {
  notices: Notice[]
  now: Date
}): Record<NoticePhase, Notice[]> {
  const latestFirst = notices.toSorted((a, b) => beginOf(b) - beginOf(a))
  const of = (phase: NoticePhase) =>
    latestFirst.filter((notice) => noticePhase({ notice, now }) === phase)
  return {
    current: of('current').sort((a, b) => rank(a) - rank(b)),
    planned: of('planned').reverse(),
    past: of('past'),
  }
}

const beginOf = ({ from, createdAt }: NoticeRow): number => new Date(from ?? createdAt).getTime()

const rank = ({ kind }: NoticeRow): number => (kind === 'emergency' ? 0 : 1)
