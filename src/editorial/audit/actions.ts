import { label } from '@/shared/label'

/** What is put on record. */
export const AUDIT_ACTIONS = {
  created: label('สร้าง', 'Created'),
  revised: label('เริ่มแก้ไขฉบับใหม่', 'Revised'),
  submitted: label('ส่งตรวจ', 'Submitted'),
  returned: label('ส่งกลับแก้ไข', 'Returned'),
  published: label('เผยแพร่', 'Published'),
  withdrawn: label('ถอนออก', 'Withdrawn'),
  trashed: label('ย้ายไปถังขยะ', 'Moved to the trash'),
  recovered: label('เรียกคืนจากถังขยะ', 'Recovered'),
  erased: label('ลบถาวร', 'Erased'),
  restored: label('นำฉบับเดิมกลับมา', 'Version restored'),
  stateChanged: label('เปลี่ยนสถานะเรื่องที่แจ้ง', 'State of a report changed'),
  tokenKept: label('ใส่โทเคนของเพจ Facebook', 'Token of the Facebook Page entered'),
  tokenForgotten: label('ลบโทเคนของเพจ Facebook', 'Token of the Facebook Page forgotten'),
  postShared: label('แชร์ออกนอกเว็บไซต์', 'Shared outside'),
  postRetried: label('สั่งส่งโพสต์ใหม่', 'Post sent again'),
  postUpdated: label('สั่งแก้ข้อความโพสต์', 'Text of the post changed'),
  postRemoved: label('นำโพสต์ออก', 'Post removed'),
  postMarkedRemoved: label('แจ้งว่านำโพสต์ออกแล้ว', 'Post marked as removed'),
  postByHand: label('ขอโพสต์ด้วยตนเอง', 'Post to be made by hand'),
  postedByHand: label('วางที่อยู่ของโพสต์ที่โพสต์เอง', 'Address of a post made by hand'),
  tagsMerged: label('รวมป้ายกำกับ', 'Tags merged'),
} as const

export type AuditAction = keyof typeof AUDIT_ACTIONS
