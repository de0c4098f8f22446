import { label, type Label } from '@/shared/label'

/** Where a cross-post is on its way. */
export const POST_STATES = [
  'queued',
  'sending',
  'posted',
  'waiting',
  'unsure',
  'failed',
  'removed',
] as const
export type PostState = (typeof POST_STATES)[number]

export const POST_STATE_LABELS: Record<PostState, Label> = {
  queued: label('รอส่ง', 'Queued'),
  sending: label('กำลังส่ง', 'Being sent'),
  posted: label('โพสต์แล้ว', 'Posted'),
  waiting: label('พักไว้ก่อน', 'Waiting'),
  unsure: label('ยังไม่แน่ว่าขึ้นแล้วหรือยัง', 'Not known yet'),
  failed: label('ไม่สำเร็จ', 'Failed'),
  removed: label('นำออกแล้ว', 'Removed'),
}

/** States in which something is still to be done outside. */
export const OPEN_STATES = [
  'queued',
  'sending',
  'waiting',
  'unsure',
] as const satisfies readonly PostState[]
