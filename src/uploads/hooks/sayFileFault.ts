import type { CollectionAfterErrorHook } from 'payload'
import { UPLOAD_MAX_BYTES } from '../fileTypes'

const MEGABYTE = 1024 * 1024
const TOO_LARGE = 413

/**
 * Says which file could not be taken, why, and what helps: of twelve sent at once one may fail, and Payload's own
 * sentences name no file and are in English.
 */
export const sayFileFault: CollectionAfterErrorHook = ({ context, error, req }) => {
  const { status } = error as { status?: number }
  const reason = status === TOO_LARGE ? tooLarge(req) : isAboutFile(error) ? unfit(req) : undefined
  if (!reason) return
  const name = typeof context?.fileName === 'string' ? context.fileName : undefined
  const message = name ? `“${name}” ${reason}` : reason
  return { response: { errors: [{ message }] }, status }
}

type Asking = Parameters<CollectionAfterErrorHook>[0]['req']

const isEnglish = (req: Asking): boolean => req.i18n?.language === 'en'

function tooLarge(req: Asking): string {
  const size = UPLOAD_MAX_BYTES / MEGABYTE
  return isEnglish(req)
    ? `is too large: a file may have up to ${size} MB`
    : `ใหญ่เกินไป ไฟล์หนึ่งมีขนาดได้ไม่เกิน ${size} MB ลดขนาดแล้วลองใหม่`
}

const unfit = (req: Asking): string =>
  isEnglish(req)
    ? 'cannot be used: its type is not allowed, or its content is not what its name says. Save it as JPEG, PNG, PDF, an Office file, MP3 or MP4.'
    : 'อัปโหลดไม่ได้ ชนิดไฟล์ไม่รองรับ หรือเนื้อในไม่ตรงกับนามสกุล บันทึกใหม่เป็น JPEG, PNG, PDF, ไฟล์ Office, MP3 หรือ MP4 แล้วลองอีกครั้ง'

/** Payload's refusals of an upload: for its type, and for a picture that cannot be read. */
function isAboutFile(error: Error): boolean {
  if (error.name === 'FileUploadError') return true
  const { data } = error as { data?: { errors?: { path?: string }[] } }
  return Boolean(data?.errors?.length && data.errors.every(({ path }) => path === 'file'))
}
