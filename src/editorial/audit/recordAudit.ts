import type { PayloadRequest } from 'payload'
import type { Role } from '@/accounts/permissions'
import { clock } from '@/shared/clock'
import type { AuditAction } from './actions'

export interface AuditEntry {
  action: AuditAction
  /** Collection slug. */
  kind: string
  document: string
  from?: string | null
  to?: string | null
  remark?: string | null
  /** The role held as acting officer without which the step would have been refused. */
  actingAs?: Role
  /** The rule that was not asked of this person. */
  exemption?: string
  /** Whatever else belongs on record; no secrets and no personal data that was found. */
  details?: object
}

/** Puts a step on record, in the transaction of `req`: it stands or falls with what was done. */
export async function recordAudit({
  entry: { details, ...entry },
  req,
}: {
  entry: AuditEntry
  req: PayloadRequest
}): Promise<void> {
  await req.payload.db.create({
    collection: 'audit-log',
    data: {
      ...entry,
      at: clock.now().toISOString(),
      actor: req.user?.id ?? null,
      actorName: req.user?.name ?? null,
      details: details ? JSON.stringify(details) : null,
    },
    req,
  })
}
