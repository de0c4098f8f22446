import { kindOf } from '../fileTypes'

export type PosterKind = 'pdf' | 'office' | 'film' | 'sound'

const OFFICE =
  /^application\/(msword$|vnd\.(ms-excel$|ms-powerpoint$|openxmlformats-officedocument\.|oasis\.opendocument\.))/
const PRESENTATION = /^application\/vnd\.(ms-powerpoint$|.+\.(presentation|slideshow)$)/
const SHEET = /^application\/vnd\.(ms-excel$|.+\.(sheet|spreadsheet)$)/

/** By which way a file is pictured; sound only tells its length. Undefined: nothing is made of it. */
export function posterKindOf(mimeType: string | null | undefined): PosterKind | undefined {
  if (mimeType === 'application/pdf') return 'pdf'
  if (OFFICE.test(mimeType ?? '')) return 'office'
  const kind = kindOf(mimeType)
  return kind === 'video' ? 'film' : kind === 'audio' ? 'sound' : undefined
}

export const isPresentation = (mimeType: string): boolean => PRESENTATION.test(mimeType)

/** Pages of a spreadsheet are an accident of its printing: nobody counts in them. */
export const hasPages = (mimeType: string): boolean => !SHEET.test(mimeType)
