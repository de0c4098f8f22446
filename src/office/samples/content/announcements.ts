import { buddhistYear, formatLongDate } from '@/shared/thaiDate'
import type { Notice } from '../files/notice'
import { noticePDF } from '../files/make'
import { dayAfter, hourOf } from '../moments'
import type { SampleAnnouncement, SampleFile } from '../types'
import { p, ul } from './source'

interface AnnouncementSource {
  slug: string
  title: string
  category: string
  daysAgo: number
  /** Days from now to the deadline; negative has passed. */
  deadlineIn?: number
  /** Days from now after which the notice is no longer shown. */
  expiresIn?: number
  summary: string
  paragraphs: string[]
  clauses: string[]
  closing?: string
  tags: string[]
}

const CLOSING = 'จึงประกาศให้ทราบโดยทั่วกัน ทั้งนี้ เป็นเอกสารตัวอย่างที่ไม่มีผลบังคับ'
const LEAD = 'ประกาศนี้เป็นเอกสารตัวอย่าง ไม่มีการรับสมัคร การจัดซื้อ หรือกำหนดการจริงตามที่เขียนไว้'

const SOURCES: AnnouncementSource[] = [
  {
    slug: 'sample-announcement-media-contest',
    title: 'การรับสมัครประกวดสื่อการเรียนรู้และนวัตกรรม ประจำปี (ประกาศตัวอย่าง)',
    category: 'competition',
    daysAgo: 4,
    deadlineIn: 45,
    summary:
      'ประกาศตัวอย่าง: รับผลงานสื่อการเรียนรู้และนวัตกรรม ๓ ประเภท ส่งผลงานพร้อมแบบบรรยายปัญหา วิธีการ และผลที่เกิดขึ้นภายในกำหนด',
    paragraphs: [
      'ด้วยมีความประสงค์จะส่งเสริมให้ครูและบุคลากรทางการศึกษาพัฒนาสื่อการเรียนรู้และนวัตกรรมที่นำไปใช้ได้จริงในชั้นเรียน จึงประกาศรับสมัครผลงาน ดังต่อไปนี้',
    ],
    clauses: [
      'ประเภทผลงาน ได้แก่ ใบงานและชุดกิจกรรม สื่อดิจิทัล หรือ นวัตกรรมการจัดการเรียนรู้',
      'ผลงานหนึ่งชิ้นมีผู้จัดทำได้ไม่เกินสามคน และต้องระบุสัญญาอนุญาตให้ผู้อื่นใช้',
      'ผลงานต้องบอกปัญหา วิธีการ ผลที่เกิดกับผู้เรียน และหลักฐาน',
      'ส่งผลงานผ่านคลังสื่อและนวัตกรรมภายในวันและเวลาที่กำหนด',
      'ผลการพิจารณาของคณะกรรมการถือเป็นที่สุด',
    ],
    tags: ['ประกวด', 'นวัตกรรม'],
  },
  {
    slug: 'sample-announcement-video-workshop',
    title: 'รับสมัครผู้เข้าอบรมทำวิดีโอการสอนด้วยโทรศัพท์ (ประกาศตัวอย่าง)',
    category: 'training',
    daysAgo: 7,
    deadlineIn: 14,
    summary:
      'ประกาศตัวอย่าง: รับครูผู้สนใจจำนวน ๔๐ คน อบรมเชิงปฏิบัติการหนึ่งวัน ไม่เสียค่าใช้จ่าย เตรียมโทรศัพท์และหัวข้อสอนหนึ่งเรื่อง',
    paragraphs: [
      'เพื่อให้ครูสร้างวิดีโอสั้นประกอบการสอนได้ด้วยตนเอง จึงเปิดรับสมัครผู้เข้าอบรมเชิงปฏิบัติการ ดังรายละเอียดต่อไปนี้',
    ],
    clauses: [
      'คุณสมบัติ เป็นครูผู้สอนในโรงเรียนในสังกัด ไม่จำกัดกลุ่มสาระการเรียนรู้',
      'จำนวนที่รับ สี่สิบคน หากมีผู้สมัครเกินจะคัดเลือกให้กระจายทุกโรงเรียน',
      'สิ่งที่ต้องเตรียม โทรศัพท์เคลื่อนที่ สายชาร์จ และหัวข้อสอนหนึ่งเรื่อง',
      'ผู้เข้าอบรมครบเวลาและส่งผลงานจะได้รับเกียรติบัตร',
    ],
    tags: ['อบรม', 'วิดีโอ'],
  },
  {
    slug: 'sample-announcement-maintenance-window',
    title: 'กำหนดการปรับปรุงระบบเครือข่ายและเครื่องแม่ข่าย (ประกาศตัวอย่าง)',
    category: 'service',
    daysAgo: 26,
    deadlineIn: 30,
    summary: 'ประกาศตัวอย่าง: แจ้งช่วงเวลาปรับปรุงระบบนอกเวลาราชการ บริการที่กระทบ และข้อปฏิบัติของผู้ใช้ก่อนถึงเวลา',
    paragraphs: [
      'เพื่อให้ระบบสารสนเทศและเครือข่ายทำงานได้อย่างต่อเนื่อง จึงกำหนดปรับปรุงอุปกรณ์และซอฟต์แวร์ของเครื่องแม่ข่าย ดังนี้',
    ],
    clauses: [
      'บริการที่หยุดชั่วคราว ได้แก่ เว็บไซต์ คลังสื่อ และระบบประชุมทางไกล',
      'ผู้ใช้ควรบันทึกงานและออกจากระบบก่อนถึงเวลา',
      'ข้อมูลได้รับการสำรองก่อนเริ่มงาน',
      'เมื่อแล้วเสร็จจะแจ้งให้ทราบทางหน้าแรกของเว็บไซต์',
    ],
    tags: ['แจ้งเตือนระบบ'],
  },
  {
    slug: 'sample-announcement-used-equipment',
    title: 'เผยแพร่แผนการจัดหาครุภัณฑ์คอมพิวเตอร์ (ประกาศตัวอย่าง)',
    category: 'procurement',
    daysAgo: 54,
    summary:
      'ประกาศตัวอย่าง: เผยแพร่รายการครุภัณฑ์คอมพิวเตอร์สมมุติเพื่อแสดงหน้าประกาศที่มีเอกสารแนบ ไม่มีการจัดซื้อจริง',
    paragraphs: ['เพื่อแสดงรูปแบบประกาศที่มีรายการแนบ จึงเผยแพร่รายการครุภัณฑ์สมมุติ ดังต่อไปนี้'],
    clauses: [
      'เครื่องคอมพิวเตอร์สำหรับงานประมวลผล สำหรับห้องปฏิบัติการสมมุติหนึ่งห้อง',
      'อุปกรณ์กระจายสัญญาณเครือข่าย สำหรับอาคารเรียนสมมุติสองอาคาร',
      'ผู้สนใจตรวจสอบรายละเอียดได้จากเอกสารแนบท้ายประกาศ',
    ],
    tags: ['จัดซื้อจัดจ้าง'],
  },
  {
    slug: 'sample-announcement-website-rules',
    title: 'แนวปฏิบัติการส่งข่าวและสื่อเพื่อเผยแพร่บนเว็บไซต์ (ประกาศตัวอย่าง)',
    category: 'general',
    daysAgo: 121,
    summary:
      'ประกาศตัวอย่าง: สิ่งที่ต้องเตรียมก่อนส่งข่าวและสื่อ ได้แก่ คำบรรยายภาพ ความยินยอมเรื่องภาพนักเรียน แหล่งที่มา และสัญญาอนุญาต',
    paragraphs: ['เพื่อให้เนื้อหาบนเว็บไซต์ถูกต้อง เข้าถึงได้ และเคารพสิทธิของผู้อื่น จึงกำหนดแนวปฏิบัติ ดังนี้'],
    clauses: [
      'ภาพทุกภาพต้องมีคำบรรยายภาพที่บอกสิ่งที่เห็น',
      'ภาพที่เห็นใบหน้านักเรียนต้องมีฐานทางกฎหมายหรือความยินยอมที่บันทึกไว้',
      'สื่อที่ใช้ผลงานของผู้อื่นต้องบอกแหล่งที่มาและสิทธิ์ที่ได้รับ',
      'ไม่เผยแพร่เลขประจำตัวประชาชน หมายเลขโทรศัพท์ส่วนตัว หรือผลการเรียนรายบุคคล',
    ],
    tags: ['วิธีใช้', 'ลิขสิทธิ์'],
  },
  {
    slug: 'sample-announcement-survey-invitation',
    title: 'ขอเชิญตอบแบบสอบถามความพึงพอใจการใช้เว็บไซต์ (ประกาศตัวอย่าง)',
    category: 'general',
    daysAgo: 168,
    deadlineIn: -140,
    expiresIn: -130,
    summary:
      'ประกาศตัวอย่าง: แบบสอบถามสั้นห้าข้อ ไม่เก็บชื่อผู้ตอบ ประกาศนี้พ้นกำหนดแล้วเพื่อแสดงหน้าของรายการที่หมดอายุ',
    paragraphs: ['เพื่อนำข้อเสนอแนะไปปรับปรุงเว็บไซต์ จึงขอเชิญชวนผู้ใช้ตอบแบบสอบถาม ดังรายละเอียดต่อไปนี้'],
    clauses: [
      'แบบสอบถามมีห้าข้อ ใช้เวลาประมาณสามนาที',
      'ไม่เก็บชื่อ อีเมล หรือหมายเลขโทรศัพท์ของผู้ตอบ',
      'ผลสรุปจะเผยแพร่บนเว็บไซต์',
    ],
    tags: ['แบบสอบถาม'],
  },
  {
    slug: 'sample-announcement-contest-results',
    title: 'ผลการพิจารณาสื่อและนวัตกรรมรอบแรก (ประกาศตัวอย่าง)',
    category: 'competition',
    daysAgo: 246,
    summary: 'ประกาศตัวอย่าง: รายชื่อผลงานสมมุติที่ผ่านการพิจารณารอบแรก พร้อมขั้นตอนเตรียมนำเสนอรอบตัดสิน',
    paragraphs: [
      'ตามที่ได้รับสมัครผลงานสื่อและนวัตกรรม คณะกรรมการได้พิจารณารอบแรกแล้ว ผลปรากฏดังนี้ (ชื่อทั้งหมดเป็นชื่อสมมุติ)',
    ],
    clauses: [
      'ฝาขวดสอนจำนวนเต็ม โรงเรียนตัวอย่าง ข',
      'แผนที่เสียงชุมชน โรงเรียนตัวอย่าง ค',
      'สวนผักวัดมุม โรงเรียนตัวอย่าง ง',
      'ผู้ผ่านรอบแรกเตรียมสาธิตเจ็ดนาทีในรอบตัดสิน',
    ],
    tags: ['ประกวด', 'นวัตกรรม'],
  },
  {
    slug: 'sample-announcement-remote-schedule',
    title: 'ตารางให้คำปรึกษาทางไกลด้านเทคโนโลยีการศึกษา (ประกาศตัวอย่าง)',
    category: 'service',
    daysAgo: 398,
    summary: 'ประกาศตัวอย่าง: ตารางสมมุติของการให้คำปรึกษาทางไกล แบ่งตามเรื่อง พร้อมวิธีเตรียมคำถามให้ได้คำตอบเร็ว',
    paragraphs: ['เพื่อช่วยเหลือครูที่ใช้เทคโนโลยีในการจัดการเรียนรู้ จึงกำหนดตารางให้คำปรึกษาทางไกล ดังนี้'],
    clauses: [
      'วันจันทร์ เรื่องห้องเรียนออนไลน์และการส่งงาน',
      'วันพุธ เรื่องเครือข่ายและอุปกรณ์ในห้องเรียน',
      'วันศุกร์ เรื่องการสร้างสื่อและลิขสิทธิ์',
      'ผู้ขอคำปรึกษาควรเตรียมภาพหน้าจอและบอกสิ่งที่ลองทำไปแล้ว',
    ],
    tags: ['ให้คำปรึกษา', 'การศึกษาทางไกล'],
  },
]

