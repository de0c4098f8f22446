import { label } from '@/shared/label'
import type { Stage } from '@/editorial/stages'

export const PREVIEW = {
  title: label('ตัวอย่างก่อนเผยแพร่', 'Preview before publication'),
  note: label(
    'เห็นเฉพาะผู้ที่เข้าสู่ระบบและมีสิทธิ์ดูรายการนี้',
    'Seen only by signed-in staff who may read this item',
  ),
  signIn: label('เข้าสู่ระบบเพื่อดูตัวอย่าง', 'Sign in to see the preview'),
  signInNote: label(
    'ตัวอย่างก่อนเผยแพร่เปิดได้เฉพาะบุคลากรที่เข้าสู่ระบบ',
    'Previews open for signed-in staff only.',
  ),
  signInButton: label('เข้าสู่ระบบ', 'Sign in'),
} as const

export const STAGE: Record<Stage, ReturnType<typeof label>> = {
  draft: label('ร่าง', 'Draft'),
  submitted: label('ส่งตรวจแล้ว', 'Submitted'),
  returned: label('ส่งกลับแก้ไข', 'Returned'),
  published: label('เผยแพร่แล้ว', 'Published'),
  withdrawn: label('ถอนออกแล้ว', 'Withdrawn'),
}

export const scheduledFor = (moment: string) =>
  label(`จะเผยแพร่ ${moment}`, `To be published ${moment}`)
