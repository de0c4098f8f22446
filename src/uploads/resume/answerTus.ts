import { Server } from '@tus/server'
import type { PayloadRequest } from 'payload'
import { UPLOAD_MAX_BYTES } from '../fileTypes'
import { uploadLocker, uploadStore } from './uploadStore'

/**
 * Answers one request of the resumable upload protocol (tus 1.0); who may ask was judged before. Bytes go from the
 * request to the disk as they come.
 * @param metadata kept with an upload that this request begins
 */
export function answerTus({
  req,
  metadata,
}: {
  req: PayloadRequest
  metadata?: Record<string, string>
}): Promise<Response> {
  const server = new Server({
    path: `${req.payload.config.routes.api}/media/uploads`,
    datastore: uploadStore(),
    locker: uploadLocker,
    maxSize: UPLOAD_MAX_BYTES,
    // A proxy may call the site by another name or scheme.
    relativeLocation: true,
    allowedOrigins: () => false,
    getFileIdFromRequest: () => req.routeParams?.id as string | undefined,
    onUploadCreate: async () => ({ metadata }),
  })
  return server.handleWeb(req as Request)
}
