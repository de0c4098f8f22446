import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pruneChanges } from '@/changes/pruneChanges'
import { newestNumber, recordChange } from '@/changes/recordChange'
import { inTransaction } from '@/database/inTransaction'
import { openSite } from '../support/site'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'

const DAY_MS = 86_400_000

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})
beforeEach(() => payload.db.deleteMany({ collection: 'content-changes', where: {} }))

const change = { collection: 'news', document: 'a', kind: 'changed' } as const

async function numbers(): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'content-changes',
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ number }) => number)
}

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe('the numbers of the change log', () => {
  it('have no gap and no double when twenty write at once without a transaction', async () => {
    const req = await createLocalReq({}, payload)
    const given = await Promise.all(oneTo(20).map(() => recordChange({ ...change, req })))

    expect(given.toSorted((a, b) => a - b)).toEqual(oneTo(20))
    expect(await numbers()).toEqual(oneTo(20))
  })

  it('have no gap and no double when twenty write at once, each in its transaction', async () => {
    const work = (req: Parameters<typeof recordChange>[0]['req']) =>
      recordChange({ ...change, req })
    await Promise.all(oneTo(20).map(() => inTransaction({ payload, work })))

    expect(await numbers()).toEqual(oneTo(20))
  })

  it('are given again after a transaction that was undone', async ({ skip }) => {
    if (!hasTransactions) skip(NEEDS_TRANSACTIONS)
    const undone = inTransaction({
      payload,
      async work(req) {
        await recordChange({ ...change, req })
        throw new Error('stopped midway')
      },
    })
    await expect(undone).rejects.toThrow('stopped midway')

    expect(await inTransaction({ payload, work: (req) => recordChange({ ...change, req }) })).toBe(
      1,
    )
  })
})

it('forgets what is older than 90 days but never the newest', async () => {
  const now = new Date('2026-11-23T05:00:00.000Z')
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString()
  for (const [index, days] of [400, 91, 89, 1].entries()) {
    await payload.db.create({
      collection: 'content-changes',
      data: {
        number: index + 1,
        changedCollection: 'news',
        kind: 'changed',
        createdAt: daysAgo(days),
      },
    })
  }

  expect(await pruneChanges({ payload, now })).toBe(2)
  expect(await numbers()).toEqual([3, 4])
  expect(await pruneChanges({ payload, now: new Date(now.getTime() + 999 * DAY_MS) })).toBe(1)
  expect(await numbers()).toEqual([4])
  expect(await newestNumber({ payload })).toBe(4)
})
