import { cache } from 'react'
import type { Where } from 'payload'
import { clock } from '@/shared/clock'
import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'
import type { NoticeKind } from './collections/Notices'
import { groupNotices } from './notices/groupNotices'

const CURRENT_MAX = 10
const STANDING_MAX = 50
const PAST_MAX = 50

/** What everybody must know now, emergencies first; read once for each page. */
export const findCurrentNotices = cache(async () => {
  const now = clock.now()
  const notices = await findNotices({
    where: { and: [...standing(now), { or: [isEmpty('from'), upTo('from', now)] }] },
    sort: ['kind', '-createdAt'],
    limit: CURRENT_MAX,
  })
  return groupNotices({ notices, now }).current
})

/** The notices of a kind: those that show now, those planned, and the latest of those on record. */
export async function findNoticesOf(kind: NoticeKind) {
  const now = clock.now()
  const ofKind: Where = { kind: { equals: kind } }
  const [alive, over] = await Promise.all([
    findNotices({
      where: { and: [ofKind, ...standing(now)] },
      sort: ['from', '-createdAt'],
      limit: STANDING_MAX,
    }),
    findNotices({
      where: { and: [ofKind, { or: [{ isOn: { not_equals: true } }, upTo('until', now)] }] },
      sort: '-createdAt',
      limit: PAST_MAX,
    }),
  ])
  const { current, planned } = groupNotices({ notices: alive, now })
  return { current, planned, past: groupNotices({ notices: over, now }).past }
}

export type NoticeItem = Awaited<ReturnType<typeof findCurrentNotices>>[number]

async function findNotices({
  where,
  sort,
  limit,
}: {
  where: Where
  sort: string | string[]
  limit: number
}) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'notices',
    where,
    select: {
      kind: true,
      isOn: true,
      title: true,
      text: true,
      from: true,
      until: true,
      links: true,
      createdAt: true,
      updatedAt: true,
    },
    sort,
    depth: 0,
    limit,
    pagination: false,
    ...asReader(),
  })
  return docs
}

const isEmpty = (field: string): Where => ({ [field]: { exists: false } })

const upTo = (field: string, now: Date): Where => ({
  [field]: { less_than_equal: now.toISOString() },
})

/** Switched on and not over. */
const standing = (now: Date): Where[] => [
  { isOn: { equals: true } },
  { or: [isEmpty('until'), { until: { greater_than: now.toISOString() } }] },
]
