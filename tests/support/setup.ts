import { afterEach, vi } from 'vitest'

// Colours and timings of a terminal must not reach what tests compare.
process.env.TZ = 'Asia/Bangkok'

afterEach(() => {
  vi.useRealTimers()
})
