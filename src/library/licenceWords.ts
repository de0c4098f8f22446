import { label, type Label } from '@/shared/label'
import type { Licence } from './terms'

/** What a licence lets people do, what it asks for, and what it forbids. */
export interface LicenceWords {
  may: Label
  must: Label
  mayNot: Label
}

const CREDIT = label(
  'ระบุชื่อผู้จัดทำ ที่มา และสัญญาอนุญาต และบอกว่าแก้ไขหรือไม่',
  'Name the makers, the source and the licence, and say whether you changed it',
)
const CREDIT_ALIKE = label(
  'ระบุชื่อผู้จัดทำ ที่มา และสัญญาอนุญาต งานที่ดัดแปลงต้องใช้สัญญาอนุญาตเดียวกันนี้',
  'Name the makers, the source and the licence; share what you make of it under this same licence',
)
const ANY_USE = label(
  'ใช้สอน คัดลอก แจกจ่าย และดัดแปลงได้ แม้เพื่อการค้า',
  'Teach with it, copy, pass on and adapt it, even for profit',
)
const FREE_USE = label(
  'ใช้สอน คัดลอก แจกจ่าย และดัดแปลงได้ เมื่อไม่ใช่เพื่อการค้า',
  'Teach with it, copy, pass on and adapt it, if not for profit',
)
const NO_LIMITS = label(
  'เพิ่มเงื่อนไขที่ห้ามผู้อื่นทำสิ่งที่สัญญานี้อนุญาต',
  'Add terms that keep others from what this licence allows',
)
const NO_TRADE = label('นำไปขายหรือใช้หารายได้', 'Sell it or earn by it')
const NO_CHANGES = label('เผยแพร่ฉบับที่ดัดแปลงแล้ว', 'Pass on a changed version')
const NO_TRADE_OR_CHANGES = label(
  'นำไปขายหรือใช้หารายได้ และเผยแพร่ฉบับที่ดัดแปลงแล้ว',
  'Sell it or earn by it, or pass on a changed version',
)

/**
 * Three lines for each licence, after the deeds of Creative Commons (CC0 1.0; CC BY … 4.0 International) and, where all
 * rights are reserved, the Copyright Act B.E. 2537 (1994), section 32 paragraph two (6). The deed or the law counts.
 */
export const LICENCE_WORDS: Record<Licence, LicenceWords> = {
  cc0: {
    may: label('ใช้ คัดลอก แจกจ่าย ดัดแปลงได้ทุกกรณี โดยไม่ต้องขออนุญาต', 'Use it in any way without asking'),
    must: label('ไม่มีข้อบังคับ แต่ควรบอกที่มา', 'Nothing; naming the source is kind'),
    mayNot: label('อ้างว่าผู้จัดทำรับรองงานของท่าน', 'Say that the makers endorse what you do'),
  },
  'cc-by': { may: ANY_USE, must: CREDIT, mayNot: NO_LIMITS },
  'cc-by-sa': { may: ANY_USE, must: CREDIT_ALIKE, mayNot: NO_LIMITS },
  'cc-by-nc': { may: FREE_USE, must: CREDIT, mayNot: NO_TRADE },
  'cc-by-nc-sa': { may: FREE_USE, must: CREDIT_ALIKE, mayNot: NO_TRADE },
  'cc-by-nd': {
    may: label(
      'ใช้สอน คัดลอก และแจกจ่ายฉบับเดิมได้ แม้เพื่อการค้า',
      'Teach with it, copy and pass it on as it is, even for profit',
    ),
    must: label('ระบุชื่อผู้จัดทำ ที่มา และสัญญาอนุญาต', 'Name the makers, the source and the licence'),
    mayNot: NO_CHANGES,
  },
  'cc-by-nc-nd': {
    may: label(
      'ใช้สอน คัดลอก และแจกจ่ายฉบับเดิมได้ เมื่อไม่ใช่เพื่อการค้า',
      'Teach with it, copy and pass it on as it is, if not for profit',
    ),
    must: label('ระบุชื่อผู้จัดทำ ที่มา และสัญญาอนุญาต', 'Name the makers, the source and the licence'),
    mayNot: NO_TRADE_OR_CHANGES,
  },
  'all-rights-reserved': {
    may: label(
      'เปิดดูที่นี่ และครูใช้สอนในชั้นเรียนของตนโดยไม่หากำไร (พ.ร.บ. ลิขสิทธิ์ พ.ศ. 2537 มาตรา 32)',
      'Look at it here; teachers may use it for their own teaching without profit (Copyright Act B.E. 2537, section 32)',
    ),
    must: label('ขออนุญาตผู้จัดทำก่อนใช้อย่างอื่น', 'Ask the makers before any other use'),
    mayNot: label(
      'เผยแพร่ต่อ ดัดแปลงเผยแพร่ หรือขาย โดยไม่ได้รับอนุญาต',
      'Publish, adapt or sell it without leave',
    ),
  },
}
