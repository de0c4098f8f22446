/** A part of a file, both ends included, as `Range: bytes=…` counts. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * The one range a `Range` header asks for (RFC 9110, section 14): undefined when the whole file should be sent (no
 * header, another unit, nonsense), `unsatisfiable` when it lies beyond the end or several are asked for: putting
 * many small parts into one answer costs a server far more than the asker.
 */
export function parseByteRange(
  header: string | null,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const asked = header?.trim() ?? ''
  if (/^bytes=[\d\s,-]*,[\d\s,-]*$/.test(asked)) return 'unsatisfiable'
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked)
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (!first && !last) return undefined

  if (!first) {
    const length = Math.min(Number(last), size)
    return length > 0 ? { start: size - length, end: size - 1 } : 'unsatisfiable'
  }
  const start = Number(first)
  const end = last ? Math.min(Number(last), size - 1) : size - 1
  if (last && Number(last) < start) return undefined
  return start < size ? { start, end } : 'unsatisfiable'
}
