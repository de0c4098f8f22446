import { readFile } from 'node:fs/promises'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { answer } from '../child/answer'
import type { DrawAnswer, DrawQuestion } from './drawPages'

/** Lettering on white shows every fault of a coarse JPEG. */
const QUALITY = 88

/** Draws pages for `drawPages`; a file that breaks this process breaks nothing else. */
answer<DrawQuestion, DrawAnswer>(async ({ source, wanted, longSide }) => {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(new Uint8Array(await readFile(source)))
    const pages = document.getPageCount()
    let drawn = 0
    for (const { page, path } of wanted) {
      if (page > pages) break
      await draw({ document, page, path, longSide })
      drawn += 1
    }
    document.destroy()
    return { pages, drawn }
  } catch (error) {
    const isLocked = error instanceof Error && /password|security/i.test(error.message)
    return { fault: isLocked ? 'encrypted' : 'broken' }
  } finally {
    library.destroy()
  }
})

async function draw({
  document,
  page,
  path,
  longSide,
}: {
  document: PDFiumDocument
  page: number
  path: string
  longSide: number
}): Promise<void> {
  const sheet = document.getPage(page - 1)
  const { originalWidth, originalHeight } = sheet.getOriginalSize()
  const scale = longSide / Math.max(originalWidth, originalHeight, 1)
  const { width, height, data } = await sheet.render({
    width: Math.max(1, Math.round(originalWidth * scale)),
    height: Math.max(1, Math.round(originalHeight * scale)),
    render: 'bitmap',
  })
  await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: QUALITY })
    .toFile(path)
}
