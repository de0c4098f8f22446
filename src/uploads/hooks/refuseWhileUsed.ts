import type { CollectionBeforeDeleteHook } from 'payload'
import { itemKinds } from '@/editorial/kinds'
import { refuse } from '@/editorial/refuse'
import { isOfficePicture } from '../refreshMediaVisibility'

/** A file that an item, a person, a process or the office's emblem refers to cannot be deleted from under it. */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.context.isRemovingSamples) return
  for (const collection of itemKinds) {
    const { docs } = await req.payload.find({
      collection,
      where: { media: { in: [String(id)] } },
      depth: 0,
      limit: 1,
      pagination: false,
      select: { title: true },
      req,
    })
    const user = docs[0]
    if (user)
      throw refuse(`ลบไม่ได้ เพราะ "${user.title ?? user.id}" ใช้ไฟล์นี้อยู่ โปรดเอาออกจากรายการนั้นก่อน`)
  }
  if (await isOfficePicture({ id: String(id), req })) {
    throw refuse('ลบไม่ได้ เพราะข้อมูลสำนักงาน (บุคลากร กระบวนการ หรือตราสัญลักษณ์) ใช้ไฟล์นี้อยู่')
  }
}
