import { isVisible, type Visibility } from '@/editorial/isVisible'

/** What of an item decides whether and how it is harvested; nothing of its content. */
export interface RecordRow extends Visibility {
  id: string
  code?: string | null
  updatedAt: string
  /** Since when it is in its stage. */
  steppedAt?: string | null
  learningArea?: unknown
}

/**
 * `live`: visitors find it now. `deleted`: they did once, which its dates show. `unclear`: its dates do not say whether
 * they ever did. `none`: they never did.
 */
export type RecordState = 'live' | 'deleted' | 'unclear' | 'none'

/** What a row is to a harvester at this moment. */
export function recordState(row: RecordRow, now: Date): RecordState {
  const { stage, publishedAt, expiresAt, visibility } = row
  if (!row.code || !publishedAt || (stage !== 'published' && stage !== 'withdrawn')) return 'none'
  if (isVisible({ item: row, now })) return 'live'
  if (visibility === 'staff') return 'unclear'

  const began = Date.parse(publishedAt)
  if (began > endOf(row, now)) return 'unclear'
  return expiresAt && Date.parse(expiresAt) <= began ? 'unclear' : 'deleted'
}

/** Until when an item that shows no more may have shown. */
function endOf({ stage, steppedAt, deletedAt, updatedAt }: RecordRow, now: Date): number {
  const ends = [now.getTime()]
  if (deletedAt) ends.push(Date.parse(deletedAt))
  if (stage === 'withdrawn') ends.push(Date.parse(steppedAt ?? updatedAt))
  return Math.min(...ends)
}

/**
 * When a row last became what it is to harvesters: it was written, or a time of its own passed without anybody writing
 * it. So a harvester that asks for everything since its last visit gets what began or expired in between.
 * @returns milliseconds
 */
export function datestampOf(row: RecordRow, now: Date): number {
  const passed = [row.publishedAt, row.expiresAt, row.deletedAt]
    .map((moment) => Date.parse(moment ?? ''))
    .filter((moment) => moment <= now.getTime())
  return Math.max(Date.parse(row.updatedAt), ...passed)
}
