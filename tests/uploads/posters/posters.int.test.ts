import { readdir, readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { variantsFolder } from '@/uploads/folders'
import { locatePicture } from '@/uploads/locatePicture'
import { findTool } from '@/uploads/posters/findTool'
import { openSite } from '../../support/site'
import { makeDOCX, makePDF, makePPTX, makeXLSX } from '../text/makeFiles'
import { uploadForPoster } from './uploadForPoster'

let payload: Payload
beforeAll(async () => {
  payload = await openSite()
})

const film = () => readFile('src/office/samples/assets/parabola.mp4')

describe('the picture of a document', () => {
  it('is its first page on white, at the sizes of any picture', async () => {
    const data = makePDF(['#rect(width: 100%, height: 100%, fill: red)', 'หน้าสอง'])
    const { media, work } = await uploadForPoster({ payload, data, name: 'ใบงาน.pdf' })

    expect(work).toMatchObject({ state: 'done' })
    expect(media).toMatchObject({ hasPoster: true, pages: 2 })
    expect(media.thumbnailURL).toContain(`/files/${media.id}/320.webp`)
    const found = await locatePicture({ file: media, name: '640.webp' })
    const { data: pixels, info } = await sharp(found?.path)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width: 640, height: 905 })
    const at = (x: number, y: number) => [...pixels.subarray((y * 640 + x) * 3).subarray(0, 3)]
    expect(at(5, 5).every((value) => value > 250)).toBe(true)
    const [red = 0, green = 255] = at(320, 450)
    expect(red - green).toBeGreaterThan(100)
    expect(await locatePicture({ file: media, name: '640-1.webp' })).toBeNull()
    expect((await readdir(variantsFolder(media.id))).filter((name) => /part$/.test(name))).toEqual(
      [],
    )
  })

  it.skipIf(!findTool('soffice'))('of Word is drawn by LibreOffice', async () => {
    const data = makeDOCX({ paragraphs: ['บันทึกข้อความ เรื่อง น้ำปลีก'] })
    const { media } = await uploadForPoster({ payload, data, name: 'บันทึก.docx' })

    expect(media).toMatchObject({ hasPoster: true, pages: 1, slides: null })
  })

  it.skipIf(!findTool('soffice'))('of a spreadsheet counts no pages', async () => {
    const data = await makeXLSX([['ชื่อ', 'คะแนน']])
    const { media } = await uploadForPoster({ payload, data, name: 'คะแนน.xlsx' })

    expect(media).toMatchObject({ hasPoster: true, pages: null })
  })

  it.skipIf(!findTool('soffice'))('of a presentation has each slide beside it', async () => {
    const data = await makePPTX([{ text: 'หนึ่ง' }, { text: 'สอง' }, { text: 'สาม' }])
    const { media } = await uploadForPoster({ payload, data, name: 'บทเรียน.pptx' })

    expect(media).toMatchObject({ hasPoster: true, slides: 3, pages: 3 })
    const third = await locatePicture({ file: media, name: '960-3.avif' })
    expect((await sharp(third?.path).metadata()).width).toBe(960)
    expect(await locatePicture({ file: media, name: '960-4.avif' })).toBeNull()
  })
})

describe.skipIf(!findTool('ffmpeg'))('the picture of a film', () => {
  it('is a frame that shows something', async () => {
    const { media, work } = await uploadForPoster({
      payload,
      data: await film(),
      name: 'กราฟ.mp4',
    })

    expect(work).toMatchObject({ state: 'done' })
    expect(media).toMatchObject({ hasPoster: true, duration: 6 })
    const found = await locatePicture({ file: media, name: '640.jpg' })
    const { channels } = await sharp(found?.path).stats()
    expect(channels[0]?.mean).toBeGreaterThan(50)
    expect(channels[0]?.stdev).toBeGreaterThan(10)
  })
})

describe('a file that cannot be pictured', () => {
  it('is told of in Thai and not tried for ever', async () => {
    const data = Buffer.from(`${'%PDF-1.7\n'}ไม่มีอะไรในไฟล์นี้\n%%EOF`)
    const made = await uploadForPoster({ payload, data, name: 'พัง.pdf' }).catch(() => null)
    // Broken files may be refused at the door already.
    if (!made) return

    expect(made.work).toMatchObject({ state: 'dead', tries: 1 })
    expect(made.work?.reason).toContain('ดาวน์โหลดได้ตามเดิม')
    expect(made.media.hasPoster).toBeFalsy()
    expect(await locatePicture({ file: made.media, name: '640.webp' })).toBeNull()
  })
})
