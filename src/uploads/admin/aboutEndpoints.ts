import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { findUses, type FileUses } from '../findUses'
import { findSame, type SameFile } from '../resume/findSame'
import { fileChannels, type FileChannel, type FileWorkStep } from './fileWork'

export interface ProgressAnswer {
  steps: FileWorkStep[]
}

export interface UsesAnswer extends FileUses {
  /** Other files with the same content. */
  same: SameFile[]
}

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

/** `GET /api/media/{id}/progress` and `…/uses`: what staff see beside a file they may read. */
export const aboutEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/:id/progress',
    async handler(req) {
      const answer: ProgressAnswer = { steps: await findSteps(await readFile(req), req) }
      return Response.json(answer, NO_STORE)
    },
  },
  {
    method: 'get',
    path: '/:id/uses',
    async handler(req) {
      const { id, sha256 } = await readFile(req)
      const answer: UsesAnswer = {
        ...(await findUses({ id, req })),
        same: sha256 ? await findSame({ sha256, except: id, req }) : [],
      }
      return Response.json(answer, NO_STORE)
    },
  },
]

async function readFile(req: PayloadRequest) {
  if (!req.user) throw new Forbidden(req.t)
  const { id, filename, sha256 } = await req.payload.findByID({
    collection: 'media',
    id: String(req.routeParams?.id),
    select: { filename: true, sha256: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id: String(id), filename, sha256 }
}

/** Work that was never needed has no row, and done work none after some weeks. */
async function findSteps(
  { id, filename }: { id: string; filename?: string | null },
  req: PayloadRequest,
): Promise<FileWorkStep[]> {
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: { key: { in: fileChannels.map((channel) => `${channel}/${id}/${filename}`) } },
    select: { channel: true, state: true, tries: true, reason: true },
    depth: 0,
    limit: fileChannels.length,
    pagination: false,
    req,
  })
  const steps = docs.map(({ channel, state, tries, reason }) => ({
    channel: channel as FileChannel,
    state,
    tries,
    ...(reason && state !== 'done' ? { reason } : {}),
  }))
  return steps.sort((a, b) => fileChannels.indexOf(a.channel) - fileChannels.indexOf(b.channel))
}
