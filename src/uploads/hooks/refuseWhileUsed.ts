import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '@/editorial/refuse'
import { findUses } from '../findUses'

/** A file that an item, a person, a process or the office's emblem refers to cannot be deleted from under it. */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.context.isRemovingSamples) return
  const { uses, more } = await findUses({ id: String(id), req })
  const [first] = uses
  if (first) {
    const others = uses.length + more - 1
    const rest = others > 0 ? ` และอีก ${others} แห่ง` : ''
    throw refuse(
      `ลบไม่ได้ เพราะ "${first.title}" (${first.label.th})${rest} ใช้ไฟล์นี้อยู่ โปรดเอาออกจากที่นั้นก่อน`,
    )
  }
  if (more > 0) throw refuse(`ลบไม่ได้ เพราะมีรายการของผู้อื่นใช้ไฟล์นี้อยู่ ${more} รายการ`)
}
