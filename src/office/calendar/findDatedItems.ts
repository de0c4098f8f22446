import type { Where } from 'payload'
import { idOf } from '@/shared/idOf'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import type { Language } from '@/site/language'
import { listed } from '@/site/listed'
import { pageLanguage } from '@/site/pageLanguage'
import { translated } from '@/site/translated'
import { inOrder, toDeadline, toEvent, type DatedItem } from './datedItems'

const SHARED = {
  code: true,
  title: true,
  summary: true,
  slug: true,
  isSample: true,
  updatedAt: true,
} as const
const EVENT = { ...SHARED, eventDate: true, eventEnd: true, place: true } as const
const DEADLINE = { ...SHARED, deadline: true } as const

export interface DatedItems {
  items: DatedItem[]
  /** There is more than was asked for. */
  isCut: boolean
}

/** Between two moments, ISO; the end is not part of it. */
interface Range {
  from: string
  until?: string
}

/**
 * The events and open deadlines visitors may know of, in order.
 * @param limit of each kind
 * @param latestFirst what is left out when there are more: the earliest instead of the latest
 */
export async function findDatedItems({
  range,
  limit,
  latestFirst = false,
  language = pageLanguage(),
}: {
  range: Range
  limit: number
  latestFirst?: boolean
  language?: Language
}): Promise<DatedItems> {
  const sort = latestFirst ? '-' : ''
  const [events, deadlines] = await Promise.all([
    findEvents({ where: takesPlace(range), limit, sort: `${sort}eventDate`, language }),
    findDeadlines({ where: fallsDue(range), limit, sort: `${sort}deadline`, language }),
  ])
  return {
    items: inOrder([...events, ...(await stillHolding(deadlines))]),
    isCut: events.length === limit || deadlines.length === limit,
  }
}

/** The entry of one item, by its code; undefined where it has no date or visitors may not find it. */
export async function findDatedItem({
  kind,
  code,
  language,
}: {
  kind: string
  code: string
  language: Language
}): Promise<DatedItem | undefined> {
  const asked = { where: { code: { equals: code } }, limit: 1, language }
  if (kind === 'news') return (await findEvents({ ...asked, sort: 'eventDate' }))[0]
  if (kind === 'announcements')
    return (await stillHolding(await findDeadlines({ ...asked, sort: 'deadline' })))[0]
  return undefined
}

function takesPlace({ from, until }: Range): Where {
  const notOver: Where = {
    or: [{ eventDate: { greater_than_equal: from } }, { eventEnd: { greater_than_equal: from } }],
  }
  return until ? { and: [{ eventDate: { less_than: until } }, notOver] } : notOver
}

function fallsDue({ from, until }: Range): Where {
  const open: Where = { deadline: { greater_than_equal: from } }
  return until ? { and: [open, { deadline: { less_than: until } }] } : open
}

interface Asked {
  where: Where
  limit: number
  sort: string
  language: Language
}

async function findEvents({ where, limit, sort, language }: Asked): Promise<DatedItem[]> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'news',
    where: listed({ eventDate: { exists: true } }, where),
    select: EVENT,
    sort,
    depth: 0,
    limit,
    pagination: false,
    ...asVisitor,
  })
  const rows = await translated({ collection: 'news', docs, select: EVENT, depth: 0, language })
  return rows.flatMap(({ eventDate, ...row }) =>
    eventDate ? [toEvent({ ...row, eventDate })] : [],
  )
}

async function findDeadlines({ where, limit, sort, language }: Asked): Promise<DatedItem[]> {
  const payload = await getPayload()
  const collection = 'announcements'
  const { docs } = await payload.find({
    collection,
    where: listed({ deadline: { exists: true } }, where),
    select: DEADLINE,
    sort,
    depth: 0,
    limit,
    pagination: false,
    ...asVisitor,
  })
  const rows = await translated({ collection, docs, select: DEADLINE, depth: 0, language })
  return rows.flatMap(({ deadline, ...row }) =>
    deadline ? [toDeadline({ ...row, deadline })] : [],
  )
}

/** Without the announcements that another has taken the place of: their deadlines hold no more. */
async function stillHolding(deadlines: DatedItem[]): Promise<DatedItem[]> {
  if (deadlines.length === 0) return []
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'announcements',
    where: listed({ supersedes: { in: deadlines.map(({ id }) => id) } }),
    select: { supersedes: true },
    depth: 0,
    limit: deadlines.length,
    pagination: false,
    ...asVisitor,
  })
  const replaced = new Set(docs.map(({ supersedes }) => idOf(supersedes)))
  return deadlines.filter(({ id }) => !replaced.has(id))
}
