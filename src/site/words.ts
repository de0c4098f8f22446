import { label } from '@/shared/label'

/** The wording of the frame and of what all pages share. */
export const WORDS = {
  home: label('หน้าแรก', 'Home'),
  skip: label('ข้ามไปยังเนื้อหา', 'Skip to content'),
  mainMenu: label('เมนูหลัก', 'Main menu'),
  breadcrumbs: label('ตำแหน่งของหน้านี้', 'You are here'),
  search: label('ค้นหา', 'Search'),
  searchWords: label('คำค้นหา', 'Words to search for'),
  searchHint: label('ค้นหาข่าว สื่อ เอกสาร', 'News, media, documents'),
  searchThisSite: label('ค้นหาในเว็บไซต์นี้', 'Search this site'),
  all: label('ทั้งหมด', 'All'),
  show: label('แสดง', 'Show'),
  clear: label('ล้าง', 'Clear'),
  sample: label('ตัวอย่าง', 'Sample'),
  pinned: label('ปักหมุด', 'Pinned'),
  onlyThai: label('ภาษาไทย', 'In Thai'),
  published: label('เผยแพร่', 'Published'),
  updated: label('ปรับปรุงล่าสุด', 'Last updated'),
  file: label('ไฟล์', 'File'),
  attachment: label('ไฟล์แนบ', 'Attachment'),
  attachments: label('เอกสารแนบ', 'Attachments'),
  gallery: label('อัลบั้มภาพ', 'Photo album'),
  tags: label('ป้ายกำกับ', 'Tags'),
  previous: label('ก่อนหน้า', 'Previous'),
  next: label('ถัดไป', 'Next'),
  neighbours: label('รายการก่อนหน้าและถัดไป', 'Previous and next'),
  pages: label('หน้าของรายการ', 'Pages of this list'),
  previousPage: label('หน้าก่อน', 'Previous page'),
  nextPage: label('หน้าถัดไป', 'Next page'),
  whatIsSaid: label('อ่านคำบรรยาย', 'Read what is said'),
  shortAddress: label('ที่อยู่สั้นของหน้านี้', 'Short address of this page'),
  scrollTable: label('ตาราง เลื่อนดูด้านข้างได้', 'Table, scrolls sideways'),
  done: label('ทำแล้ว: ', 'Done: '),
  notDone: label('ยังไม่ทำ: ', 'Not done: '),
  fiscalYear: label('ปีงบประมาณ', 'Fiscal year'),
  month: label('เดือน', 'Month'),
  unit: label('หน่วยงาน', 'Unit'),
  goOn: label('ไปต่อ', 'Ways on'),
  email: label('อีเมล', 'E-mail'),
  share: label('แบ่งปันหน้านี้', 'Share this page'),
  print: label('พิมพ์', 'Print'),
  addToCalendar: label('เพิ่มลงปฏิทิน', 'Add to calendar'),
  noSuchPage: label('รายการนี้ไม่มีหน้าที่ขอ', 'This list has no such page'),
  toFirstPage: label('กลับไปหน้าแรกของรายการ', 'Back to the first page of the list'),
  withdrawn: label('รายการนี้ถูกถอนออกแล้ว', 'This item has been withdrawn'),
  reason: label('เหตุผล', 'Reason'),
  expired: label('พ้นกำหนดแล้ว', 'Past its time'),
  untranslated: label(
    'หน้านี้มีเฉพาะภาษาไทย',
    'This page has no English version yet. It is shown in Thai.',
  ),
} as const

/** Each in its own language. */
export const LANGUAGE_NAMES = { th: 'ไทย', en: 'English' } as const

/** Films in the text. */
export const VIDEO = {
  video: label('วิดีโอ', 'Video'),
  onYouTube: label('วิดีโอจาก YouTube', 'Video on YouTube'),
  play: label(
    'กดเพื่อเล่นจาก YouTube (จะติดต่อ YouTube หลังจากกดเท่านั้น)',
    'Press to play from YouTube (YouTube is contacted only then)',
  ),
  openYouTube: label('เปิดใน YouTube', 'Open on YouTube'),
} as const

