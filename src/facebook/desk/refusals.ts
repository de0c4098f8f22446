import { label } from '@/shared/label'

/** Why something cannot be done with a post, and what to do instead. */
export const REFUSALS = {
  stale: label(
    'มีผู้อื่นหรือระบบเปลี่ยนโพสต์นี้เมื่อครู่ โปรดดูสถานะใหม่แล้วลองอีกครั้ง',
    'Somebody, or the site, changed this post a moment ago. Look again and retry.',
  ),
  notPublic: label(
    'เรื่องนี้ไม่ได้เผยแพร่ต่อสาธารณะในขณะนี้ เผยแพร่เรื่องก่อน',
    'The item is not public at this moment. Publish it first.',
  ),
  stillOpen: label(
    'ยังมีโพสต์ของเรื่องนี้ที่ค้างอยู่ รอให้เสร็จ หรือนำออกก่อน',
    'Another post of this item is still under way. Wait for it, or remove it first.',
  ),
  channelOff: label(
    'ขณะนี้ระบบไม่ได้ส่งไปยังช่องทางนี้ ใช้ “โพสต์ด้วยตนเอง” หรือให้ผู้ดูแลระบบเปิดการเชื่อมต่อ',
    'The site does not post there at present. Post by hand, or ask an administrator to connect it.',
  ),
  nothingToRetry: label('โพสต์นี้ไม่มีอะไรต้องส่งใหม่', 'There is nothing to send again of this post.'),
  waitsForHand: label(
    'โพสต์นี้รอให้ท่านโพสต์ด้วยตนเองแล้ววางที่อยู่ ระบบไม่ส่งให้',
    'You post this one by hand and paste its address; the site does not send it.',
  ),
  notPosted: label(
    'โพสต์ยังไม่ขึ้น ข้อความล่าสุดจะถูกใช้ตอนส่ง',
    'It is not posted yet; the newest text is taken when it is sent.',
  ),
  updateByHand: label(
    'โพสต์ด้วยตนเองไว้ แก้ข้อความบน Facebook โดยตรง',
    'It was posted by hand: edit its text on Facebook.',
  ),
  otherDriver: label(
    'โพสต์นี้ส่งด้วยการเชื่อมต่ออื่น ระบบแก้หรือนำออกให้ไม่ได้ ทำบน Facebook แล้วกด “นำออกแล้ว”',
    'Another connection sent it, so the site cannot change or remove it. Do so on Facebook, then mark it as removed.',
  ),
  deletedThere: label(
    'โพสต์ถูกลบบน Facebook แล้ว กด “แชร์อีกครั้ง” หากต้องการให้ขึ้นใหม่',
    'It was deleted on Facebook. Share again to have it back.',
  ),
  sameText: label('ข้อความบนช่องทางตรงกับเรื่องอยู่แล้ว', 'The text out there is the item’s already.'),
  picturesFixed: label(
    'ข้อความเหมือนเดิม ที่เปลี่ยนคือภาพ ซึ่ง Facebook ไม่ให้เปลี่ยนในโพสต์ที่ขึ้นแล้ว หากจำเป็นให้นำออกแล้วแชร์อีกครั้ง',
    'Only pictures changed, and Facebook does not let those of a post be changed. Remove it and share again where it matters.',
  ),
  alreadyRemoved: label('โพสต์นี้นำออกแล้ว', 'It is removed already.'),
  beingRemoved: label('สั่งนำออกแล้ว รอระบบดำเนินการ', 'It is being removed.'),
  removeByHand: label(
    'โพสต์ด้วยตนเองไว้ ให้ลบบน Facebook ก่อน แล้วกด “นำออกแล้ว”',
    'It was posted by hand: delete it on Facebook, then mark it as removed.',
  ),
  useRemove: label('ใช้ปุ่ม “นำออก” ระบบลบให้ได้', 'Use “Remove”: the site can do it.'),
  neverOut: label('โพสต์นี้ยังไม่เคยขึ้น', 'It never was out there.'),
  mayBeOut: label(
    'โพสต์นี้อาจขึ้นแล้ว เปลี่ยนเป็นโพสต์ด้วยตนเองไม่ได้ กด “ส่งใหม่” ระบบจะตรวจก่อนส่ง',
    'It may be out there already. “Send again” looks before it sends.',
  ),
  notByHand: label(
    'โพสต์นี้ระบบเป็นผู้ส่ง จึงไม่ต้องวางที่อยู่',
    'The site sends this post; no address is needed.',
  ),
  byHandAlready: label('โพสต์นี้รอโพสต์ด้วยตนเองอยู่แล้ว', 'It waits to be posted by hand already.'),
  notAnAddress: label(
    'ไม่ใช่ที่อยู่ของโพสต์บน Facebook เปิดโพสต์ กดเวลาใต้ชื่อเพจ แล้วคัดลอกที่อยู่ที่ขึ้นต้นด้วย https://www.facebook.com/',
    'Not the address of a post on Facebook. Open the post by its time and copy the address.',
  ),
} as const

export type Refusal = keyof typeof REFUSALS
