import { label, type Label } from '@/shared/label'
import type { Stage } from '../stages'

export const STAGE_LABELS: Record<Stage, Label> = {
  draft: label('ร่าง', 'Draft'),
  submitted: label('ส่งตรวจแล้ว', 'Submitted'),
  returned: label('ส่งกลับแก้ไข', 'Returned'),
  published: label('เผยแพร่', 'Published'),
  withdrawn: label('ถอนออก', 'Withdrawn'),
}
