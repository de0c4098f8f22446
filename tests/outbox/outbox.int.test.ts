import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { enqueue } from '@/outbox/enqueue'
import { extendLease } from '@/outbox/keepLease'
import { pruneDone } from '@/outbox/pruneDone'
import { settle } from '@/outbox/settle'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'
import { openSite } from '../support/site'
import { after, claimAll, claimOne, empty, LEASE_MS, NOON, put, rowOf } from './rows'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})
afterEach(() => empty(payload))

const keysOf = (rows: { key: string }[]) => rows.map(({ key }) => key)

describe('enqueue', () => {
  it.skipIf(!hasTransactions)(`stands or falls with its item (${NEEDS_TRANSACTIONS})`, async () => {
    const title = 'ข่าวที่ไม่ได้บันทึก'
    const failing = inTransaction({
      payload,
      async work(req) {
        await payload.create({ collection: 'news', data: { title }, draft: true, req })
        await enqueue({ channel: 'test', key: 'test/undone', message: {}, req })
        throw new Error('stopped midway')
      },
    })

    await expect(failing).rejects.toThrow('stopped midway')
    const news = await payload.count({ collection: 'news', where: { title: { equals: title } } })
    expect(news.totalDocs).toBe(0)
    expect((await payload.count({ collection: 'outbox' })).totalDocs).toBe(0)
  })

  it('leaves a key that is there as it is, in a transaction too', async () => {
    expect(await put({ payload, key: 'test/1', message: 'first' })).toBe(true)
    expect(await put({ payload, key: 'test/1', message: 'second' })).toBe(false)
    const answers = await inTransaction({
      payload,
      work: async (req) => [
        await enqueue({ channel: 'test', key: 'test/2', message: 'first', req }),
        await enqueue({ channel: 'test', key: 'test/2', message: 'second', req }),
        await enqueue({ channel: 'test', key: 'test/3', message: 'third', req }),
      ],
    })

    expect(answers).toEqual([true, false, true])
    expect((await rowOf({ payload, key: 'test/1' })).message).toBe('"first"')
    expect((await rowOf({ payload, key: 'test/2' })).message).toBe('"first"')
    expect((await rowOf({ payload, key: 'test/3' })).message).toBe('"third"')
  })

  it('writes one row when many enqueue the same key at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => put({ payload, key: 'test/same' })),
    )

    expect(answers.filter(Boolean)).toHaveLength(1)
    expect((await payload.count({ collection: 'outbox' })).totalDocs).toBe(1)
  })

  it('is due at once unless told otherwise', async () => {
    const req = await createLocalReq({}, payload)
    await enqueue({ channel: 'test', key: 'test/now', message: null, req })

    const { dueAt } = await rowOf({ payload, key: 'test/now' })
    expect(Math.abs(new Date(dueAt).getTime() - Date.now())).toBeLessThan(5_000)
  })
})

