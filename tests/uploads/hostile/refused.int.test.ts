import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { REFUSALS, type RefusalReason } from '@/uploads/refusals'
import { makeUser, openSite, signIn } from '../../support/site'
import { makeDOCX, makePDF } from '../text/makeFiles'
import * as archives from './archives'
import * as pdf from './rawPDF'
import * as pictures from './pictures'
import { rawZIP } from './rawZIP'
import { sender } from './sender'
import { mp4WithoutDirectory, wav } from './sounds'

let site: ReturnType<typeof sender>
let honest: Buffer

beforeAll(async () => {
  const payload = await openSite()
  const token = await signIn(await makeUser({ payload, role: 'contributor' }))
  site = sender({ payload, token })
  honest = await pictures.jpeg()
})

/** Name, how it is made, why it is refused, and what the sentence names. */
type Hostile = [string, () => Buffer | Promise<Buffer>, RefusalReason, string?]

const cut = async (content: Buffer | Promise<Buffer>, part = 0.6) => {
  const whole = await content
  return whole.subarray(0, Math.floor(whole.length * part))
}
const text = (content: string) => () => Buffer.from(content)
const zipWith =
  (name: string, data: string | Buffer = 'x') =>
  () =>
    archives.withEntry({ name, data })
const noise = (size: number) =>
  sharp({
    create: {
      width: size,
      height: size,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 50 },
    },
  })
const macroDOCX = () =>
  rawZIP([
    {
      name: '[Content_Types].xml',
      data: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: 'word/document.xml', data: '<w:document/>' },
    { name: 'word/vbaProject.bin', data: 'macro' },
  ])
const oldOffice = (mark: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(mark, 'utf16le'),
  ])

