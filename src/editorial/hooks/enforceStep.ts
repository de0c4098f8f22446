import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { idOf } from '@/shared/idOf'
import { effectiveRoles } from '@/accounts/effectiveRoles'
import { clock } from '@/shared/clock'
import { changesContent } from '../contentOf'
import { ITEM_KINDS, type ItemKind } from '../kinds'
import { refuse } from '../refuse'
import { rightForStep, type Stage } from '../stages'
import { findRow, isLive } from './liveRow'

interface Item {
  id?: string
  stage?: Stage
  _status?: string
  owner?: unknown
  changedBy?: unknown[] | null
  deletedAt?: string | null
}

/** Every step from stage to stage asks for its right; one that is not a way at all is refused with 400. */
export const enforceStep: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const kind = collection.slug as ItemKind
  const item = data as Item
  const before = (operation === 'update' ? originalDoc : undefined) as Item | undefined

  if (req.context.isRestoringVersion) {
    item.stage = 'draft'
    item._status = 'draft'
  }
  const to = item.stage ?? 'draft'
  const row = before?.id ? await findRow({ kind, id: before.id, req }) : null
  if (req.context.isRestoringVersion && isLive(row) && !req.context.isRestoringDraft) {
    throw refuse('รายการนี้เผยแพร่อยู่ โปรดนำฉบับเดิมกลับมาผ่านหน้าประวัติ จึงยังไม่ได้บันทึก')
  }
  // Into and out of the trash: the rule for that is the collection's delete access.
  if (before && Boolean(before.deletedAt) !== Boolean(item.deletedAt)) {
    if (to !== before.stage) throw refuse('ย้ายเข้าออกถังขยะพร้อมเปลี่ยนสถานะในคราวเดียวไม่ได้')
    const returns = !item.deletedAt && isLive(row)
    if (returns && req.user && !(await mayPublish({ kind, before, after: item, req }))) {
      throw new Forbidden(req.t)
    }
    return data
  }
  // A bulk write changes the rows themselves, so it cannot begin a revision beside them.
  if (req.context.isBulkWrite && isLive(row) && !['published', 'withdrawn'].includes(to)) {
    throw refuse('รายการที่เผยแพร่อยู่ต้องแก้เป็นร่างทีละรายการ จึงยังไม่ได้บันทึก')
  }

  const right = rightForStep({ from: before?.stage, to, isLive: isLive(row) })
  if (!right) throw refuse(`เปลี่ยนสถานะจาก "${before?.stage ?? 'ใหม่'}" เป็น "${to}" ไม่ได้`)

  if (!req.user) return data
  if (right === 'update' && !before) return data
  if (right === 'publish' && (await mayPublish({ kind, before, after: item, req }))) return data
  if (right !== 'publish' && reachOfRequest(req, right, ITEM_KINDS[kind].subject)) return data
  throw new Forbidden(req.t)
}

/**
 * Those whose table says so publish; `editorial-settings.publishers` adds roles that may publish what another
 * person wrote. Wrote: its owner, anyone who changed it since it was last published, and whoever changes it now.
 */
async function mayPublish({
  kind,
  before,
  after,
  req,
}: {
  kind: ItemKind
  before: Item | undefined
  after: Item
  req: PayloadRequest
}): Promise<boolean> {
  if (reachOfRequest(req, 'publish', ITEM_KINDS[kind].subject)) return true
  const settings = await req.payload.findGlobal({
    slug: 'editorial-settings',
    depth: 0,
    select: { publishers: true },
    req,
  })
  const allowed = settings.publishers?.find((entry) => entry.kind === kind)?.roles ?? []
  const roles = effectiveRoles({ user: req.user, now: clock.now() })
  if (!roles.some((role) => (allowed as string[]).includes(role))) return false
  if (!before || changesContent({ before, after })) return false
  const writers = [before.owner, ...(before.changedBy ?? [])].map(idOf)
  return !writers.includes(req.user?.id)
}
