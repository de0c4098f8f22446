import { describe, expect, it, vi } from 'vitest'
import { createWriteLock } from '@/database/writeLock'

describe('the write lock', () => {
  it('is given first come, first served, to one at a time', async () => {
    const lock = createWriteLock()
    const order: number[] = []
    let inside = 0
    const write = async (number: number) => {
      const release = await lock.acquire()
      inside += 1
      expect(inside).toBe(1)
      await new Promise(setImmediate)
      order.push(number)
      inside -= 1
      release()
    }

    await Promise.all([1, 2, 3, 4, 5].map(write))

    expect(order).toEqual([1, 2, 3, 4, 5])
  })

  it('may be given back twice without letting two in', async () => {
    const lock = createWriteLock()
    const release = await lock.acquire()
    const second = lock.acquire()
    const granted: string[] = []
    void lock.acquire().then(() => granted.push('third'))
    release()
    release()
    const releaseSecond = await second
    release()
    await new Promise(setImmediate)

    expect(granted).toEqual([])
    releaseSecond()
    await vi.waitFor(() => expect(granted).toEqual(['third']))
  })

  it('tells a write that waits for itself what is wrong, and serves others afterwards', async () => {
    vi.useFakeTimers()
    const lock = createWriteLock({ holdLimitMs: 1_000 })
    const release = await lock.acquire()
    const hookWithoutReq = lock.acquire()
    const refused = expect(hookWithoutReq).rejects.toThrow(
      'a hook inside a transaction probably wrote without passing req',
    )
    await vi.advanceTimersByTimeAsync(999)
    await vi.advanceTimersByTimeAsync(1)
    await refused
    release()

    await expect(lock.acquire()).resolves.toBeTypeOf('function')
  })

  it('does not count the time spent behind others who each keep it shortly', async () => {
    vi.useFakeTimers()
    const lock = createWriteLock({ holdLimitMs: 1_000 })
    const served: number[] = []
    const writes = [1, 2, 3, 4].map(async (number) => {
      const release = await lock.acquire()
      setTimeout(release, 900)
      served.push(number)
    })
    await vi.advanceTimersByTimeAsync(4_000)
    await Promise.all(writes)

    expect(served).toEqual([1, 2, 3, 4])
  })
})
