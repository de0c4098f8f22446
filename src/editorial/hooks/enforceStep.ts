import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { actingAs } from '@/accounts/actingAs'
import { clock } from '@/shared/clock'
import { ITEM_KINDS, type ItemKind } from '../kinds'
import { refuse } from '../refuse'
import { rightForStep, type Stage, type StepRight } from '../stages'
import { STEP_WORDS } from '../stepWords'
import { findRow, isLive } from './liveRow'
import { publishRight, type WrittenItem } from './publishRight'
import { stepNotes } from './stepNotes'

interface Item extends WrittenItem {
  id?: string
  stage?: Stage
  _status?: string
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
  const notes = stepNotes({ id: before?.id, req })
  notes.from = before?.stage

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
    if (!item.deletedAt && isLive(row)) await ask({ right: 'publish', kind, before, item, req })
    return data
  }
  // A bulk write changes the rows themselves, so it cannot begin a revision beside them.
  if (req.context.isBulkWrite && isLive(row) && !['published', 'withdrawn'].includes(to)) {
    throw refuse('รายการที่เผยแพร่อยู่ต้องแก้เป็นร่างทีละรายการ จึงยังไม่ได้บันทึก')
  }

  const right = rightForStep({ from: before?.stage, to, isLive: isLive(row) })
  if (!right) throw refuse(`เปลี่ยนสถานะจาก "${before?.stage ?? 'ใหม่'}" เป็น "${to}" ไม่ได้`)
  if (right !== 'update' || before) await ask({ right, kind, before, item, req })
  return data
}

/** @throws Forbidden, or a sentence that says what would help */
async function ask({
  right,
  kind,
  before,
  item,
  req,
}: {
  right: StepRight
  kind: ItemKind
  before: Item | undefined
  item: Item
  req: PayloadRequest
}): Promise<void> {
  if (!req.user) return
  const { subject } = ITEM_KINDS[kind]
  const notes = stepNotes({ id: before?.id, req })
  notes.actingAs = actingAs({ user: req.user, now: clock.now(), action: right, subject })

  if (right !== 'publish') {
    if (!reachOfRequest(req, right, subject)) throw new Forbidden(req.t)
    return
  }
  const answer = await publishRight({ kind, before, after: item, req })
  if (answer.fault === 'noRight') throw new Forbidden(req.t)
  if (answer.fault === 'ownWork') {
    const { th, en } = STEP_WORDS.ownWork
    throw refuse(req.i18n?.language === 'en' ? en : th, 403)
  }
  notes.exemption = answer.exemption
}
