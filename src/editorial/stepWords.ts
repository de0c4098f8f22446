import { label } from '@/shared/label'

/** Why a step is not open to a person. */
export const STEP_WORDS = {
  noRight: label('บทบาทของท่านทำขั้นตอนนี้ไม่ได้', 'Your role does not allow this step'),
  ownWork: label(
    'ท่านเขียนหรือแก้เรื่องนี้เอง ต้องให้ผู้อื่นตรวจและเผยแพร่ จึงยังไม่ได้บันทึกการเปลี่ยนแปลงนี้ (กด "บันทึกร่าง" หรือ "ส่งตรวจ" แทนได้)',
    'You wrote or changed this yourself, so another person must publish it. Nothing was saved; save it as a draft or submit it.',
  ),
} as const
