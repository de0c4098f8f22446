import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '@/shared/clock'
import { addressKey } from '@/statistics/countedAddress'
import { createOnce } from '@/statistics/createOnce'
import { isShown, readVisit } from '@/statistics/readVisit'
import type { SitePort } from './sitePort'

/** As the COUNTER code of practice has it: a double click is one use. */
const SAME_VISIT_MS = 30_000

/**
 * Tells the site what people looked at, whether it was drawn for them or kept. What makes a visitor one (address and
 * browser) goes into a hash that is forgotten after half a minute, and no further.
 */
export function createVisitWatch({
  port,
  clock,
}: {
  port: () => SitePort | undefined
  clock: Clock
}): (seen: { req: IncomingMessage; res: ServerResponse; path: string; visitor: string }) => void {
  const isNew = createOnce({ forgetAfterMs: SAME_VISIT_MS, clock })

  return ({ req, res, path, visitor }) => {
    const { method, headers } = req
    const visit = readVisit({ method, path, headers })
    if (!visit) return
    res.once('close', () => {
      if (!res.headersSent || !isShown(visit, res.statusCode)) return
      const { address, counted } = visit
      if (!isNew(visitor, headers['user-agent'] ?? '', counted, addressKey(address))) return
      port()?.countVisit(visit)
    })
  }
}
