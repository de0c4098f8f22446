import { answerForFile } from '@/start/answerForFile'
import { toResponse } from '@/uploads/FileAnswer'

export const dynamic = 'force-dynamic'

/** A file, or a smaller picture of it, where no front door stands before Next. */
export const GET = async (request: Request): Promise<Response> =>
  toResponse(await answerForFile(request))

export const HEAD = GET
