import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import type { Label } from '@/shared/label'
import { isItemKind } from '../kinds'
import { listHref } from './listHref'
import { readAsker } from './readAsker'
import type { Asker, ListFilter, Worklist } from './Worklist'
import { WORKLISTS } from './worklists'

export interface CountedLine {
  label: Label
  count: number
  /** ISO; since when the oldest row is on the list. */
  oldest?: string
  /** The admin's list of exactly these rows. */
  href: string
}

export interface CountedList extends Pick<Worklist, 'key' | 'label' | 'weight'> {
  /** One for each collection that has rows. */
  lines: CountedLine[]
}

/**
 * The worklists of a person, with what the person may read: those that have rows.
 * @returns null where no list concerns this person at all
 */
export async function countWorklists({
  payload,
  user,
}: {
  payload: Payload
  user: User
}): Promise<CountedList[] | null> {
  const asker = await readAsker({ payload, user })
  const concerning = WORKLISTS.map((list) => ({ ...list, rows: list.filters(asker) })).filter(
    ({ rows }) => rows.length > 0,
  )
  if (concerning.length === 0) return null

  const counted = await Promise.all(
    concerning.map(async ({ key, label, weight, since, rows }) => {
      const lines = await Promise.all(
        rows.map((filter) => countRows({ payload, asker, filter, since })),
      )
      return { key, label, weight, lines: lines.filter(({ count }) => count > 0) }
    }),
  )
  return counted.filter(({ lines }) => lines.length > 0)
}

/** Asked as the admin's list asks: of items their newest versions. */
async function countRows({
  payload,
  asker: { user },
  filter,
  since,
}: {
  payload: Payload
  asker: Asker
  filter: ListFilter
  since: Worklist['since']
}): Promise<CountedLine> {
  const { collection, where, label } = filter
  const field = since ?? 'createdAt'
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    draft: isItemKind(collection),
    sort: field,
    limit: 1,
    depth: 0,
    locale: 'th',
    select: { [field]: true },
    overrideAccess: false,
    user,
  })
  const oldest = since && (docs[0] as Partial<Record<string, string>> | undefined)?.[since]
  const { admin } = payload.config.routes
  return { label, count: totalDocs, href: listHref({ admin, filter }), ...(oldest && { oldest }) }
}
