import { findPersonalData } from '../personalData/findPersonalData'
import { CHECKS, type CheckKey, type CheckLevel } from './checks'
import type { Issue } from './Issue'
import { REASON_MIN } from './reasonMin'

export interface Accepted {
  key?: string | null
  reason?: string | null
}

export interface Reason {
  key: string
  reason: string
}

/** What was looked past at a publication, for the record. */
export interface CheckOutcome {
  /** Warnings that were given a reason. */
  accepted: Reason[]
  /** Keys of warnings that were not. */
  leftOut: string[]
  /** Blocks that a reason lifted. */
  lifted: Reason[]
}

export interface LeveledIssue extends Issue {
  level: 'block' | 'warn'
  takesReason: boolean
}

export interface Judgement {
  blocks: LeveledIssue[]
  outcome: CheckOutcome
}

/** The level that holds in an office: its own where the check may be changed, else the usual one. */
export function levelOf(
  check: CheckKey,
  settings: { check: string; level: CheckLevel }[] | null | undefined,
): CheckLevel {
  const usual = CHECKS[check]
  if ('isFixed' in usual) return usual.level
  return settings?.find((row) => row.check === check)?.level ?? usual.level
}

/** The issues that count in an office, with how much. */
export function withLevels(
  issues: Issue[],
  settings: { check: string; level: CheckLevel }[] | null | undefined,
): LeveledIssue[] {
  return issues.flatMap((issue) => {
    const level = levelOf(issue.check, settings)
    if (level === 'off') return []
    const takesReason = level === 'warn' || 'takesReason' in CHECKS[issue.check]
    return [{ ...issue, level, takesReason }]
  })
}

/** Which issues stand in the way, given the reasons that were written, and what goes on record. */
export function judgeIssues(
  issues: LeveledIssue[],
  accepted: Accepted[] | null | undefined,
): Judgement {
  const outcome: CheckOutcome = { accepted: [], leftOut: [], lifted: [] }
  const blocks: LeveledIssue[] = []
  for (const issue of issues) {
    const { key, level } = issue
    const reason = reasonFor(key, accepted)
    if (level === 'block') {
      if (issue.takesReason && [...reason].length >= REASON_MIN)
        outcome.lifted.push({ key, reason })
      else blocks.push(issue)
    } else if (reason) outcome.accepted.push({ key, reason })
    else outcome.leftOut.push(key)
  }
  return { blocks, outcome }
}

/** The reason written for an issue; empty where there is none, or where it repeats what it should explain. */
export function reasonFor(key: string, accepted: Accepted[] | null | undefined): string {
  const reason = accepted?.findLast((entry) => entry.key === key)?.reason?.trim() ?? ''
  return findPersonalData(reason).some(({ check }) => CHECKS[check].level === 'block') ? '' : reason
}
