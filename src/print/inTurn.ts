import { setImmediate } from 'node:timers/promises'

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs the work when all work before it is done, so that a burst of printing, which Typst does without letting go
 * of the thread, leaves room for other requests in between.
 */
export function inTurn<T>(work: () => Promise<T> | T): Promise<T> {
  const mine = last.then(() => setImmediate()).then(work)
  last = mine.catch(() => undefined)
  return mine
}