describe('claimDue', () => {
  it('gives what is due, oldest first, and only of the channels asked for', async () => {
    await put({ payload, key: 'test/late', dueAt: after(-1_000) })
    await put({ payload, key: 'test/early', dueAt: after(-9_000) })
    await put({ payload, key: 'test/future', dueAt: after(1) })
    await put({ payload, key: 'other/early', channel: 'other', dueAt: after(-9_000) })

    expect(keysOf(await claimAll({ payload, now: NOON }))).toEqual(['test/early', 'test/late'])
    expect(keysOf(await claimAll({ payload, now: NOON }))).toEqual([])
    expect(await rowOf({ payload, key: 'other/early' })).toMatchObject({ state: 'waiting' })
  })

  it('gives a row to exactly one of twenty who ask at once', async () => {
    await put({ payload, key: 'test/one' })

    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        claimAll({ payload, now: NOON, holder: `holder ${index}` }),
      ),
    )

    expect(keysOf(claims.flat())).toEqual(['test/one'])
    const [row] = claims.flat()
    expect(await rowOf({ payload, key: 'test/one' })).toMatchObject({
      state: 'delivering',
      tries: 1,
      leaseHolder: row?.holder,
      leaseUntil: after(LEASE_MS).toISOString(),
    })
  })

  it('takes over a lapsed lease, and exactly one does', async () => {
    await put({ payload, key: 'test/lapsed' })
    await claimAll({ payload, now: NOON })

    const tooEarly = await claimAll({ payload, now: after(LEASE_MS - 1), holder: 'two' })
    const claims = await Promise.all(
      ['two', 'three', 'four'].map((holder) => claimAll({ payload, now: after(LEASE_MS), holder })),
    )

    expect(tooEarly).toEqual([])
    expect(claims.flat()).toMatchObject([{ key: 'test/lapsed', tries: 2 }])
  })

  it('buries a row that was cut short eight times', async () => {
    await put({ payload, key: 'test/crash' })
    let now = NOON
    for (let tries = 1; tries <= 8; tries += 1) {
      expect(await claimAll({ payload, now })).toMatchObject([{ tries }])
      now = new Date(now.getTime() + LEASE_MS)
    }

    expect(await claimAll({ payload, now })).toEqual([])
    const row = await rowOf({ payload, key: 'test/crash' })
    expect(row).toMatchObject({ state: 'dead', tries: 8 })
    expect(row.reason).toContain('ผู้ดูแลระบบ')
  })
})

describe('the lease', () => {
  it('is kept by a heartbeat', async () => {
    await put({ payload, key: 'test/kept' })
    const row = await claimOne({ payload, now: NOON })

    const kept = await extendLease({ payload, row, leaseMs: LEASE_MS, now: after(LEASE_MS - 1) })

    expect(kept).toBe(true)
    expect(await claimAll({ payload, now: after(LEASE_MS + 1), holder: 'two' })).toEqual([])
  })

  it('once lost can neither be extended nor settle the row, even by the same holder', async () => {
    await put({ payload, key: 'test/lost' })
    const first = await claimOne({ payload, now: NOON })
    const now = after(LEASE_MS)
    const second = await claimOne({ payload, now })
    const done = { state: 'done' } as const

    expect(await extendLease({ payload, row: first, leaseMs: LEASE_MS, now })).toBe(false)
    expect(await settle({ payload, row: first, outcome: done, now })).toBe(false)
    expect(await rowOf({ payload, key: 'test/lost' })).toMatchObject({ state: 'delivering' })
    expect(await settle({ payload, row: second, outcome: done, now })).toBe(true)
    expect(await rowOf({ payload, key: 'test/lost' })).toMatchObject({
      state: 'done',
      doneAt: now.toISOString(),
      tries: 2,
    })
    expect(await settle({ payload, row: second, outcome: done, now })).toBe(false)
  })
})

describe('pruneDone', () => {
  it('deletes what was delivered over 30 days ago and keeps the rest', async () => {
    const outcomes = { old: 'done', dead: 'dead' } as const
    for (const [key, state] of Object.entries(outcomes)) {
      await put({ payload, key })
      const row = await claimOne({ payload, now: NOON })
      await settle({ payload, row, outcome: { state, reason: '' }, now: NOON })
    }
    await put({ payload, key: 'waiting' })
    const days = (count: number) => after(count * 86_400_000)

    expect(await pruneDone({ payload, now: days(30) })).toBe(0)
    expect(await pruneDone({ payload, now: days(31) })).toBe(1)
    const { docs } = await payload.find({ collection: 'outbox', sort: 'key' })
    expect(keysOf(docs)).toEqual(['dead', 'waiting'])
  })

  it('goes on batch by batch', async () => {
    const doneAt = NOON.toISOString()
    for (let index = 0; index < 250; index += 1) {
      await payload.db.create({
        collection: 'outbox',
        data: { channel: 'test', key: `k${index}`, state: 'done', tries: 1, dueAt: doneAt, doneAt },
      })
    }

    expect(await pruneDone({ payload, now: after(31 * 86_400_000) })).toBe(250)
  })
})
