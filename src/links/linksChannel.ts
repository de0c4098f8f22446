import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { enqueue } from '@/outbox/enqueue'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { TryLater } from '@/outbox/TryLater'
import { clock } from '@/shared/clock'
import type { LinkChecker } from './createLinkChecker'
import { nightStart } from './nights'
import { recordLinks } from './recordLinks'
import { settleLink, type TellOwners } from './settleLink'

export const LINKS = 'links'

/** How many addresses of one host are asked in a night; the others come first in the next. */
const PER_NIGHT_AND_HOST = 200
/** A delivery that takes longer is taken for lost: see DELIVERY_LIMIT_MS of the outbox. */
const TIME_LIMIT_MS = 480_000
/** A host that asks to be left alone for longer, or again and again, is left until the next night. */
const WAIT_MAX_MS = 3 * 3_600_000
const TRIES_MAX = 4

/** Without a host: look which addresses there are; with one: ask it about its own. */
export interface LinksMessage {
  day: string
  host?: string
}

interface LinksOptions {
  checker: LinkChecker
  siteHosts: string[]
  tellOwners: TellOwners
}

/** What is asked of the outside each night: one row that collects the addresses, then one for each host. */
export function createLinksHandler(options: LinksOptions): OutboxHandler {
  return {
    channel: LINKS,
    retryBaseMs: 60_000,
    async deliver({ message, payload, signal, row }) {
      const { day, host } = message as LinksMessage
      if (host === undefined) return collect({ payload, day, siteHosts: options.siteHosts })
      await checkHost({ ...options, payload, day, host, signal, isLastTry: row.tries >= TRIES_MAX })
    },
  }
}

/** The row of a night: there is at most one, whichever process writes it. */
export const enqueueNight = ({ payload, day }: { payload: Payload; day: string }) =>
  inTransaction({
    payload,
    work: (req) => enqueue({ channel: LINKS, key: `${LINKS}/${day}`, message: { day }, req }),
  })

async function collect({
  payload,
  day,
  siteHosts,
}: {
  payload: Payload
  day: string
  siteHosts: string[]
}): Promise<void> {
  const hosts = await recordLinks({ payload, siteHosts, now: clock.now() })
  await inTransaction({
    payload,
    async work(req) {
      for (const host of hosts) {
        const key = `${LINKS}/${day}/${host}`
        await enqueue({ channel: LINKS, key, message: { day, host }, req })
      }
    },
  })
}

async function checkHost({
  payload,
  day,
  host,
  signal,
  isLastTry,
  checker,
  tellOwners,
}: LinksOptions & {
  payload: Payload
  day: string
  host: string
  signal: AbortSignal
  isLastTry: boolean
}): Promise<void> {
  const begun = performance.now()
  for (const { id, url } of await findUnchecked({ payload, day, host })) {
    if (signal.aborted || performance.now() - begun > TIME_LIMIT_MS) return
    const finding = await checker.check({ address: url, signal })
    const now = clock.now()
    if (finding.kind === 'later') {
      const waitMs = finding.waitMs ?? 0
      if (isLastTry || waitMs > WAIT_MAX_MS) return
      throw new TryLater(
        `เว็บไซต์ ${host} ขอให้ถามใหม่ภายหลัง (${finding.status})`,
        new Date(now.getTime() + waitMs),
      )
    }
    await settleLink({ payload, id, finding, now, tellOwners })
  }
}

/** Those not yet asked about this night, the longest unasked first. */
async function findUnchecked({
  payload,
  day,
  host,
}: {
  payload: Payload
  day: string
  host: string
}): Promise<{ id: string; url: string }[]> {
  const { docs } = await payload.db.find<{ id: string; url: string }>({
    collection: 'link-checks',
    where: {
      and: [
        { host: { equals: host } },
        {
          or: [
            { checkedAt: { exists: false } },
            { checkedAt: { less_than: nightStart(day).toISOString() } },
          ],
        },
      ],
    },
    sort: 'checkedAt',
    limit: PER_NIGHT_AND_HOST,
    pagination: false,
    select: { url: true },
  })
  return docs
}
