import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstBy } from '@/search/drivers/embedded/firstBy'

describe('The first of many', () => {
  it('are those that sorting would put first, in order', () => {
    const many = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { maxLength: 400 })
    fc.assert(
      fc.property(many, fc.nat({ max: 450 }), (list, count) => {
        const found = firstBy({ numbers: Int32Array.from(list), count, before: (a, b) => a > b })
        expect([...found]).toEqual([...list].sort((a, b) => b - a).slice(0, count))
      }),
    )
  })
})
