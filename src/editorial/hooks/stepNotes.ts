import type { PayloadRequest } from 'payload'
import type { Role } from '@/accounts/permissions'
import type { Stage } from '../stages'

/** What the hooks of one write tell the audit log about its step. */
export interface StepNotes {
  from?: Stage
  actingAs?: Role
  exemption?: string
  /** What the publish checks found, and what was said to it. */
  checks?: object
}

const KEY = 'stepNotes'

/**
 * The notes of the write that is under way; Payload works on the rows of a bulk write side by side.
 * @param id undefined for a new item
 */
export function stepNotes({ id, req }: { id: string | undefined; req: PayloadRequest }): StepNotes {
  const all = (req.context[KEY] ??= new Map()) as Map<string, StepNotes>
  const notes = all.get(id ?? '') ?? {}
  all.set(id ?? '', notes)
  return notes
}

/** The notes, which are then forgotten: the next write of this request begins anew. */
export function takeStepNotes({
  id,
  req,
}: {
  id: string | undefined
  req: PayloadRequest
}): StepNotes {
  const notes = stepNotes({ id, req })
  ;(req.context[KEY] as Map<string, StepNotes>).delete(id ?? '')
  return notes
}
