import { isoDay } from '@/shared/thaiDate'
import type { LinkState } from './linkStates'
import type { Finding } from './toFinding'

/** What is kept of an address between the nights. */
export interface LinkRecord {
  state: LinkState
  status?: number | null
  reason?: string | null
  failures?: number | null
  failingSince?: string | null
  checkedAt?: string | null
}

/** Nights in a row after which an address counts as dead: one bad night alarms nobody. */
const NIGHTS_UNTIL_DEAD = { gone: 2, failing: 3 }

/** The record after one more look. Several looks on one day in Bangkok count as one night. */
export function toLinkState({
  before,
  finding,
  now,
}: {
  before: LinkRecord
  finding: Finding
  now: Date
}): LinkRecord {
  const { kind, status, reason } = finding
  if (kind === 'later') return before
  const seen = { status: status ?? null, reason: reason ?? null, checkedAt: now.toISOString() }
  if (kind === 'ok') return { ...seen, state: 'ok', failures: 0, failingSince: null }

  const failingSince = before.failingSince ?? now.toISOString()
  if (kind === 'needsAccess') return { ...seen, state: 'needsAccess', failures: 0, failingSince }

  const earlier = before.failures ?? 0
  const isSameNight =
    earlier > 0 && before.checkedAt != null && isoDay(before.checkedAt) === isoDay(now)
  const failures = isSameNight ? earlier : earlier + 1
  const isDead = before.state === 'dead' || failures >= NIGHTS_UNTIL_DEAD[kind]
  return { ...seen, state: isDead ? 'dead' : 'unreachable', failures, failingSince }
}
