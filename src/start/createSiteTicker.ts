import type { Payload } from 'payload'

/** Nothing leaves the process yet; the outbox's ticker is wired here. */
export function createSiteTicker(_: { payload: Payload }) {
  return { start() {}, stop: () => Promise.resolve() }
}
