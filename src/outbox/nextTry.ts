/** After this many tries a row is dead. */
export const TRIES_MAX = 8

const BASE_MS = 5_000
const CAP_MS = 3_600_000

/** The longest wait after this many tries, in milliseconds. */
export const longestWait = (tries: number, baseMs = BASE_MS) =>
  Math.min(CAP_MS, baseMs * 2 ** Math.max(0, tries - 1))

/**
 * How long to wait before the next try, in milliseconds: full jitter under a doubling ceiling, so that rows that
 * failed together do not come back together.
 * @param tries how often it was tried so far, from 1
 * @param random 0 to 1
 * @param baseMs the ceiling after the first try
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function nextTry({
  tries,
  random,
  baseMs,
}: {
  tries: number
  random: number
  baseMs?: number
}): number {
  return Math.round(longestWait(tries, baseMs) * random)
}
