import { answerZip } from '@/library/zip/answerZip'
import { decodeSegment } from '@/site/decodeSegment'
import { findFile } from '@/site/findFile'
import { answerFile } from '@/uploads/answerFile'
import { notThere, type FileAnswer } from '@/uploads/FileAnswer'

/** Archives made of several files stand beside them, at `/files/zip/{name}`. */
const ZIP_FOLDER = 'zip'

/** Answers for an address below `/files` on behalf of the front door; a route of Next's does so in development. */
export async function answerForFile(request: Request): Promise<FileAnswer> {
  const [folder, id = '', name = '', ...more] = new URL(request.url).pathname.split('/').slice(1)
  if (folder !== 'files' || more.length > 0) return notThere()
  if (id === ZIP_FOLDER) return answerZip(request)
  const file = await findFile({ id, headers: request.headers })
  return file ? answerFile({ file, name: decodeSegment(name) ?? '', request }) : notThere()
}