export const pictureNumber = (number: number) => label(`ภาพที่ ${number}`, `Picture ${number}`)
export const slideNumber = (number: number) => label(`สไลด์ที่ ${number}`, `Slide ${number}`)
export const slidesOf = (name: string) => label(`สไลด์: ${name}`, `Slides: ${name}`)
export const moreSlides = (count: number) =>
  label(`ดูสไลด์ที่เหลืออีก ${count} ภาพ`, `${count} more slides`)
export const pageNumber = (number: number) => label(`หน้า ${number}`, `Page ${number}`)
export const pictureBy = (credit: string) => label(`ภาพ: ${credit}`, `Picture: ${credit}`)
export const otherItems = (list: string) => label(`ดูรายการอื่นใน${list}`, `Others in ${list}`)
export const pageOf = (page: string, total: string) =>
  label(`หน้า ${page} จาก ${total}`, `page ${page} of ${total}`)

/** Between the moment an item expired and what that means. */
export const EXPIRED_NOTE = {
  before: label('รายการนี้พ้นกำหนดเมื่อ', 'This ended on'),
  after: label('เก็บไว้เพื่ออ้างอิง ข้อมูลอาจไม่เป็นปัจจุบัน', 'and is kept on record; it may be out of date.'),
}

export const FOOTER = {
  about: label('เกี่ยวกับเว็บไซต์', 'About this site'),
  links: label('ลิงก์ท้ายหน้า', 'Footer'),
  office: label('เกี่ยวกับสำนักงาน', 'About the office'),
  contact: label('ติดต่อ', 'Contact'),
  calendar: label('ปฏิทินกิจกรรม', 'Calendar'),
  status: label('สถานะระบบและบริการ', 'Service status'),
  people: label('บุคลากร', 'People'),
  schools: label('โรงเรียนในสังกัด', 'Schools'),
  processes: label('กระบวนงาน', 'Processes'),
  rss: label('ติดตามด้วย RSS', 'Follow by RSS'),
  display: label('ขนาดตัวอักษรและสี', 'Text size and contrast'),
  lastUpdate: label('ปรับปรุงเนื้อหาล่าสุด', 'Content last updated'),
  gloss: label(
    '',
    'English names of units and texts are unofficial translations; the Thai ones are authoritative.',
  ),
} as const

/** Text size and contrast. */
export const DISPLAY = {
  title: label('ขนาดตัวอักษรและความต่างสี', 'Text size and contrast'),
  intro: label(
    'เลือกแล้วใช้กับทุกหน้าในเครื่องนี้ เก็บไว้หนึ่งปีในคุกกี้ชื่อ display ซึ่งไม่มีข้อมูลส่วนบุคคล',
    'Your choice holds for all pages on this device. It is kept for a year in a cookie named display, which holds no personal data.',
  ),
  size: label('ขนาดตัวอักษร', 'Text size'),
  contrast: label('ความต่างสี', 'Contrast'),
  letter: label('ก', 'A'),
  normal: label('ตัวอักษรขนาดปกติ', 'Normal text'),
  large: label('ตัวอักษรใหญ่', 'Large text'),
  larger: label('ตัวอักษรใหญ่มาก', 'Very large text'),
  highContrast: label('ความต่างสีสูง', 'High contrast'),
  normalContrast: label('ความต่างสีปกติ', 'Normal contrast'),
  chosen: label('(ใช้อยู่)', '(in use)'),
  dark: label(
    'หน้าสว่างหรือหน้ามืดเป็นไปตามที่ตั้งไว้ในเครื่องของท่าน',
    'Light or dark pages follow the setting of your device.',
  ),
} as const

