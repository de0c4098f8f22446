import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { refuse } from '@/editorial/refuse'
import type { Media } from '@/payload-types'
import { discardReceived } from './discardReceived'
import { placeholder } from './placeholder'
import { readForm, type UploadForm } from './readForm'
import { receiveFile } from './receiveFile'
import type { ReceivedFile } from './Received'
import { refuseWithoutRoom } from './refuseWithoutRoom'
import { takeReference } from './takeReference'

const REUSED = 'ใช้ไฟล์เดิมที่มีอยู่แล้ว'

/**
 * Takes files in, in place of Payload's own handlers: those read and judge a file inside the transaction, where a
 * large one would keep every other writer waiting.
 */
export const uploadEndpoints: Endpoint[] = [
  {
    method: 'post',
    path: '/',
    async handler(req) {
      if (!reachOfRequest(req, 'create', 'files')) throw new Forbidden(req.t)
      const { data, reused, received } = await take(req)
      // 201 as well: Payload's page for many files takes any other answer for a failure.
      if (reused) return Response.json({ doc: reused, message: REUSED }, { status: 201 })
      const doc = await saving(received, () =>
        req.payload.create({
          collection: 'media',
          data,
          file: received && placeholder(received),
          overrideAccess: false,
          req,
          depth: depthOf(req),
        }),
      )
      return Response.json({ doc, message: 'บันทึกไฟล์แล้ว' }, { status: 201 })
    },
  },
  {
    method: 'patch',
    path: '/:id',
    async handler(req) {
      if (!reachOfRequest(req, 'update', 'files')) throw new Forbidden(req.t)
      const { data, reused, received } = await take(req)
      if (reused) throw refuse('แทนที่ด้วยไฟล์อื่นในระบบไม่ได้ เลือกไฟล์จากเครื่องของคุณ')
      const doc = await saving(received, () =>
        req.payload.update({
          collection: 'media',
          id: String(req.routeParams?.id),
          data,
          file: received && placeholder(received),
          overrideAccess: false,
          req,
          depth: depthOf(req),
        }),
      )
      return Response.json({ doc, message: 'บันทึกไฟล์แล้ว' })
    },
  },
]

interface Taken {
  data: UploadForm['data']
  /** A file that was there before and that the form chose instead of its own. */
  reused?: Media
  received?: ReceivedFile
}

async function take(req: PayloadRequest): Promise<Taken> {
  await refuseWithoutRoom({ bytes: announcedBytes(req), req })
  const { data, file, reference } = await readForm(req)
  const other = reference === undefined ? undefined : await takeReference({ reference, req })
  if (other && 'reused' in other) return { data, reused: other.reused }
  const arrived = file ?? other
  if (!arrived) return { data }
  const received = await receiveFile({ file: arrived, req })
  req.context.received = received
  return { data, received }
}

/** A kept file that no row came to know of goes at once. */
async function saving<T>(received: ReceivedFile | undefined, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    if (received) await discardReceived(received)
    throw error
  }
}

/** What a form with a file says of its length; other requests bring none. */
function announcedBytes(req: PayloadRequest): number {
  const isForm = /^multipart\//i.test(req.headers.get('content-type') ?? '')
  return isForm ? Number(req.headers.get('content-length') ?? 0) || 0 : 0
}

const depthOf = (req: PayloadRequest): number => Math.min(Number(req.query.depth ?? 1) || 0, 2)
