/** A box of an ISO base media file (ISO 14496-12): MP4, QuickTime, AVIF. Numbers are places in the data. */
export interface Box {
  type: string
  start: number
  /** Behind its head. */
  content: number
  /** May lie beyond the data where the file was cut. */
  end: number
}

const HEAD = 8
const LONG_HEAD = 16
const TYPE = /^[\w ©-]{4}$/

/** The boxes one after the other, until something that is none. */
export function* eachBox(
  data: Buffer,
  { from = 0, to = data.length }: { from?: number; to?: number } = {},
): Generator<Box> {
  for (let start = from; start + HEAD <= to;) {
    const box = boxAt({ head: data.subarray(start, start + LONG_HEAD), start, to })
    if (!box) return
    yield box
    start = box.end
  }
}

/** @param to where a box ends that goes on to the end */
export function boxAt({
  head,
  start,
  to,
}: {
  head: Buffer
  start: number
  to: number
}): Box | undefined {
  const type = head.toString('latin1', 4, HEAD)
  if (head.length < HEAD || !TYPE.test(type)) return undefined
  const size = head.readUInt32BE(0)
  if (size === 0) return { type, start, content: start + HEAD, end: to }
  if (size === 1 && head.length >= LONG_HEAD) {
    const long = Number(head.readBigUInt64BE(HEAD))
    return long < LONG_HEAD
      ? undefined
      : { type, start, content: start + LONG_HEAD, end: start + long }
  }
  return size < HEAD ? undefined : { type, start, content: start + HEAD, end: start + size }
}
