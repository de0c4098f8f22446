import { label, type Label } from '@/shared/label'
import { mayLeaveSite, type Consented } from '@/uploads/consent'
import { isPicture } from '@/uploads/fileTypes'

/**
 * Pictures of one post. Meta's own pages name no number; services that post through the same requests give ten:
 * https://docs.letmepost.dev/platforms/facebook, https://docs.getlate.dev/resources/media-guidelines/facebook
 */
export const PICTURES_MAX = 10

/** What choosing needs of a row of `media`. */
export interface PictureFile extends Consented {
  id: string
  alt?: string | null
  filename?: string | null
  originalName?: string | null
  mimeType?: string | null
}

export type LeftOutWhy = 'noConsent' | 'notAPicture' | 'missing' | 'tooMany'

export interface LeftOut {
  /** Id of the file in `media`. */
  media: string
  /** As people know the file; empty where it is gone. */
  name: string
  why: LeftOutWhy
  say: Label
}

/** The pictures of an album in their order, and what is left out of it and why. */
export function choosePictures({
  ids,
  files,
}: {
  /** As the item names them. */
  ids: string[]
  files: PictureFile[]
}): { chosen: PictureFile[]; leftOut: LeftOut[] } {
  const chosen: PictureFile[] = []
  const leftOut: LeftOut[] = []
  for (const id of new Set(ids)) {
    const file = files.find((one) => one.id === id)
    const why = file ? whyNot(file, chosen.length) : 'missing'
    if (file && !why) chosen.push(file)
    else if (why)
      leftOut.push({ media: id, name: file?.originalName ?? '', why, say: LEFT_OUT_WORDS[why] })
  }
  return { chosen, leftOut }
}

function whyNot(file: PictureFile, before: number): LeftOutWhy | null {
  if (!isPicture(file.mimeType)) return 'notAPicture'
  if (!file.filename) return 'missing'
  if (!mayLeaveSite(file)) return 'noConsent'
  return before >= PICTURES_MAX ? 'tooMany' : null
}

export const LEFT_OUT_WORDS: Record<LeftOutWhy, Label> = {
  noConsent: label(
    'เห็นตัวนักเรียนและยังไม่มีความยินยอมให้ลง Facebook ผู้เขียนบันทึกความยินยอมได้ที่ไฟล์ภาพนี้',
    'Shows pupils without consent for Facebook; the writer can note the consent at this file',
  ),
  notAPicture: label('ไม่ใช่ภาพ', 'Not a picture'),
  missing: label('ไม่พบไฟล์ ผู้เขียนต้องเลือกภาพใหม่', 'The file is gone; choose another'),
  tooMany: label(
    `เกิน ${PICTURES_MAX} ภาพที่โพสต์เดียวรับได้`,
    `More than the ${PICTURES_MAX} pictures one post takes`,
  ),
}
