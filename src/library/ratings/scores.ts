import { label } from '@/shared/label'

/** What each score says. */
export const SCORES = {
  '5': label('5 ดีมาก', '5 very good'),
  '4': label('4 ดี', '4 good'),
  '3': label('3 พอใช้', '3 fair'),
  '2': label('2 ควรปรับปรุง', '2 needs work'),
  '1': label('1 ใช้ไม่ได้', '1 not usable'),
} as const
