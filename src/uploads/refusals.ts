import { label, type Label } from '@/shared/label'

interface Refusal {
  /** HTTP status of the answer. */
  status: number
  /** What is wrong and what helps; stands behind the file's name. `detail` is a number, a name or a place. */
  text: (detail: string) => Label
}

const refusal = (th: string, en: string, status = 400): Refusal => ({
  status,
  text: (detail) => label(th.replace('{}', detail), en.replace('{}', detail)),
})

/** Why a file is not taken, in words a teacher can act on. */
export const REFUSALS = {
  missing: refusal(
    'ยังไม่ได้เลือกไฟล์ เลือกไฟล์จากเครื่องแล้วบันทึกอีกครั้ง',
    'No file was chosen. Choose one and save again.',
  ),
  empty: refusal(
    'เป็นไฟล์เปล่า (0 ไบต์) ตรวจว่าบันทึกไฟล์เสร็จแล้ว แล้วอัปโหลดใหม่',
    'is empty (0 bytes). Check that it was saved completely, then upload it again.',
  ),
  tooLarge: refusal(
    'ใหญ่เกินไป ไฟล์ชนิดนี้มีขนาดได้ไม่เกิน {} ลดขนาดแล้วลองใหม่',
    'is too large: a file of this kind may have up to {}. Make it smaller and try again.',
    413,
  ),
  type: refusal(
    'อัปโหลดไม่ได้ ชนิดไฟล์ไม่รองรับ หรือเนื้อในไม่ตรงกับนามสกุล บันทึกใหม่เป็น JPEG, PNG, PDF, ไฟล์ Office, MP3 หรือ MP4 แล้วลองอีกครั้ง',
    'cannot be used: its type is not allowed, or its content is not what its name says. Save it as JPEG, PNG, PDF, an Office file, MP3 or MP4.',
  ),
  markup: refusal(
    'เป็นหน้าเว็บหรือภาพ SVG ซึ่งอาจมีคำสั่งแฝง บันทึกเป็น PNG หรือ PDF แล้วลองอีกครั้ง',
    'is a web page or an SVG picture, which can carry commands. Save it as PNG or PDF.',
  ),
  program: refusal('เป็นโปรแกรม เว็บไซต์นี้ไม่รับโปรแกรม', 'is a program; this site takes none.'),
  broken: refusal(
    'เสียหายหรือมาไม่ครบ เปิดดูในเครื่องก่อน แล้วบันทึกใหม่และอัปโหลดอีกครั้ง',
    'is damaged or incomplete. Open it on your machine, save it anew and upload it again.',
  ),
  tooManyPixels: refusal(
    'มีจำนวนพิกเซลมากเกินไป ({}) ย่อภาพให้เหลือไม่เกิน 100 ล้านพิกเซลแล้วลองใหม่',
    'has too many pixels ({}). Make it 100 million pixels or fewer.',
  ),
  bomb: refusal(
    'บีบอัดไว้ผิดปกติ แตกออกแล้วใหญ่เกินกว่าที่รับได้ แตกไฟล์แล้วบีบอัดใหม่ด้วยโปรแกรมปกติ',
    'is packed in an unusual way and would unpack to too much. Unpack it and pack it again with a usual program.',
  ),
  nestedArchive: refusal(
    'มีไฟล์บีบอัดซ้อนอยู่ข้างใน ({}) แตกไฟล์ข้างในออกก่อน แล้วบีบอัดใหม่เป็นชั้นเดียว',
    'holds another archive ({}). Unpack that first, then pack everything in one layer.',
  ),
  unsafeEntry: refusal(
    'มีรายการที่ไม่ปลอดภัยข้างใน ({}) เอาออกแล้วบีบอัดใหม่',
    'holds an entry that is not safe ({}). Take it out and pack it again.',
  ),
  bareH5P: refusal(
    'เป็นไฟล์ .h5p ซึ่งเปิดบนเว็บตรง ๆ ไม่ได้ เปิดใน Lumi แล้วส่งออกเป็น HTML แบบไฟล์เดียว ตั้งชื่อ index.html บีบอัดเป็น .zip แล้วอัปโหลด',
    'is a bare .h5p, which no browser can play. Open it in Lumi, export it as all-in-one HTML, name it index.html, pack it as .zip and upload that.',
  ),
  locked: refusal(
    'ใส่รหัสผ่านไว้ ผู้อื่นเปิดไม่ได้ เอารหัสผ่านออกแล้วบันทึกใหม่',
    'has a password, so nobody else can open it. Remove the password and save it again.',
  ),
  captions: refusal(
    'เป็นคำบรรยาย WebVTT ที่ใช้ไม่ได้ ดูบรรทัดที่ {} บันทึกเป็น .vtt แบบ UTF-8 ด้วยโปรแกรมทำคำบรรยาย แล้วอัปโหลดใหม่',
    'is not captions in WebVTT that a player can use: see line {}. Save it as .vtt in UTF-8 and upload it again.',
  ),
  scriptInPDF: refusal(
    'เป็น PDF ที่มีคำสั่งฝังอยู่ เปิดแล้วสั่งพิมพ์เป็น PDF ใหม่ แล้วอัปโหลดไฟล์ใหม่นั้น',
    'is a PDF with commands inside. Print it to a new PDF and upload that one.',
  ),
  virus: refusal(
    'มีไวรัส ({}) ไม่ได้เก็บไฟล์นี้ไว้ ตรวจเครื่องของคุณด้วยโปรแกรมป้องกันไวรัส',
    'has a virus ({}) and was not kept. Check your machine with a virus scanner.',
  ),
  scannerDown: refusal(
    'ยังรับไม่ได้ เพราะระบบตรวจไวรัสไม่ตอบ ลองใหม่อีกครั้งในไม่กี่นาที ถ้ายังไม่ได้ให้แจ้งผู้ดูแลระบบ',
    'cannot be taken now: the virus scanner does not answer. Try again in some minutes, then tell the administrator.',
    503,
  ),
  diskFull: refusal(
    'ยังรับไม่ได้ เพราะพื้นที่เก็บไฟล์ของเว็บไซต์ใกล้เต็ม แจ้งผู้ดูแลระบบให้เพิ่มพื้นที่',
    'cannot be taken: the site has nearly no room left for files. Tell the administrator.',
    507,
  ),
  quota: refusal(
    'รับไม่ได้ เพราะพื้นที่ไฟล์ของโรงเรียนเต็ม ({}) ลบไฟล์ที่ไม่ใช้ หรือขอเพิ่มพื้นที่จากผู้ดูแลระบบ',
    'cannot be taken: your school has used its room for files ({}). Delete files nobody uses, or ask the administrator for more.',
    413,
  ),
  interrupted: refusal(
    'มาไม่ครบ การส่งถูกตัดกลางคัน ลองอัปโหลดอีกครั้ง',
    'did not arrive whole; the transfer was cut. Upload it again.',
  ),
} satisfies Record<string, Refusal>

export type RefusalReason = keyof typeof REFUSALS
