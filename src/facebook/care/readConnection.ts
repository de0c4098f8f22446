import type { Payload } from 'payload'
import { env } from '@/env'
import { readChannel } from '../channelState'
import { parseFaults, SOURCE_FAULTS, type HealthFault } from './healthFaults'
import { isOutsideAddress } from './isOutsideAddress'
import { readTokenInForce, type TokenSource } from './pageToken'
import { readQueue, type Queue } from './readQueue'
import { readVisibility, type SeenPost } from './readVisibility'
import { parseScopes } from './scopes'
import { countStuck } from './stuckPosts'

/** How the connection to Facebook stands, for those who look after posts; the token is not in it. */
export interface Connection {
  mode: typeof env.facebook.mode
  source: TokenSource
  /** Null before the first check. */
  isValid: boolean | null
  tokenSetAt: string | null
  expiresAt: string | null
  dataExpiresAt: string | null
  /** Names of rights. */
  missingScopes: string[]
  pageName: string | null
  pageURL: string | null
  appName: string | null
  faults: HealthFault[]
  visibility: SeenPost | null
  queue: Queue
  pausedUntil: string | null
  lastSuccessAt: string | null
  checkedAt: string | null
  measuredAt: string | null
  /** Posts that a new token may help. */
  stuck: number
  siteURL: string
  isSiteOutside: boolean
}

/** What is known now, without asking Facebook. */
export async function readConnection({ payload }: { payload: Payload }): Promise<Connection> {
  const state = await readChannel({ payload, channel: 'facebook' })
  const { source } = await readTokenInForce({ payload })
  const plain = SOURCE_FAULTS[source]
  const noted = parseFaults(state?.fault)
  return {
    mode: env.facebook.mode,
    source,
    isValid: state?.isValid ?? null,
    tokenSetAt: state?.tokenSetAt ?? null,
    expiresAt: state?.expiresAt ?? null,
    dataExpiresAt: state?.dataExpiresAt ?? null,
    missingScopes: parseScopes(state?.missingScopes),
    pageName: state?.pageName ?? null,
    pageURL: state?.pageURL ?? null,
    appName: state?.appName ?? null,
    faults: plain && !noted.includes(plain) ? [plain, ...noted] : noted,
    visibility: await readVisibility({ payload }),
    queue: await readQueue({ payload }),
    pausedUntil: state?.pausedUntil ?? null,
    lastSuccessAt: state?.lastSuccessAt ?? null,
    checkedAt: state?.checkedAt ?? null,
    measuredAt: state?.measuredAt ?? null,
    stuck: await countStuck({ payload }),
    siteURL: env.siteURL,
    isSiteOutside: isOutsideAddress(env.siteURL),
  }
}
