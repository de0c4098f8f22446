import { escapeXML } from '@/shared/escapeXML'
import { formatTime } from '@/shared/thaiDate'
import { pictureName, type Kit } from './readKit'

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.75 Sarabun, "Noto Sans Thai", "Leelawadee UI", Thonburi, sans-serif }
body { max-width: 40rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.375rem; line-height: 1.5; margin: 0 0 .5rem }
h2 { font-size: 1.125rem; margin: 1.5rem 0 .25rem }
textarea { box-sizing: border-box; width: 100%; min-height: 14rem; padding: .75rem; font: inherit }
button, .button { display: inline-block; min-height: 44px; box-sizing: border-box; padding: .5rem 1.25rem; border: 0; border-radius: .5rem; background: #0b5d3b; color: #fff; font: inherit; text-decoration: none }
figure { margin: 1rem 0 }
img { display: block; max-width: 100%; height: auto; border-radius: .5rem; background: #8883 }
figcaption { margin: .25rem 0 .5rem }
ol { padding-inline-start: 1.5rem }
`

/** Copying is what a script adds; without it the text is chosen and copied as anywhere. */
const SCRIPT = `
const button = document.querySelector('button'), text = document.querySelector('textarea')
button.hidden = false
button.onclick = async () => {
  try { await navigator.clipboard.writeText(text.value) }
  catch { text.select(); document.execCommand('copy') }
  button.textContent = 'คัดลอกแล้ว'
}`

/** A plain page for a phone: the text to copy, the pictures to save, and what to do with them. */
export function kitPage({
  kit: { item, page },
  key,
  until,
  nonce,
}: {
  kit: Kit
  key: string
  until: Date
  nonce: string
}): string {
  const query = `?key=${encodeURIComponent(key)}`
  const pictures = page.pictures.map(({ alt }, index) => {
    const name = pictureName(index)
    const href = escapeXML(`kit/${name}${query}`)
    return `<figure><img src="${href}" alt="${escapeXML(alt)}" loading="lazy">
<figcaption>${escapeXML(alt || 'ยังไม่มีคำอธิบาย')}</figcaption>
<a class="button" href="${href}" download="${name}">บันทึกภาพที่ ${index + 1}</a></figure>`
  })
  return whole({
    title: `โพสต์ด้วยตนเอง: ${item.title}`,
    nonce,
    body: `<h1>${escapeXML(item.title)}</h1>
<ol><li>คัดลอกข้อความ</li>${pictures.length > 0 ? '<li>บันทึกภาพตามลำดับ</li>' : ''}
<li>เปิดเพจ วางข้อความ${pictures.length > 0 ? ' เลือกภาพตามลำดับเดิม' : ''} แล้วโพสต์</li>
<li>คัดลอกที่อยู่ของโพสต์ กลับไปวางในระบบจัดการเว็บไซต์</li></ol>
<h2 id="text">ข้อความ</h2>
<textarea aria-labelledby="text" readonly>\n${escapeXML(page.text)}</textarea>
<p><button type="button" hidden>คัดลอกข้อความ</button></p>
<p>ลิงก์ของเรื่อง: <a href="${escapeXML(page.link)}" rel="noreferrer">${escapeXML(page.link)}</a></p>
${pictures.length > 0 ? `<h2>ภาพ ${pictures.length} ภาพ</h2>${pictures.join('\n')}` : ''}
<p><a class="button" href="${escapeXML(`kit/post.zip${query}`)}">ดาวน์โหลดทั้งหมด (ZIP)</a></p>
<p><small>หน้านี้ใช้ได้ถึง ${formatTime(until)}</small></p>
<script nonce="${nonce}">${SCRIPT}</script>`,
  })
}

/** What is shown where there is no kit to show. */
export const noKitPage = ({ words, nonce }: { words: string; nonce: string }): string =>
  whole({ title: 'เปิดไม่ได้', nonce, body: `<h1>เปิดไม่ได้</h1><p>${escapeXML(words)}</p>` })

const whole = ({ title, body, nonce }: { title: string; body: string; nonce: string }) =>
  `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXML(title)}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main>${body}</main></body></html>
`
