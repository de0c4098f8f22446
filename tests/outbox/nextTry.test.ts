import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestWait, nextTry, TRIES_MAX } from '@/outbox/nextTry'

const HOUR_MS = 3_600_000
const tries = fc.integer({ min: 1, max: 1_000 })
const random = fc.double({ min: 0, max: 1, noNaN: true })

describe('nextTry', () => {
  it('waits up to 5 seconds at first, twice as long each time, an hour at most', () => {
    const longest = [1, 2, 3, TRIES_MAX, 11, 50].map((count) =>
      nextTry({ tries: count, random: 1 }),
    )
    expect(longest).toEqual([5_000, 10_000, 20_000, 640_000, HOUR_MS, HOUR_MS])
  })

  it('waits longer from the first for a channel whose outside takes minutes', () => {
    const longest = [1, 2, TRIES_MAX].map((count) =>
      nextTry({ tries: count, random: 1, baseMs: 60_000 }),
    )
    expect(longest).toEqual([60_000, 120_000, HOUR_MS])
  })

  it('stays between nothing and its ceiling', () => {
    fc.assert(
      fc.property(tries, random, (count, chance) => {
        const wait = nextTry({ tries: count, random: chance })
        expect(Number.isInteger(wait)).toBe(true)
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(longestWait(count))
        expect(wait).toBeLessThanOrEqual(HOUR_MS)
      }),
    )
  })

  it('grows with the tries and with the chance', () => {
    fc.assert(
      fc.property(tries, random, (count, chance) => {
        const wait = nextTry({ tries: count, random: chance })
        expect(nextTry({ tries: count + 1, random: chance })).toBeGreaterThanOrEqual(wait)
        expect(nextTry({ tries: count, random: 1 })).toBeGreaterThanOrEqual(wait)
      }),
    )
  })
})
