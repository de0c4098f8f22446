import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printPDF } from '@/print/typst'
import type { SampleFile } from '../types'
import { noticeSource, type Notice } from './notice'
import { sheetSource, type Sheet } from './sheet'

/** Read from the folder of the program, because a bundle keeps no such files beside its code. */
const ASSETS = join(process.cwd(), 'src/office/samples/assets')

export const pdf = (key: string, name: string, sheet: Sheet): SampleFile => ({
  key,
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  make: async () => printPDF(sheetSource(sheet)),
})

export const noticePDF = (key: string, name: string, notice: Notice): SampleFile => ({
  key,
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  make: async () => printPDF(noticeSource(notice)),
})

export const picture = (
  key: string,
  name: string,
  alt: string,
  make: () => Promise<Buffer>,
): SampleFile => ({ key, name: `${name}.png`, mimeType: 'image/png', alt, make })

const ASSET_TYPES = { mp3: 'audio/mpeg', mp4: 'video/mp4' } as const

/** A file that lies ready in `assets/`, because nothing at run time can make sound or film. */
export const asset = (
  key: string,
  name: string,
  file: `${string}.${'mp3' | 'mp4'}`,
): SampleFile => {
  const extension = file.slice(-3) as keyof typeof ASSET_TYPES
  return {
    key,
    name: `${name}.${extension}`,
    mimeType: ASSET_TYPES[extension],
    make: () => readFile(join(ASSETS, file)),
  }
}
