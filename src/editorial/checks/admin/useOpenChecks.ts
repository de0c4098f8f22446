'use client'

import { REASON_MIN } from '../reasonMin'
import type { ShownIssue } from '../checksEndpoints'
import { useChecks } from './useChecks'
import { useReasons } from './useReasons'

export interface OpenChecks {
  /** How many findings refuse the publication as the form stands. */
  blocks: number
  /** How many warnings still lack a reason. */
  owed: number
  isAsking: boolean
}

/** What is still to be done before the form can be published: for the dialog that publishes. */
export function useOpenChecks(): OpenChecks {
  const { issues, isAsking } = useChecks()
  const { reasonFor } = useReasons()
  const open = (issues ?? []).filter((issue) => isOpen({ issue, reason: reasonFor(issue.key) }))
  return {
    blocks: open.filter(({ level }) => level === 'block').length,
    owed: open.filter(({ level }) => level === 'warn').length,
    isAsking: isAsking && issues !== null,
  }
}

/** Whether a finding still asks for something, given what was written for it. */
export function isOpen({ issue, reason }: { issue: ShownIssue; reason: string }): boolean {
  if (!issue.takesReason) return true
  const length = [...reason.trim()].length
  return issue.level === 'block' ? length < REASON_MIN : length === 0
}
