import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { reachOfRequest } from '@/accounts/access'
import { inTransaction } from '@/database/inTransaction'
import { refuse } from '@/editorial/refuse'
import type { Label } from '@/shared/label'
import { REFUSALS, type Refusal } from './refusals'

/**
 * Asks that the person looks after posts.
 * @throws 401 for visitors, 403 for those without the right
 */
export function requireKeeper(req: PayloadRequest, action: 'readUnpublished' | 'update'): void {
  if (!req.user) throw refuse('โปรดเข้าสู่ระบบก่อน', 401)
  if (!reachOfRequest(req, action, 'crossPosts'))
    throw refuse('ผู้ใช้นี้ไม่มีสิทธิ์ดูแลโพสต์ Facebook ติดต่อเจ้าหน้าที่ประชาสัมพันธ์', 403)
}

/** An answer 409 that says why, where there is a reason. */
export function refuseFor(reason: Refusal | Label): never
export function refuseFor(reason: Refusal | Label | null): void
export function refuseFor(reason: Refusal | Label | null): void {
  if (reason) throw refuse((typeof reason === 'string' ? REFUSALS[reason] : reason).th, 409)
}

/** What a request says, or 400. */
export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.infer<T>> {
  const parsed = schema.safeParse((await req.json?.().catch(() => undefined)) ?? {})
  if (!parsed.success) throw refuse('ข้อมูลที่ส่งมาไม่ถูกต้อง')
  return parsed.data
}

/** In one transaction, in the name of the person who asked. */
export const asAsker = <T>(
  req: PayloadRequest,
  work: (within: PayloadRequest) => Promise<T>,
): Promise<T> =>
  inTransaction({
    payload: req.payload,
    work(within) {
      within.user = req.user
      return work(within)
    },
  })

export const NOT_KEPT = { headers: { 'Cache-Control': 'no-store' } }