/** The sample announcements as of a moment, each with its printed notice. */
export function announcements(now: Date): { item: SampleAnnouncement; files: SampleFile[] }[] {
  return SOURCES.map((source, index) => {
    const issuedOn = dayAfter(now, -source.daysAgo)
    const number = `ตย. ${SOURCES.length - index}/${buddhistYear(issuedOn)}`
    const file = noticePDF(
      `notice-${source.slug}`,
      `ประกาศตัวอย่าง ${SOURCES.length - index}`,
      toNotice(source, number, issuedOn),
    )
    return { item: toItem({ source, number, issuedOn, fileKey: file.key, now }), files: [file] }
  })
}

const toNotice = (source: AnnouncementSource, number: string, issuedOn: string): Notice => ({
  about: source.title.replace(' (ประกาศตัวอย่าง)', ''),
  number: toThaiDigits(number),
  date: toThaiDigits(formatLongDate(issuedOn).replace(/^(\d+) (\S+) /, '$1 $2 พ.ศ. ')),
  paragraphs: source.paragraphs,
  clauses: source.clauses,
  closing: source.closing ?? CLOSING,
})

function toItem({
  source,
  number,
  issuedOn,
  fileKey,
  now,
}: {
  source: AnnouncementSource
  number: string
  issuedOn: string
  fileKey: string
  now: Date
}): SampleAnnouncement {
  const { slug, title, summary, category, tags, deadlineIn, expiresIn } = source
  return {
    slug,
    title,
    summary,
    category,
    tags,
    number,
    issuedOn,
    body: [p(LEAD), ...source.paragraphs.map(p), ul(...source.clauses)],
    attachments: [fileKey],
    unit: 'dlict',
    publishedAt: hourOf(issuedOn, 3),
    ...(deadlineIn !== undefined && { deadline: hourOf(dayAfter(now, deadlineIn), 9.5) }),
    ...(expiresIn !== undefined && { expiresAt: dayAfter(now, expiresIn) }),
  }
}

const toThaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
