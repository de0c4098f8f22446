/** The statuses the front door answers by itself, with a sentence that says what to do. */
const SENTENCES = {
  400: ['ที่อยู่ของหน้านี้ไม่ถูกต้อง', 'ตรวจตัวสะกดของที่อยู่ แล้วลองอีกครั้ง หรือเริ่มจากหน้าแรก'],
  403: ['ไม่รับแบบฟอร์มที่ส่งจากที่อื่น', 'เรื่องนี้ยังไม่ได้ส่ง เปิดหน้าแบบฟอร์มจากเว็บไซต์นี้ กรอก แล้วส่งอีกครั้ง'],
  404: ['ไม่พบหน้านี้', 'หน้าที่ขออาจย้ายหรือลบไปแล้ว ลองค้นหาจากหน้าแรก'],
  410: ['หน้านี้ถูกนำออกแล้ว', 'เนื้อหานี้ไม่มีอีกต่อไป ลองค้นหาจากหน้าแรก'],
  405: ['หน้านี้รับเฉพาะการเปิดอ่าน', 'กลับไปที่หน้าแรก แล้วลองอีกครั้ง'],
  413: ['แบบฟอร์มที่ส่งมายาวเกินไป', 'เรื่องนี้ยังไม่ได้ส่ง กดย้อนกลับ ย่อข้อความให้สั้นลง แล้วส่งอีกครั้ง'],
  414: ['ที่อยู่ของหน้านี้ยาวเกินไป', 'ลดเงื่อนไขที่เลือก แล้วลองอีกครั้ง หรือเริ่มจากหน้าแรก'],
  415: ['ไม่รับข้อมูลรูปแบบนี้', 'เรื่องนี้ยังไม่ได้ส่ง เปิดหน้าแบบฟอร์มจากเว็บไซต์นี้ กรอก แล้วส่งอีกครั้ง'],
  429: ['ขอหน้านี้ถี่เกินไป', 'รอสักครู่ แล้วลองอีกครั้ง'],
  500: ['ขออภัย ระบบขัดข้องชั่วคราว', 'ข้อมูลไม่สูญหาย รอสักครู่ แล้วลองอีกครั้ง'],
} as const satisfies Record<number, readonly [string, string]>

export type PlainStatus = keyof typeof SENTENCES

/** A page that needs neither Next nor the database, for refusals and for when the site's own pages fail. */
export function plainPage(status: PlainStatus): string {
  const [title, advice] = SENTENCES[status]
  return `<!DOCTYPE html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
body { margin: 0; font: 1.125rem/1.75 Sarabun, "Noto Sans Thai", "Leelawadee UI", Thonburi, sans-serif; color: #1b1b1b; background: #fff }
main { max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.5 }
a { color: #0b5394 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${advice}</p>
<p><a href="/">ไปหน้าแรก</a></p>
</main>
</body>
</html>
`
}
