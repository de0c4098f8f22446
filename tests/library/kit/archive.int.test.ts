import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerForFile } from '@/start/answerForFile'
import { days } from '../../support/office'
import { readZip } from '../../support/readZip'
import { makeCollection, makeMedium, openKit } from './makeKit'

let payload: Payload

async function makeFile(name: string) {
  const text = Buffer.from(`บันทึก ${name}\n`)
  return payload.create({
    collection: 'media',
    data: { originalName: name },
    file: { data: text, name, mimetype: 'text/plain', size: text.length },
  })
}

const ask = (path: string, method = 'GET') =>
  answerForFile(new Request(`http://localhost:3000${path}`, { method }))

async function zipOf(path: string) {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  const chunks: Buffer[] = []
  for await (const chunk of answer.stream?.() ?? []) chunks.push(chunk as Buffer)
  const zip = Buffer.concat(chunks)
  expect(Number(answer.headers.get('content-length'))).toBe(zip.length)
  return { answer, entries: await readZip(zip) }
}

beforeAll(async () => {
  payload = await openKit()
}, 120_000)

describe('the archive of a list', () => {
  it('holds a folder for each item in the order of the list, and says who made what under which licence', async () => {
    const [one, two] = [await makeFile('น้ำใจ.txt'), await makeFile('น้ำใจ.txt')]
    const first = await makeMedium({ title: 'ชิ้นแรก', files: [{ file: one.id }, { file: two.id }] })
    const second = await makeMedium({
      title: 'ชิ้นที่สอง',
      licence: 'cc0',
      links: [{ url: 'https://example.org/x', label: 'เว็บ' }],
    })

    const { answer, entries } = await zipOf(
      `/files/zip/lesson.zip?i=${second.code},${first.code}&t=${encodeURIComponent('คาบเช้า')}`,
    )
    const readme = entries[0]?.bytes.toString() ?? ''

    expect(entries.map(({ path }) => path)).toEqual([
      'README.txt',
      '02-ชิ้นแรก/น้ำใจ.txt',
      '02-ชิ้นแรก/น้ำใจ (2).txt',
    ])
    expect(entries[1]?.bytes.toString()).toBe('บันทึก น้ำใจ.txt\n')
    expect(entries.every(({ isUTF8 }) => isUTF8)).toBe(true)
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      'คาบเช้า.zip',
    )
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(readme.startsWith('\ufeffคาบเช้า\r\nจาก สำนักงานเขตทดสอบ\r\n')).toBe(true)
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of [
      '1. ชิ้นที่สอง',
      'ลิงก์: เว็บ https://example.org/x',
      'ไม่มีไฟล์ให้ดาวน์โหลด',
      '2. ชิ้นแรก',
      'สัญญาอนุญาต: CC BY (อ้างอิงที่มา) https://creativecommons.org/licenses/by/4.0/',
      'ผู้จัดทำ: นายสมชาย ใจดี (ผู้จัดทำ)',
      `ที่อยู่: http://localhost:3000/go/${first.code}`,
      '22 พฤศจิกายน 2569',
    ]) {
      expect(readme).toContain(line)
    }
  })

  it('is there for one item and for a collection, and tells its length without being sent', async () => {
    const file = await makeFile('ใบงาน.txt')
    const medium = await makeMedium({ title: 'เดี่ยว', files: [{ file: file.id }] })
    const collection = await makeCollection([medium])

    for (const code of [medium.code, collection.code]) {
      const { entries } = await zipOf(`/files/zip/${code}.zip`)
      expect(entries.map(({ path }) => path)).toEqual(['README.txt', '01-เดี่ยว/ใบงาน.txt'])
      const head = await ask(`/files/zip/${code}.zip`, 'HEAD')
      expect(head.stream).toBeUndefined()
      expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0)
    }
  })

  it('holds nothing that visitors may not fetch', async () => {
    const file = await makeFile('ลับ.txt')
    const files = [{ file: file.id }]
    const hidden = [
      await makeMedium({ stage: 'draft', files }),
      await makeMedium({ visibility: 'staff', files }),
      await makeMedium({ publishedAt: days(1), files }),
      await makeMedium({ publishedAt: days(-2), expiresAt: days(-1), files }),
    ]
    const codes = hidden.map(({ code }) => code).join(',')

    expect((await ask(`/files/zip/lesson.zip?i=${codes}`)).status).toBe(404)
    for (const { code } of hidden) {
      expect((await ask(`/files/zip/${code}.zip`)).status).toBe(404)
    }
    for (const name of [
      'lesson.zip',
      'm0000000.zip',
      'x.zip',
      '../a.zip',
      'M0000000.ZIP',
      'c0000000.zip',
    ]) {
      expect((await ask(`/files/zip/${name}`)).status, name).toBe(404)
    }
  })

  it('says clearly when it would be too much', async () => {
    const ids: string[] = []
    for (let at = 0; at < 7; at += 1) ids.push((await makeFile(`ไฟล์ ${at}.txt`)).id)
    const files = Array.from({ length: 29 }, (_, at) => ({ file: ids[at % ids.length] }))
    const media = []
    for (let at = 0; at < 7; at += 1) media.push(await makeMedium({ files }))

    const answer = await ask(`/files/zip/lesson.zip?i=${media.map(({ code }) => code).join(',')}`)
    const text = Buffer.concat((await answer.stream?.().toArray()) ?? []).toString()

    expect(answer.status).toBe(413)
    expect(text).toContain('203 ไฟล์')
    expect(text).toContain('เกิน 200 ไฟล์')
  })
})
