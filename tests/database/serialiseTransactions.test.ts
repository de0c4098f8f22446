import { describe, expect, it } from 'vitest'
import { serialiseTransactions, type Transactional } from '@/database/serialiseTransactions'

/** A database that only tells how many transactions are open at once. */
function makeDatabase({ fails = false } = {}) {
  const state = { open: 0, most: 0, next: 0 }
  const end: Transactional['commitTransaction'] = () => {
    state.open -= 1
    return fails ? Promise.reject(new Error('conflict')) : Promise.resolve()
  }
  return {
    state,
    adapter: serialiseTransactions<Transactional>({
      beginTransaction() {
        state.open += 1
        state.most = Math.max(state.most, state.open)
        state.next += 1
        return Promise.resolve(`t${state.next}`)
      },
      commitTransaction: end,
      rollbackTransaction: end,
    }),
  }
}

describe('transactions of one process', () => {
  it('run one after the other, however many begin at once', async () => {
    const { adapter, state } = makeDatabase()

    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const id = await adapter.beginTransaction()
        await Promise.resolve()
        if (id !== null)
          await (index % 3 ? adapter.commitTransaction(id) : adapter.rollbackTransaction(id))
      }),
    )

    expect(state).toEqual({ open: 0, most: 1, next: 20 })
  })

  it('go on after one that could not be committed', async () => {
    const { adapter } = makeDatabase({ fails: true })
    const first = await adapter.beginTransaction()

    await expect(adapter.commitTransaction(first ?? '')).rejects.toThrow('conflict')

    expect(await adapter.beginTransaction()).toBe('t2')
  })
})