const HOSTILE: Record<string, Hostile[]> = {
  'of no use': [
    ['เปล่า.pdf', () => Buffer.alloc(0), 'empty'],
    ['ตัด.jpg', async () => cut(noise(200).jpeg().toBuffer()), 'broken'],
    ['ตัด.png', async () => cut(noise(200).png().toBuffer()), 'broken'],
    ['ตัด.webp', async () => cut(noise(200).webp().toBuffer()), 'broken'],
    ['ตัด.gif', async () => cut(pictures.animated('gif')), 'broken'],
    ['ตัด.pdf', () => cut(makePDF(['หน้าแรก', 'หน้าสอง'])), 'broken'],
    ['หัวเดียว.pdf', text('%PDF-1.7\nnothing\n%%EOF'), 'broken'],
    ['ตัด.zip', () => cut(archives.webPackage()), 'broken'],
    ['ตัด.docx', () => cut(makeDOCX({ paragraphs: ['สวัสดี'] })), 'broken'],
    ['ตัด.mp4', mp4WithoutDirectory, 'broken'],
    ['ตัด.wav', () => cut(wav()), 'broken'],
    ['สุ่ม.txt', () => Buffer.from([65, 66, 0, 1, 2, 3]), 'type'],
    ['สุ่ม.csv', text(`ชื่อ,เลข\n${'ก'.repeat(9_000)}\u0000`), 'type'],
  ],
  'that would fill memory or disk': [
    ['ระเบิด.zip', archives.flatBomb, 'bomb'],
    ['ระเบิดซ้อนชั้น.zip', archives.nestedBomb, 'nestedArchive', '0.zip'],
    ['ระเบิดซ้อนทับ.zip', archives.overlappingBomb, 'bomb'],
    ['ระเบิดโกหก.zip', archives.lyingBomb, 'bomb'],
    ['หลายรายการ.zip', archives.tooManyEntries, 'bomb'],
    ['ใหญ่.png', pictures.hugePNG, 'tooManyPixels', '100000 × 100000'],
    ['ใหญ่.jpg', pictures.hugeJPEG, 'tooManyPixels', '65500 × 65500'],
    ['ใหญ่.gif', pictures.hugeGIF, 'tooManyPixels', '65500 × 65500'],
    ['ใหญ่.webp', pictures.hugeWebP, 'tooManyPixels', '16383 × 16383'],
  ],
  'that leads elsewhere or hides what it is': [
    ['ซ้อน.zip', zipWith('งาน.zip', archives.webPackage()), 'nestedArchive', 'งาน.zip'],
    ['ซ้อนแฝง.zip', zipWith('งาน.jpg', archives.webPackage()), 'nestedArchive', 'งาน.jpg'],
    ['ซ้อน7z.zip', zipWith('งาน.7z'), 'nestedArchive', 'งาน.7z'],
    ['ขึ้นไป.zip', zipWith('../../ทับ.txt'), 'unsafeEntry', '../../ทับ.txt'],
    ['ราก.zip', zipWith('/etc/cron.d/x'), 'unsafeEntry', '/etc/cron.d/x'],
    ['ไดรฟ์.zip', zipWith('C:\\x.txt'), 'unsafeEntry', 'C:\\x.txt'],
    ['ลิงก์.zip', archives.symlink, 'unsafeEntry', 'ทางลัด'],
    ['กลับด้าน.zip', zipWith('ภาพ\u202egpj.exe'), 'unsafeEntry', 'ภาพ?gpj.exe'],
    ['โปรแกรม.zip', zipWith('ติดตั้ง.EXE.'), 'unsafeEntry', 'ติดตั้ง.EXE.'],
    ['คำสั่ง.zip', zipWith('เปิด.js'), 'unsafeEntry', 'เปิด.js'],
    [
      'โปรแกรมแฝง.zip',
      zipWith('ภาพ.png', Buffer.from(`MZ${'\u0000'.repeat(80)}`)),
      'unsafeEntry',
      'ภาพ.png',
    ],
    ['รหัส.zip', () => archives.withEntry({ name: 'ลับ.txt', data: 'x', flags: 0x0801 }), 'locked'],
    ['เปล่า.h5p', () => rawZIP([{ name: 'h5p.json', data: '{}' }]), 'bareH5P'],
    ['แมโคร.docx', macroDOCX, 'unsafeEntry', 'word/vbaProject.bin'],
    ['แมโคร.xls', () => oldOffice('_VBA_PROJECT'), 'unsafeEntry', 'VBA macro'],
    ['รหัส.docx', () => oldOffice('EncryptedPackage'), 'locked'],
  ],
  'that carries commands': [
    ['เปิดแล้วทำ.pdf', pdf.openScript, 'scriptInPDF'],
    ['ชื่อ.pdf', pdf.namedScript, 'scriptInPDF'],
    ['ซ่อนตัวอักษร.pdf', pdf.escapedScript, 'scriptInPDF'],
    ['หน้า.pdf', pdf.pageScript, 'scriptInPDF'],
    ['ช่องกรอก.pdf', pdf.fieldScript, 'scriptInPDF'],
    ['บีบอัด.pdf', pdf.packedScript, 'scriptInPDF'],
    ['เปิดโปรแกรม.pdf', pdf.launch, 'scriptInPDF'],
    ['แนบ.pdf', () => pdf.withAttachment('setup.exe'), 'unsafeEntry', 'setup.exe'],
    ['รหัส.pdf', pdf.lockedPDF, 'locked'],
    ['ตรา.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'markup'],
    ['ตรา.png', text('<?xml version="1.0"?><svg onload="alert(1)"/>'), 'markup'],
    ['หน้า.html', text('<!doctype html><script>1</script>'), 'markup'],
    ['ภาพ.jpg', text('\ufeff <!-- --> <script>1</script>'), 'markup'],
    ['ตาราง.csv', () => Buffer.from('\ufeff<html><script>1</script>', 'utf16le'), 'markup'],
    [
      'สองหน้า.pdf',
      () => Buffer.concat([Buffer.from('<html><script>1</script>'), makePDF(['ก'])]),
      'markup',
    ],
    ['พ่วง.pdf', () => Buffer.concat([makePDF(['ก']), noiseZIP()]), 'broken'],
    ['ภาพ\u202egpj.exe', () => Buffer.from(`MZ${'\u0000'.repeat(200)}`), 'program'],
  ],
}
const noiseZIP = () =>
  archives.withEntry({ name: 'a.bin', data: Buffer.alloc(2_000, 'ก'), isStored: true })

describe.each(Object.entries(HOSTILE))('a file %s', (_what, files) => {
  it.each(files)(
    'is refused with what helps, and leaves nothing: %s',
    async (name, make, reason, detail = '') => {
      const content = await make()
      const before = await site.traces()

      const { status, body } = await site.send(name, content)

      const shown = name.replace('\u202e', '')
      expect(body.errors?.[0]?.message).toBe(`“${shown}” ${REFUSALS[reason].text(detail).th}`)
      expect(status).toBe(REFUSALS[reason].status)
      expect(await site.traces()).toEqual(before)
      expect((await site.send('ภาพ.jpg', honest)).status).toBe(201)
    },
  )
})

it('of a kind that may be smaller than another is held to its own size', async () => {
  const content = Buffer.concat([honest, Buffer.alloc(26 * 1024 * 1024)])
  const { status, body } = await site.send('ใหญ่.jpg', content)

  expect(status).toBe(413)
  expect(body.errors?.[0]?.message).toContain('25 MB')
})
