import { label } from '@/shared/label'

export const WORDS = {
  title: label('โพสต์ของเรื่องนี้', 'Posts of this item'),
  none: label('ยังไม่มีโพสต์', 'No posts yet'),
  unknown: label('อ่านสถานะไม่สำเร็จ จะลองใหม่เอง', 'The state could not be read; it is tried again.'),
  facebook: label('Facebook', 'Facebook'),
  webhook: label('ระบบภายนอก', 'Webhook'),
  number: label('ครั้งที่', 'no.'),
  trial: label('ทดลอง ไม่ได้ขึ้นจริง', 'A trial, not really posted'),
  byHand: label('โพสต์ด้วยตนเอง', 'By hand'),
  open: label('ดูโพสต์', 'See the post'),
  details: label('รายละเอียด', 'Details'),
  item: label('เปิดเรื่อง', 'Open the item'),
  failed: label('ทำไม่สำเร็จ โปรดลองอีกครั้ง', 'Not done. Please try again.'),
  behind: label(
    'เรื่องนี้แก้แล้วหลังโพสต์ ข้อความบน Facebook ยังเป็นของเดิม',
    'The item was changed since; the post still has the old text.',
  ),
  leftBehind: label(
    'เรื่องนี้ไม่ได้เผยแพร่แล้ว แต่โพสต์ยังอยู่ ระบบลบให้ไม่ได้ โปรดลบบน Facebook แล้วกด “นำออกแล้ว”',
    'The item is not public any more but the post still stands. Delete it on Facebook, then mark it as removed.',
  ),
  text: label('ข้อความ (เว้นว่าง = ใช้ข้อความของเรื่อง)', 'Text (empty: the item’s)'),
  cancel: label('ยกเลิก', 'Cancel'),
  sure: label('นำโพสต์ออก?', 'Remove the post?'),
  sureBody: label(
    'ความคิดเห็นและยอดแชร์บนโพสต์นี้จะหายไปด้วย เรื่องบนเว็บไซต์ยังอยู่',
    'Its comments and shares go with it. The item stays on the site.',
  ),
} as const

export const ACT_WORDS = {
  retry: label('ส่งใหม่', 'Send again'),
  update: label('แก้ข้อความบนโพสต์', 'Update the post'),
  remove: label('นำออก', 'Remove'),
  removed: label('นำออกแล้ว', 'It is removed'),
  'by-hand': label('โพสต์ด้วยตนเอง', 'Post by hand'),
  'posted-by-hand': label('บันทึกที่อยู่', 'Keep the address'),
} as const

export const SHARE_WORDS = {
  first: label('แชร์ตอนนี้', 'Share now'),
  again: label('แชร์อีกครั้ง', 'Share again'),
  mode: label('รูปแบบ', 'Form'),
  asItem: label('ตามที่ตั้งไว้ในเรื่อง', 'As the item says'),
  link: label('ลิงก์พร้อมภาพหน้าปก', 'Link with the cover'),
  photos: label('อัลบั้มภาพ', 'Photos'),
  byHand: label('โพสต์ด้วยตนเอง', 'Post by hand'),
} as const

export const KIT_WORDS = {
  how: label(
    'ดาวน์โหลดข้อความและภาพ โพสต์บนเพจ แล้ววางที่อยู่ของโพสต์กลับมาที่นี่',
    'Take the text and the pictures, post them on the Page, and paste the post’s address here.',
  ),
  zip: label('ดาวน์โหลดข้อความและภาพ (ZIP)', 'Download text and pictures (ZIP)'),
  phone: label('เปิดบนโทรศัพท์ (คิวอาร์โคด)', 'Open on a phone (QR code)'),
  scan: label(
    'สแกนด้วยกล้องโทรศัพท์ ไม่ต้องเข้าสู่ระบบ ใช้ได้ถึง',
    'Scan it with a phone; no sign-in. Works until',
  ),
  address: label('ที่อยู่ของโพสต์บน Facebook', 'Address of the post on Facebook'),
} as const

export const FACTS = {
  reactions: label('ความรู้สึก', 'reactions'),
  comments: label('ความคิดเห็น', 'comments'),
  shares: label('แชร์', 'shares'),
  views: label('การดู', 'views'),
  counted: label('นับเมื่อ', 'counted'),
  changed: label('แก้ข้อความเมื่อ', 'Text changed'),
  hidden: label('ผู้ที่ไม่ได้เข้าระบบ Facebook มองไม่เห็นโพสต์นี้', 'Logged-out visitors do not see this post'),
  visible: label('ผู้ที่ไม่ได้เข้าระบบ Facebook มองเห็นโพสต์นี้', 'Logged-out visitors see this post'),
  edited: label('ข้อความถูกแก้บน Facebook', 'Its text was edited on Facebook'),
  deleted: label('โพสต์ถูกลบบน Facebook', 'It was deleted on Facebook'),
  doubled: label(
    'พบโพสต์นี้มากกว่าหนึ่งครั้งบนเพจ โปรดลบที่เกิน',
    'It stands on the Page more than once; delete the rest',
  ),
} as const
