import { label, type Label } from '@/shared/label'
import { formatShortDate, formatTime } from '@/shared/thaiDate'
import type { WithdrawalKind } from '../stages'

/** What the buttons, dialogs and notices of an item's edit view say. */
export const WORDS = {
  save: label('บันทึก', 'Save'),
  saveDraft: label('บันทึกร่าง', 'Save draft'),
  saving: label('กำลังบันทึก…', 'Saving…'),
  submitted: label('ส่งตรวจ', 'Submit'),
  returned: label('ส่งกลับแก้ไข', 'Return'),
  published: label('เผยแพร่', 'Publish'),
  publishRevision: label('เผยแพร่ฉบับแก้ไข', 'Publish the revision'),
  publishAgain: label('เผยแพร่อีกครั้ง', 'Publish again'),
  withdrawn: label('ถอนออก', 'Withdraw'),
  cancel: label('ยกเลิก', 'Cancel'),
  ownWork: label(
    'ท่านเขียนหรือแก้เรื่องนี้เอง ต้องให้ผู้อื่นเผยแพร่',
    'You wrote or changed this yourself; another person must publish it',
  ),
  refused: label(
    'ยังไม่สำเร็จ สิ่งที่พิมพ์ไว้ยังอยู่ครบ โปรดแก้ตามข้อความแล้วลองอีกครั้ง',
    'Not done. What you typed is kept. Mend what is named and try again.',
  ),
  reasonOwed: label('โปรดเขียนเหตุผล', 'Please give the reason'),
  targetOwed: label(
    'โปรดใส่ที่อยู่ปลายทาง ขึ้นต้นด้วย / หรือ https://',
    'Give the target address; it begins with / or https://',
  ),
} as const

/** What the button says while its step is under way. */
export const BUSY = {
  submitted: label('กำลังส่งตรวจ…', 'Submitting…'),
  returned: label('กำลังส่งกลับ…', 'Returning…'),
  published: label('กำลังเผยแพร่…', 'Publishing…'),
  withdrawn: label('กำลังถอนออก…', 'Withdrawing…'),
} as const

/** What happened, and what comes next. */
export const DONE = {
  submitted: label(
    'ส่งตรวจแล้ว ผู้ตรวจจะได้รับแจ้ง และท่านจะได้รับแจ้งเมื่อมีผล',
    'Submitted. Reviewers are told, and you will be told the outcome.',
  ),
  returned: label('ส่งกลับแล้ว ผู้เขียนจะได้รับแจ้งพร้อมเหตุผล', 'Returned. The author is told why.'),
  published: label('เผยแพร่แล้ว เปิดดูได้บนเว็บไซต์', 'Published. It is on the website now.'),
  withdrawn: label('ถอนออกแล้ว', 'Withdrawn.'),
} as const

export const DIALOG = {
  submitted: {
    title: label('ส่งให้ตรวจ', 'Submit for review'),
    what: label(
      'ระหว่างรอตรวจ เรื่องนี้จะแก้ไม่ได้จนกว่าจะถูกส่งกลับ เว้นแต่ผู้ตรวจ',
      'While it waits for review, only reviewers can change it.',
    ),
    remark: label('ข้อความถึงผู้ตรวจ (ไม่บังคับ)', 'Message to the reviewer (optional)'),
  },
  returned: {
    title: label('ส่งกลับให้แก้ไข', 'Return for changes'),
    what: label(
      'ผู้เขียนจะเห็นข้อความนี้ที่หัวเรื่อง และแก้แล้วส่งตรวจใหม่ได้',
      'The author sees this message above the item, and may submit it again.',
    ),
    remark: label('เหตุผลและสิ่งที่ต้องแก้', 'The reason, and what to change'),
  },
  published: {
    title: label('เผยแพร่', 'Publish'),
    now: label('จะขึ้นเว็บไซต์ทันที', 'It goes public at once'),
    replaces: label(
      'ฉบับที่เว็บไซต์แสดงอยู่จะถูกแทนที่ด้วยฉบับนี้',
      'It replaces the version that the website shows now.',
    ),
    staff: label(
      'เห็นเฉพาะบุคลากรที่ลงชื่อเข้าใช้ ตามที่เลือกไว้ในช่อง “ผู้อ่าน”',
      'Only signed-in staff see it, as chosen under “Audience”.',
    ),
    expired: label(
      'วันพ้นกำหนดผ่านไปแล้ว เรื่องนี้จะไม่ขึ้นในรายการ โปรดตรวจช่อง “วันเวลาที่พ้นกำหนด”',
      'Its expiry has passed: it will show in no list. Look at “Expires at”.',
    ),
  },
  withdrawn: {
    title: label('ถอนออกจากเว็บไซต์', 'Withdraw from the website'),
    kind: label('ผู้ที่เปิดที่อยู่เดิมจะพบอะไร', 'What visitors find at the old address'),
    reason: label('เหตุผล', 'Reason'),
    to: label('ที่อยู่ปลายทาง', 'Target address'),
    toHint: label('เช่น /news หรือ https://www.example.go.th/', 'e.g. /news or https://…'),
  },
} as const

export const WITHDRAWAL_WORDS: Record<WithdrawalKind, { name: Label; what: Label }> = {
  notice: {
    name: label('ขึ้นข้อความ', 'Leave a notice'),
    what: label(
      'เห็นชื่อเรื่องกับข้อความว่าถอนออกแล้ว พร้อมเหตุผลที่ท่านเขียน',
      'The title, a note that it was withdrawn, and the reason you give.',
    ),
  },
  gone: {
    name: label('เอาออก', 'Gone'),
    what: label(
      'พบว่าหน้านี้ถูกนำออกแล้ว ไม่เห็นชื่อเรื่องและเหตุผล เหตุผลเก็บไว้ในประวัติ',
      'A page that says it is gone; neither title nor reason, which stay on record.',
    ),
  },
  redirect: {
    name: label('ส่งต่อ', 'Redirect'),
    what: label(
      'ถูกพาไปยังที่อยู่ปลายทางทันที เหตุผลเก็บไว้ในประวัติ',
      'They are taken to the target at once; the reason stays on record.',
    ),
  },
}

/** `5 ธ.ค. 2569 09:00 น.` */
export const momentText = (iso: string): string => `${formatShortDate(iso)} ${formatTime(iso)}`

export const scheduleWords = (iso: string): Label =>
  label(`ตั้งเวลาเผยแพร่ ${momentText(iso)}`, `Schedule for ${momentText(iso)}`)
export const scheduledWords = (iso: string): Label =>
  label(
    `ตั้งเวลาแล้ว จะขึ้นเว็บไซต์เอง ${momentText(iso)}`,
    `Scheduled. It goes public by itself on ${momentText(iso)}.`,
  )
export const publicOnWords = (iso: string): Label =>
  label(`จะขึ้นเว็บไซต์ ${momentText(iso)}`, `It goes public on ${momentText(iso)}`)
export const untilWords = (iso: string): Label =>
  label(`และแสดงในรายการถึง ${momentText(iso)}`, `and stays in the lists until ${momentText(iso)}`)
