import type { Where } from 'payload'

/** Rows that wait and whose time has come. */
export const isWaiting = (moment: Date): Where => ({
  state: { equals: 'waiting' },
  dueAt: { less_than_equal: moment.toISOString() },
})

/** Rows whose holder has not been heard of for as long as its lease ran. */
export const hasLapsed = (moment: Date): Where => ({
  state: { equals: 'delivering' },
  leaseUntil: { less_than_equal: moment.toISOString() },
})