export const CONTACT = {
  title: label('ติดต่อเรา', 'Contact us'),
  address: label('ที่อยู่', 'Address'),
  hours: label('เวลาทำการ', 'Office hours'),
  map: label('แผนที่', 'Map'),
  phone: label('โทรศัพท์', 'Phone'),
  email: label('อีเมล', 'E-mail'),
  facebook: label('เพจ Facebook', 'Facebook Page'),
  unknown: label(
    'สำนักงานยังไม่ได้ระบุช่องทางติดต่อในระบบ',
    'The office has not given its contact details here yet.',
  ),
} as const

/** The menu until an administrator makes another. */
export const MENU = [
  { label: label('ข่าว', 'News'), href: '/news' },
  { label: label('ประกาศ', 'Announcements'), href: '/announcements' },
  { label: label('คลังสื่อและนวัตกรรม', 'Library'), href: '/library' },
  { label: label('เอกสาร', 'Documents'), href: '/documents' },
  { label: label('กระบวนงาน', 'Processes'), href: '/processes' },
  { label: label('เกี่ยวกับเรา', 'About'), href: '/about' },
]

export const UNNAMED_OFFICE = label('สำนักงานเขตพื้นที่การศึกษา', 'Education service area office')

export const ERRORS = {
  contact: { label: label('ติดต่อสำนักงาน', 'Contact the office'), href: '/contact' },
  number: label('หมายเลขคำขอ (แจ้งเมื่อติดต่อสำนักงาน)', 'Request number (name it when you contact us)'),
  404: {
    title: label('ไม่พบหน้านี้', 'Page not found'),
    lines: [
      label(
        'หน้าที่ขออาจย้าย ถูกลบ หรือพิมพ์ที่อยู่ไม่ครบ',
        'The page may have moved, been removed, or its address may be incomplete.',
      ),
      label(
        'ตรวจตัวสะกดของที่อยู่ ค้นหาเรื่องที่ต้องการ หรือเริ่มใหม่จากลิงก์ด้านล่าง',
        'Check the address, search for what you need, or start again from the links below.',
      ),
    ],
  },
  410: {
    title: label('เนื้อหานี้ถูกนำออกแล้ว', 'This content has been removed'),
    lines: [
      label(
        'สำนักงานนำเนื้อหาที่อยู่นี้ออกอย่างถาวร',
        'The office has taken what was at this address away for good.',
      ),
      label(
        'ค้นหาเรื่องที่เกี่ยวข้อง หรือติดต่อสำนักงานหากจำเป็นต้องใช้',
        'Search for something related, or contact the office if you need it.',
      ),
    ],
  },
  429: {
    title: label('ขอหน้านี้ถี่เกินไป', 'Too many requests'),
    lines: [
      label(
        'มีการขอจากที่อยู่เครือข่ายเดียวกันนี้มากเกินไปในเวลาสั้น รอหนึ่งนาที แล้วลองอีกครั้ง',
        'There were too many requests from this network address in a short time. Wait a minute and try again.',
      ),
    ],
  },
  500: {
    title: label('ขออภัย ระบบขัดข้องชั่วคราว', 'Sorry, something failed'),
    lines: [
      label(
        'ข้อมูลไม่สูญหาย รอสักครู่ แล้วลองเปิดหน้านี้อีกครั้ง',
        'Nothing is lost. Wait a moment and open the page again.',
      ),
      label(
        'หากยังพบปัญหา ติดต่อสำนักงานพร้อมหมายเลขคำขอด้านล่าง',
        'If it goes on, contact the office with the request number below.',
      ),
    ],
  },
} as const

export const FEED_WORDS = {
  latest: label('เรื่องใหม่', 'What is new:'),
  all: label('เรื่องใหม่ทั้งหมด', 'All that is new'),
} as const

export const OPEN_SEARCH = {
  description: (office: string) =>
    label(`ค้นหาในเว็บไซต์${office}`, `Search the website of ${office}`),
}
