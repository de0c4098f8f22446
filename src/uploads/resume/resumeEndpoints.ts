import { Metadata } from '@tus/server'
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { refuse } from '@/editorial/refuse'
import { hashFile } from '../inspect/hashFile'
import { refuseWithoutRoom } from '../receive/refuseWithoutRoom'
import { toDisplayName } from '../storedName'
import { announcedFault } from './announcedFault'
import { answerTus } from './answerTus'
import { findSame, type SameFile } from './findSame'
import { findOwnUpload, type OwnUpload } from './ownUpload'

export interface UploadAnswer {
  /** Files of the same content that are there already. */
  same: SameFile[]
}

const path = '/uploads/:id'

/**
 * Large files come in pieces (tus 1.0, docs/decisions/022): begun, gone on with after the line was cut, asked about,
 * given up. An upload belongs to who began it; a form then refers to it by its id.
 */
export const resumeEndpoints: Endpoint[] = [
  { method: 'options', path: '/uploads', handler: (req) => answerTus({ req }) },
  { method: 'post', path: '/uploads', handler: begin },
  { method: 'options', path, handler: (req) => answerTus({ req }) },
  {
    method: 'head',
    path,
    async handler(req) {
      await requireOwn(req)
      return answerTus({ req })
    },
  },
  {
    method: 'patch',
    path,
    async handler(req) {
      await requireOwn(req)
      await refuseWithoutRoom({ req })
      return answerTus({ req })
    },
  },
  {
    method: 'delete',
    path,
    async handler(req) {
      await requireOwn(req)
      return answerTus({ req })
    },
  },
  {
    method: 'get',
    path,
    async handler(req) {
      const upload = await requireOwn(req)
      if (upload.offset < upload.size) throw refuse('ไฟล์ยังมาไม่ครบ', 409)
      const answer: UploadAnswer = {
        same: await findSame({ sha256: await hashFile(upload.path), req }),
      }
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
]

/** Says no before the first byte is sent, where what is said of the file is reason enough. */
async function begin(req: PayloadRequest): Promise<Response> {
  requireUploader(req)
  const bytes = Number(req.headers.get('upload-length') ?? NaN)
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw refuse('ไม่ได้บอกขนาดไฟล์')
  const { name, type } = announced(req)
  req.context.fileName = toDisplayName(name)
  const fault = announcedFault({ bytes, name, type })
  if (fault) throw fault
  await refuseWithoutRoom({ bytes, req })
  return answerTus({
    req,
    metadata: { filename: name, filetype: type, owner: String(req.user?.id) },
  })
}

function announced(req: PayloadRequest): { name: string; type: string } {
  try {
    const { filename, filetype } = Metadata.parse(req.headers.get('upload-metadata') ?? undefined)
    if (filename) return { name: filename, type: filetype ?? '' }
  } catch {
    // Said below.
  }
  throw refuse('ไม่ได้บอกชื่อไฟล์')
}

async function requireOwn(req: PayloadRequest): Promise<OwnUpload> {
  requireUploader(req)
  const upload = await findOwnUpload({ id: req.routeParams?.id, req })
  if (!upload) throw refuse('ไม่พบไฟล์ที่ส่งค้างไว้ อัปโหลดใหม่อีกครั้ง', 404)
  return upload
}

function requireUploader(req: PayloadRequest): void {
  if (!reachOfRequest(req, 'create', 'files')) throw new Forbidden(req.t)
}
