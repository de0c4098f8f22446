import type { CollectionBeforeChangeHook } from 'payload'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { changesContent } from '../contentOf'

interface ItemData {
  stage?: string
  steppedAt?: string | null
  remark?: string | null
  savedBy?: unknown
  changedBy?: unknown[] | null
}

/**
 * Keeps with the item since when it is at its stage, what was said at the last step, who saved it last, and who has
 * changed it since it was last published. A remark belongs to its step: without one it stays, with the next it goes.
 */
export const keepStep: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const item = data as ItemData
  const before = (operation === 'update' ? originalDoc : undefined) as ItemData | undefined

  const isStep = before?.stage !== item.stage
  item.steppedAt = isStep ? clock.now().toISOString() : before?.steppedAt
  const said = item.remark?.trim() || null
  if (!isStep) item.remark = before?.remark ?? null
  else item.remark = said === (before?.remark ?? null) ? null : said

  item.savedBy = req.user?.id ?? idOf(before?.savedBy) ?? null
  item.changedBy = item.stage === 'published' ? [] : writers({ before, item, user: req.user?.id })
  return data
}

function writers({
  before,
  item,
  user,
}: {
  before: ItemData | undefined
  item: ItemData
  user: string | undefined
}): string[] {
  const ids = (before?.changedBy ?? []).map(idOf)
  const isWriting = !before || changesContent({ before, after: item })
  return [...new Set([...ids, isWriting ? user : undefined])].filter((id) => id !== undefined)
}
