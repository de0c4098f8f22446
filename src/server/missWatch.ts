import type { IncomingMessage } from 'node:http'
import type { Clock } from '@/shared/clock'
import { ZERO_RESULTS } from '@/shared/zeroResults'
import { createOnce } from '@/statistics/createOnce'
import { isPerson } from '@/statistics/isPerson'
import type { Finished } from './finishPage'
import type { Log } from './log'
import type { Address } from './readAddress'
import type { SitePort } from './sitePort'

/** Tells the site of a search that found nothing; never throws, and nobody waits for it. */
export type WatchMisses = (search: {
  req: IncomingMessage
  address: Extract<Address, { url: string }>
  visitor: string
  finished: Finished
}) => void

/** Reloading the page, or going back to it, is no second search. */
const SAME_SEARCH_MS = 30 * 60_000
const SEARCHES = /^(\/en)?\/(search|library)$/
const MARK = `${ZERO_RESULTS}=""`

/**
 * Has the wordings counted that people looked for and did not find: first pages without any facet, robots left out.
 * The page says itself that it found nothing, so that drawing it does not depend on the counting.
 */
export function createMissWatch({
  port,
  log,
  clock,
}: {
  port: () => SitePort | undefined
  clock: Clock
  log: Log
}): WatchMisses {
  const isNew = createOnce({ forgetAfterMs: SAME_SEARCH_MS, clock })

  return ({ req, address, visitor, finished }) => {
    const q = searchedFor({ req, address })
    const site = port()
    if (!q || !site || finished.status !== 200 || !finished.body.includes(MARK)) return
    if (!isNew(visitor, q)) return
    site.noteMiss(q).catch((error: unknown) => {
      log.warn({ err: error }, 'a search without result was not counted')
    })
  }
}

/** The words of a person's plain search; nothing for any other request. */
function searchedFor({
  req,
  address: { path, query },
}: {
  req: IncomingMessage
  address: Extract<Address, { url: string }>
}): string | null {
  if (req.method !== 'GET' || !SEARCHES.test(path)) return null
  if (!isPerson(req.headers)) return null
  const params = new URLSearchParams(query)
  const q = params.get('q')
  return [...params.keys()].every((name) => name === 'q') ? q : null
}
