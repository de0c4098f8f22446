/** The stages of an item and the ways between them: plain rules, no framework. */

export const STAGES = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const
export type Stage = (typeof STAGES)[number]
export type Status = 'draft' | 'published'
export type WithdrawalKind = 'notice' | 'gone' | 'redirect'

/** The right a step asks for. `update` is an edit that leaves the stage as it is, or begins a revision. */
export type StepRight = 'update' | 'submit' | 'return' | 'publish' | 'withdraw'

/**
 * `_status` follows the stage: published items, and withdrawn ones that leave a notice, are the rows the public
 * may reach; all else is a draft to Payload.
 */
export function statusOf(stage: Stage, withdrawalKind?: WithdrawalKind | null): Status {
  if (stage === 'published') return 'published'
  return stage === 'withdrawn' && (withdrawalKind ?? 'notice') === 'notice' ? 'published' : 'draft'
}

export interface StageRequest {
  /** What the write asks for; both, either or neither. */
  stage?: unknown
  status?: unknown
  withdrawalKind?: WithdrawalKind | null
  /** The stage of the newest version; undefined for a new item. */
  current?: Stage
}

export type StageAnswer = { stage: Stage; status: Status } | { fault: 'unknown' | 'contradictory' }

/** The stage and status a write means. */
export function resolveStage({
  stage,
  status,
  withdrawalKind,
  current,
}: StageRequest): StageAnswer {
  if (stage != null && !isStage(stage)) return { fault: 'unknown' }
  if (status != null && status !== 'draft' && status !== 'published') return { fault: 'unknown' }

  if (stage != null) {
    const follows = statusOf(stage, withdrawalKind)
    if (status != null && status !== follows) return { fault: 'contradictory' }
    return { stage, status: follows }
  }

  const before = current ?? 'draft'
  if (status == null || status === statusOf(before, withdrawalKind)) {
    return { stage: before, status: statusOf(before, withdrawalKind) }
  }
  return status === 'published'
    ? { stage: 'published', status: 'published' }
    : { stage: 'draft', status: 'draft' }
}

/**
 * The right a step asks for, or null when there is no such way.
 * @param from stage of the newest version; undefined for a new item
 * @param isLive whether a published row stands behind it, so that the step revises or ends a live item
 */
export function rightForStep({
  from,
  to,
  isLive,
}: {
  from: Stage | undefined
  to: Stage
  isLive: boolean
}): StepRight | null {
  switch (to) {
    case 'draft':
      return from === undefined || from === 'draft' || isLive ? 'update' : null
    case 'submitted':
      if (from === 'submitted') return 'update'
      return from !== 'withdrawn' || isLive ? 'submit' : null
    case 'returned':
      if (from === 'returned') return 'update'
      return from === 'submitted' ? 'return' : null
    case 'published':
      return 'publish'
    case 'withdrawn':
      return from === 'published' || from === 'withdrawn' || isLive ? 'withdraw' : null
  }
}

function isStage(value: unknown): value is Stage {
  return STAGES.includes(value as Stage)
}
