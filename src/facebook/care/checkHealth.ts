import type { Payload } from 'payload'
import { TryLater } from '@/outbox/TryLater'
import { clock } from '@/shared/clock'
import { ChannelFault } from '../ChannelFault'
import type { ConnectionHealth } from '../drivers/graph/askHealth'
import { SOURCE_FAULTS, toHealthFaults, type HealthFault } from './healthFaults'
import { noteFaults } from './noteFaults'
import { readTokenInForce } from './pageToken'

/** Asks Facebook about a token. @throws ChannelFault */
export type AskHealth = (asked: { token: string; signal: AbortSignal }) => Promise<ConnectionHealth>

const AGAIN_MS = 15 * 60_000
const TRIES_MAX = 4

/**
 * Looks at the token in force and the Page, and writes down what it finds. Where Facebook does not answer, what was
 * known stays, and it is asked again a few times.
 */
export async function checkHealth({
  payload,
  ask,
  tries,
  signal,
}: {
  payload: Payload
  /** Undefined where the settings do not name Page and app. */
  ask: AskHealth | undefined
  tries: number
  signal: AbortSignal
}): Promise<void> {
  const { source, token } = await readTokenInForce({ payload })
  const checkedAt = clock.now().toISOString()
  const note = (faults: HealthFault[], change: object = {}) =>
    noteFaults({
      payload,
      faults: (before) => [...faults, ...before.filter((one) => one === 'postsMissing')],
      change: { checkedAt, ...change },
    })
  const plain = SOURCE_FAULTS[source]
  if (!ask) return note(['settingsMissing', ...(plain ? [plain] : [])], { isValid: null })
  if (!token) return note(plain ? [plain] : [], { isValid: false })

  let health: ConnectionHealth
  try {
    health = await ask({ token, signal })
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error
    await note([unanswered(error)])
    payload.logger.warn({ kind: error.kind, code: error.code }, 'facebook: health not told')
    if (unanswered(error) === 'refused' || tries >= TRIES_MAX) return
    const again = new Date(clock.now().getTime() + AGAIN_MS)
    throw new TryLater('Facebook ยังไม่ตอบการตรวจการเชื่อมต่อ', error.until ?? again)
  }
  // Another token was entered meanwhile: what was found is of the old one, and a check of the new is on its way.
  if ((await readTokenInForce({ payload })).token !== token) return
  await note(toHealthFaults({ health, now: clock.now() }), toChange(health))
}

const unanswered = ({ kind }: ChannelFault): HealthFault =>
  kind === 'unreachable' || kind === 'unknown' || kind === 'throttled' ? 'unreachable' : 'refused'

/** What could not be read this time stays as it was. */
const toChange = (health: ConnectionHealth) => ({
  isValid: health.isValid,
  expiresAt: health.expiresAt?.toISOString() ?? null,
  dataExpiresAt: health.dataExpiresAt?.toISOString() ?? null,
  missingScopes: [
    ...health.missingScopes,
    ...(health.isValid && !health.canReadViews ? ['read_insights'] : []),
  ].join(' '),
  ...(health.appName ? { appName: health.appName } : {}),
  ...(health.pageName ? { pageName: health.pageName } : {}),
  ...(health.pageURL ? { pageURL: health.pageURL } : {}),
  ...(health.isPublished === null ? {} : { isPublished: health.isPublished }),
})
