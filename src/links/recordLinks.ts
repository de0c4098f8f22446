import type { Payload, Where } from 'payload'
import { itemKinds, type ItemKind } from '@/editorial/kinds'
import { idOf } from '@/shared/idOf'
import { askedHost } from './askedHost'
import { collectLinks, type LinkHolder } from './collectLinks'

const BATCH = 100

interface Use {
  items: { relationTo: ItemKind; value: string }[]
  owners: string[]
}

interface Recorded {
  id: string
  url: string
  items?: { relationTo: string; value: unknown }[] | null
  owners?: unknown[] | null
}

interface Recording {
  payload: Payload
  /** Hosts of this site, whose addresses are not outside. */
  siteHosts: string[]
  now: Date
}

/**
 * Brings `link-checks` in line with what live items lead to: a row for each outside address, none for one no longer
 * used. What is known of an address stays. Done again after it was cut short, it ends the same.
 * @returns the hosts to ask, each once
 */
export async function recordLinks(recording: Recording): Promise<string[]> {
  const { payload } = recording
  const uses = await findUses(recording)
  const unseen = new Map(uses)
  const unused: string[] = []
  for (const row of await findRecorded(payload)) {
    const use = unseen.get(row.url)
    unseen.delete(row.url)
    if (!use) unused.push(row.id)
    else if (!isSame(row, use)) {
      await payload.db.updateOne({ collection: 'link-checks', id: row.id, data: { ...use } })
    }
  }
  for (const [url, use] of unseen) {
    const data = { url, host: askedHost(url), state: 'unknown', failures: 0, ...use }
    await payload.db.create({ collection: 'link-checks', data })
  }
  while (unused.length > 0) {
    const where: Where = { id: { in: unused.splice(0, BATCH) } }
    await payload.db.deleteMany({ collection: 'link-checks', where })
  }
  return [...new Set([...uses.keys()].map(askedHost))]
}

/** Which items lead to which address. */
async function findUses({ payload, siteHosts, now }: Recording): Promise<Map<string, Use>> {
  const uses = new Map<string, Use>()
  for (const kind of itemKinds) {
    for await (const item of liveItems({ payload, kind, now })) {
      const owner = idOf(item.owner)
      for (const url of collectLinks(item, siteHosts)) {
        const use = uses.get(url) ?? { items: [], owners: [] }
        use.items.push({ relationTo: kind, value: item.id })
        if (owner && !use.owners.includes(owner)) use.owners.push(owner)
        uses.set(url, use)
      }
    }
  }
  return uses
}

interface LiveItem extends LinkHolder {
  id: string
  owner?: unknown
  expiresAt?: string | null
}

/** What the public reads or soon will, in every language. */
async function* liveItems({
  payload,
  kind,
  now,
}: {
  payload: Payload
  kind: ItemKind
  now: Date
}): AsyncGenerator<LiveItem> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<LiveItem>({
      collection: kind,
      where: {
        and: [
          { stage: { equals: 'published' } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
      sort: 'createdAt',
      page,
      limit: BATCH,
      locale: 'all',
      select: { links: true, link: true, body: true, owner: true, expiresAt: true },
    })
    yield* docs.filter(({ expiresAt }) => !expiresAt || new Date(expiresAt) > now)
    if (!hasNextPage) return
  }
}

async function findRecorded(payload: Payload): Promise<Recorded[]> {
  const { docs } = await payload.db.find<Recorded>({
    collection: 'link-checks',
    limit: 0,
    pagination: false,
    select: { url: true, items: true, owners: true },
  })
  return docs
}

function isSame(row: Recorded, use: Use): boolean {
  const key = ({ relationTo, value }: { relationTo: string; value: unknown }) =>
    `${relationTo}/${idOf(value)}`
  const same = (a: (string | undefined)[], b: (string | undefined)[]) =>
    a.length === b.length && new Set([...a, ...b]).size === new Set(b).size
  return (
    same((row.items ?? []).map(key), use.items.map(key)) &&
    same((row.owners ?? []).map(idOf), use.owners)
  )
}
