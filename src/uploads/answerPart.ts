import { parseByteRange } from './byteRange'
import type { FileAnswer } from './FileAnswer'
import { isFresh, mayRange, type FileState } from './fileConditions'

/**
 * The answer that sends a file, the part of it that is asked for, or what conditions make of the request.
 * @param headers of the answer; what the request makes of them is set here
 * @param hasParts whether parts may be asked for
 */
export function answerPart({
  path,
  state,
  headers,
  request,
  hasParts = true,
}: {
  path: string
  state: FileState
  headers: Headers
  request: Request
  hasParts?: boolean
}): FileAnswer {
  const { size } = state
  if (hasParts) headers.set('Accept-Ranges', 'bytes')
  if (isFresh({ request, state })) return { status: 304, headers }

  const isPart = hasParts && mayRange({ request, state })
  const range = isPart ? parseByteRange(request.headers.get('range'), size) : undefined
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return { status: 416, headers }
  }
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))

  const status = range ? 206 : 200
  if (request.method === 'HEAD' || size === 0) return { status, headers }
  return { status, headers, part: { path, start, end } }
}
