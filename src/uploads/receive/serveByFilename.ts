import type { Endpoint } from 'payload'
import { serveFile } from '../serveFile'

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
    const file = docs[0]
    if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
    return serveFile({ file, name: file.originalName ?? '', request: req as Request })
  },
}
