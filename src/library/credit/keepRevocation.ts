import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { clock } from '@/shared/clock'

/**
 * A reason revokes a certificate at the moment it is saved; from then on both stay as they are, so that whoever
 * verifies it later hears the same.
 */
export const keepRevocation: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  if (originalDoc?.revokedAt) {
    return { ...data, revokedAt: originalDoc.revokedAt, reason: originalDoc.reason }
  }
  const reason = typeof data.reason === 'string' ? data.reason.trim() : ''
  if (data.reason && !reason) {
    const errors = [{ path: 'reason', message: 'โปรดเขียนเหตุที่ยกเลิก' }]
    throw new ValidationError({ collection: 'certificates', errors, req }, req.t)
  }
  return { ...data, reason: reason || null, revokedAt: reason ? clock.now().toISOString() : null }
}
