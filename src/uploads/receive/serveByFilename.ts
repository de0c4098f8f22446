import type { Endpoint } from 'payload'
import { answerFile } from '../answerFile'
import { notThere, toResponse } from '../FileAnswer'

/** A file by its stored name, the address Payload gives it: for whoever may read its row. */
export const serveByFilename: Endpoint = {
  method: 'get',
  path: '/file/:filename',
  async handler(req) {
    const { docs } = await req.payload.find({
      collection: 'media',
      where: { filename: { equals: String(req.routeParams?.filename) } },
      select: { filename: true, originalName: true, mimeType: true, isPublic: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const [file] = docs
    if (!file) return toResponse(notThere())
    const { originalName } = file
    return toResponse(await answerFile({ file, name: originalName ?? '', request: req as Request }))
  },
}
