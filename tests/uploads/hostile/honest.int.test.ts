import { strToU8, zipSync, type Zippable } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { makeUser, openSite, signIn } from '../../support/site'
import { makeDOCX, makePDF, makePPTX, makeXLSX, TYPES } from '../text/makeFiles'
import * as archives from './archives'
import * as pdf from './rawPDF'
import * as pictures from './pictures'
import { sender } from './sender'
import { film, hasFFmpeg, mp3, wav } from './sounds'

let site: ReturnType<typeof sender>

beforeAll(async () => {
  const payload = await openSite()
  site = sender({ payload, token: await signIn(await makeUser({ payload, role: 'contributor' })) })
})

type Make = () => Buffer | Promise<Buffer>

async function comesInWhole(name: string, make: Make, facts: Partial<Media>) {
  const content = await make()
  const { status, body } = await site.send(name, content)
  expect(body.errors).toBeUndefined()
  expect(status).toBe(201)
  expect(body.doc).toMatchObject({ originalName: name, ...facts })
  return { doc: body.doc, isSame: (await site.stored(body.doc)).equals(content) }
}

const square = (format: 'avif' | 'webp') => () =>
  sharp({ create: { width: 32, height: 16, channels: 3, background: '#a27' } })
    .toFormat(format)
    .toBuffer()

/** The first entry says the type, unpacked, as both kinds demand. */
const bookOf = (type: string, parts: Zippable): Buffer =>
  Buffer.from(zipSync({ mimetype: [strToU8(type), { level: 0 }], ...parts }))
const ODT = 'application/vnd.oasis.opendocument.text'
const odt = () =>
  bookOf(ODT, {
    'content.xml': strToU8('<office:document-content xmlns:office="o"/>'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="m"/>'),
  })
const epub = () =>
  bookOf('application/epub+zip', {
    'META-INF/container.xml': strToU8('<container/>'),
    'text/1.xhtml': strToU8('<html/>'),
    'text/quiz.js': strToU8('1'),
  })
const oldWord = () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const handouts = () =>
  archives.withEntry({ name: 'ใบงาน/ใบงาน 1.docx', data: makeDOCX({ paragraphs: ['ก'] }) })

const HONEST: [string, Make, Partial<Media>][] = [
  ['ภาพ.webp', square('webp'), { mimeType: 'image/webp', width: 32, height: 16 }],
  ['ภาพ.avif', square('avif'), { mimeType: 'image/avif', width: 32, height: 16 }],
  ['เคลื่อนไหว.webp', () => pictures.animated('webp'), { mimeType: 'image/webp', width: 20 }],
  ['เคลื่อนไหว.gif', () => pictures.animated('gif'), { mimeType: 'image/gif', width: 20 }],
  ['ประกาศ.pdf', () => makePDF(['หน้าแรก', 'หน้าสอง']), { mimeType: TYPES.pdf, pages: 2 }],
  ['แบบฟอร์ม.pdf', pdf.honestForm, { mimeType: TYPES.pdf, pages: 1 }],
  ['บีบอัด.pdf', () => pdf.packedPDF(''), { mimeType: TYPES.pdf, pages: 1 }],
  ['แนบ.pdf', () => pdf.withAttachment('data.csv'), { mimeType: TYPES.pdf }],
  ['บันทึก.docx', () => makeDOCX({ paragraphs: ['สวัสดี'] }), { mimeType: TYPES.docx }],
  ['ตาราง.xlsx', () => makeXLSX([['ชื่อ', 1]]), { mimeType: TYPES.xlsx }],
  ['สไลด์.pptx', () => makePPTX([{ text: 'หนึ่ง' }]), { mimeType: TYPES.pptx }],
  ['บันทึก.odt', odt, { mimeType: ODT }],
  ['หนังสือ.epub', epub, { mimeType: 'application/epub+zip' }],
  ['เก่า.doc', oldWord, { mimeType: 'application/msword' }],
  ['ใบงาน.zip', handouts, { mimeType: 'application/zip', package: { entry: null } }],
  ['เกม.zip', () => archives.webPackage(), { package: { entry: 'index.html' } }],
  ['เกม2.zip', () => archives.webPackage('เกม/'), { package: { entry: 'เกม/index.html' } }],
  ['บทเรียน.zip', archives.scormPackage, { package: { entry: 'course/บท.html' } }],
  ['รายชื่อ.csv', () => Buffer.from('\ufeffชื่อ,เลข\nก,1'), { mimeType: 'text/csv' }],
  ['เก่า.txt', () => Buffer.from([0xca, 0xc7, 0xd1, 0xca, 0x0d, 0x0a]), { mimeType: 'text/plain' }],
  ['ยูนิ.txt', () => Buffer.from('\ufeffสวัสดี', 'utf16le'), { mimeType: 'text/plain' }],
  [
    'หนัง.en.vtt',
    () => Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n'),
    { mimeType: 'text/vtt' },
  ],
  ['เสียง.wav', wav, { mimeType: 'audio/wav', duration: 0.5 }],
  ['เสียง.mp3', mp3, { mimeType: 'audio/mpeg', duration: 2.6 }],
]

describe('an honest file comes in whole', () => {
  it.each(HONEST)('%s', async (name, make, facts) => {
    expect((await comesInWhole(name, make, facts)).isSame).toBe(true)
  })

  it.skipIf(!hasFFmpeg).each([
    ['หนัง.mp4', 'video/mp4'],
    ['หนัง.mov', 'video/quicktime'],
    ['หนัง.webm', 'video/webm'],
    ['เสียงจริง.m4a', 'audio/x-m4a'],
    ['เสียงจริง.ogg', 'audio/ogg'],
    ['เสียงจริง.mp3', 'audio/mpeg'],
  ])('%s, with its length', async (name, mimeType) => {
    const { doc, isSame } = await comesInWhole(name, () => film(name.split('.')[1] ?? ''), {
      mimeType,
    })
    expect(isSame).toBe(true)
    expect(doc.duration).toBeCloseTo(1, 0)
  })

  it('a picture of a phone, as it is held', async () => {
    await comesInWhole('ภาพ.jpg', pictures.phoneJPEG, {
      mimeType: 'image/jpeg',
      width: 60,
      height: 90,
    })
  })
})
