import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerError } from './answers'

export const JSON_BODY_MAX = 2 * 1024 * 1024

const TOO_LARGE = 'ข้อมูลที่ส่งมาใหญ่เกิน 2 เมกะไบต์ ยังไม่ได้บันทึก ให้แบ่งเนื้อหาเป็นส่วน หรือแนบเป็นไฟล์แทน'

/**
 * Refuses JSON bodies that are too large: at once by the length they announce, else while they arrive.
 * @returns whether the request may go on
 */
export function limitJSONBody(req: IncomingMessage, res: ServerResponse): boolean {
  if (!/json|x-www-form-urlencoded|^text\//i.test(req.headers['content-type'] ?? '')) return true

  if (Number(req.headers['content-length'] ?? 0) > JSON_BODY_MAX) {
    refuse(req, res)
    return false
  }
  countArriving(req, () => refuse(req, res))
  return true
}

/** Node's parser hands each part of a body to `push`, so that counting there takes nothing from the reader. */
function countArriving(req: IncomingMessage, tooLarge: () => void): void {
  const push = req.push.bind(req)
  let bytes = 0
  let isOver = false

  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (isOver) return true
    bytes += chunk?.length ?? 0
    if (bytes <= JSON_BODY_MAX) return push(chunk, encoding)
    isOver = true
    tooLarge()
    return true
  }
}

function refuse(req: IncomingMessage, res: ServerResponse): void {
  if (res.headersSent) {
    req.destroy()
    return
  }
  res.shouldKeepAlive = false
  res.once('finish', () => req.destroy())
  answerError({ res, status: 413, message: TOO_LARGE })
}
