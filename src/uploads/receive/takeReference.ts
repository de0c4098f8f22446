import { APIError, type PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import { refuse } from '@/editorial/refuse'
import { findOwnUpload, takeOver } from '../resume/ownUpload'
import type { ArrivedFile } from './Received'

/** Characters of a reason that the form's own page gives. */
const REASON_MAX = 600

/** What the admin's form says of its file, in the place Payload's forms keep for it. */
interface Reference {
  clientUploadContext?: {
    /** An upload that came in pieces. */
    upload?: unknown
    /** A file that was there already. */
    reuse?: unknown
    /** Why nothing was sent. A form is sent all the same: Payload's page for many files then keeps this one. */
    fault?: unknown
  } | null
}

/**
 * The file a form refers to instead of carrying it: one that came in pieces before, or one that was there already.
 * @throws APIError where there is no such file of this user
 */
export async function takeReference({
  reference,
  req,
}: {
  reference: unknown
  req: PayloadRequest
}): Promise<ArrivedFile | { reused: Media }> {
  const { upload: uploadID, reuse, fault } = (reference as Reference).clientUploadContext ?? {}
  if (typeof fault === 'string') throw refuse(fault.slice(0, REASON_MAX))
  if (typeof reuse === 'string') return { reused: await readable({ id: reuse, req }) }

  const upload = await findOwnUpload({ id: uploadID, req })
  if (!upload) throw refuse('ไม่พบไฟล์ที่ส่งมา อัปโหลดใหม่อีกครั้ง')
  if (upload.offset < upload.size) throw refuse('ไฟล์ยังมาไม่ครบ รอให้ส่งครบก่อนแล้วบันทึกอีกครั้ง')
  if (!(await takeOver(upload))) throw refuse('ไฟล์นี้ถูกบันทึกไปแล้ว')
  return { path: upload.path, name: upload.name }
}

async function readable({ id, req }: { id: string; req: PayloadRequest }): Promise<Media> {
  try {
    return await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      overrideAccess: false,
      req,
    })
  } catch (cause) {
    if (!(cause instanceof APIError)) throw cause
    throw refuse('ไม่พบไฟล์เดิม อัปโหลดเป็นไฟล์ใหม่แทน')
  }
}
