/** What a conditional request is held against. */
export interface FileState {
  /** Bytes. */
  size: number
  mtime: Date
  /** A strong one: other bytes have another. */
  etag: string
}

interface Asked {
  request: Request
  state: FileState
}

/** Whether what the asker holds is still right (RFC 9110, section 13): the tag decides, else the date. */
export function isFresh({ request, state: { etag, mtime } }: Asked): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags) {
    return tags
      .split(',')
      .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  }
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && toSecond(mtime) <= since
}

/** A part may be sent only of the very file the asker began with. */
export function mayRange({ request, state: { etag, mtime } }: Asked): boolean {
  const condition = request.headers.get('if-range')
  if (!condition) return true
  return condition.trim() === etag || Date.parse(condition) === toSecond(mtime)
}

const toSecond = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000
