import { label } from '@/shared/label'
import { REASON_MIN } from './reasonMin'

/** What stands around the findings in the admin. */
export const panelWords = {
  title: label('ตรวจก่อนเผยแพร่', 'Checks before publishing'),
  asking: label('กำลังตรวจ…', 'Checking…'),
  ready: label('ครบถ้วน ไม่พบสิ่งที่ต้องแก้', 'Nothing stands in the way'),
  blocks: label('ต้องแก้ก่อนเผยแพร่', 'To be mended before publishing'),
  warnings: label('ควรดูอีกครั้ง หรือบอกเหตุผล', 'Look again, or say why'),
  jump: label('ไปที่ช่องนี้', 'Go to the field'),
  again: label('ตรวจอีกครั้ง', 'Check again'),
  reason: label('เหตุผล', 'Reason'),
  reasonToLift: label(
    `เหตุผลที่ต้องเผยแพร่ (อย่างน้อย ${REASON_MIN} ตัวอักษร)`,
    `Why it must be published (${REASON_MIN} characters or more)`,
  ),
  owed: label('โปรดเขียนเหตุผลให้ครบทุกคำเตือน', 'Please give a reason for each warning'),
}
