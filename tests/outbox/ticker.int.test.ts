import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTicker, type TickerOptions } from '@/outbox/createTicker'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import { clock } from '@/shared/clock'
import { openSite } from '../support/site'
import { after, empty, NOON, put, rowOf } from './rows'

let payload: Payload
let now = NOON

beforeAll(async () => {
  payload = await openSite()
})
afterEach(async () => {
  now = NOON
  await empty(payload)
})

const makeTicker = (options: Partial<TickerOptions> & { handlers: OutboxHandler[] }) =>
  createTicker({ payload, clock: { now: () => now }, random: () => 1, ...options })

const handler = (deliver: OutboxHandler['deliver'], channel = 'test'): OutboxHandler => ({
  channel,
  deliver,
})

/** A handler that waits inside until it is let go. */
function makeGate(channel = 'test') {
  let open = () => {}
  let entered = 0
  const gate = new Promise<void>((resolve) => (open = resolve))
  const waiting = handler(async () => {
    entered += 1
    await gate
  }, channel)
  return { handler: waiting, open: () => open(), entered: () => entered }
}

describe('a round', () => {
  it('delivers what is due in order and marks it done', async () => {
    const seen: unknown[] = []
    await put({ payload, key: 'b', message: { id: 2 }, dueAt: after(-1) })
    await put({ payload, key: 'a', message: { id: 1 }, dueAt: after(-2) })
    const deliver: OutboxHandler['deliver'] = async ({ message, row }) => {
      seen.push([row.key, row.tries, message])
    }

    expect(await makeTicker({ handlers: [handler(deliver)] }).runOnce()).toBe(2)
    expect(seen).toEqual([
      ['a', 1, { id: 1 }],
      ['b', 1, { id: 2 }],
    ])
    expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'done', reason: null })
  })

  it('tries again later what failed, with the reason but without secrets', async () => {
    await put({ payload, key: 'a' })
    const ticker = makeTicker({
      handlers: [handler(() => Promise.reject(new Error('no route; access_token=EAAB123&x=1')))],
    })

    expect(await ticker.runOnce()).toBe(0)
    const row = await rowOf({ payload, key: 'a' })
    expect(row).toMatchObject({ state: 'waiting', tries: 1, dueAt: after(5_000).toISOString() })
    expect(row.reason).toBe('no route; access_token=[secret]&x=1')
    now = after(4_999)
    await ticker.runOnce()
    expect((await rowOf({ payload, key: 'a' })).tries).toBe(1)
    now = after(5_000)
    await ticker.runOnce()
    expect((await rowOf({ payload, key: 'a' })).tries).toBe(2)
  })

  it('gives up after eight tries and says who must act', async () => {
    await put({ payload, key: 'a' })
    const ticker = makeTicker({ handlers: [handler(() => Promise.reject(new Error('closed')))] })
    for (let round = 0; round < 10; round += 1) {
      await ticker.runOnce()
      now = new Date(now.getTime() + 3_600_000)
    }

    expect(await rowOf({ payload, key: 'a' })).toMatchObject({
      state: 'dead',
      tries: 8,
      reason: 'ส่งไม่สำเร็จ 8 ครั้ง ผู้ดูแลระบบต้องตรวจสอบแล้วสั่งส่งใหม่: closed',
    })
  })

  it('gives up at once on what no later try can save', async () => {
    const reason = 'รหัสเข้าเพจหมดอายุ ผู้ดูแลระบบต้องต่ออายุ'
    await put({ payload, key: 'a' })
    await makeTicker({
      handlers: [handler(() => Promise.reject(new PermanentFailure(reason)))],
    }).runOnce()

    expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'dead', tries: 1, reason })
  })

  it('gives up on a message that cannot be read, and on a handler that throws at once', async () => {
    await put({ payload, key: 'a' })
    await payload.db.updateOne({
      collection: 'outbox',
      where: { key: { equals: 'a' } },
      data: { message: '{' },
    })
    await put({ payload, key: 'b' })
    const throwing = handler(() => {
      throw new PermanentFailure('ทันที')
    })
    await makeTicker({ handlers: [throwing] }).runOnce()

    expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'dead' })
    expect(await rowOf({ payload, key: 'b' })).toMatchObject({ state: 'dead', reason: 'ทันที' })
  })

  it('does not let a slow channel keep another waiting', async () => {
    const slow = makeGate('slow')
    await put({ payload, key: 'slow/1', channel: 'slow' })
    await put({ payload, key: 'fast/1', channel: 'fast' })
    const ticker = makeTicker({ handlers: [slow.handler, handler(async () => {}, 'fast')] })

    const round = ticker.runOnce()
    await vi.waitFor(async () =>
      expect(await rowOf({ payload, key: 'fast/1' })).toMatchObject({ state: 'done' }),
    )
    slow.open()

    expect(await round).toBe(2)
  })

  it('refuses two handlers for one channel', () => {
    const twice = handler(async () => {})
    expect(() => makeTicker({ handlers: [twice, twice] })).toThrow('one channel')
  })
})

describe('the ticker', () => {
  it('ticks by itself, and stop waits for the delivery under way and begins no other', async () => {
    const gate = makeGate()
    const ticker = makeTicker({ handlers: [gate.handler], everyMs: 5 })
    ticker.start()
    await put({ payload, key: 'a', dueAt: after(-1) })
    await vi.waitFor(() => expect(gate.entered()).toBe(1))
    await put({ payload, key: 'b' })

    let stopped = false
    const stopping = ticker.stop().then(() => (stopped = true))
    await new Promise(setImmediate)
    expect(stopped).toBe(false)
    gate.open()
    await stopping

    expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'done' })
    expect(await rowOf({ payload, key: 'b' })).toMatchObject({ state: 'waiting', tries: 0 })
  })

  it('never runs a round beside itself', async () => {
    const gate = makeGate()
    await put({ payload, key: 'a' })
    await put({ payload, key: 'b' })
    const ticker = makeTicker({ handlers: [gate.handler] })

    const rounds = [ticker.runOnce(), ticker.runOnce(), ticker.runOnce()]
    await vi.waitFor(() => expect(gate.entered()).toBe(1))
    gate.open()
    await Promise.all(rounds)

    expect(gate.entered()).toBe(2)
  })

  it('sweeps at the start and then each minute, and a job that throws stops nothing', async () => {
    const done: string[] = []
    const note = (name: string) => async () => void done.push(name)
    await put({ payload, key: 'a' })
    const ticker = makeTicker({
      handlers: [handler(note('delivery'))],
      eachRound: [() => Promise.reject(new Error('broken')), note('round')],
      sweeps: [note('sweep')],
      hourly: [note('hour')],
    })

    await ticker.runOnce()
    expect(done.toSorted()).toEqual(['delivery', 'hour', 'round', 'sweep'])
    done.length = 0
    now = after(59_999)
    await ticker.runOnce()
    now = after(60_000)
    await ticker.runOnce()
    expect(done.toSorted()).toEqual(['round', 'round', 'sweep'])
  })

  it('keeps the lease of a long delivery, so that no other process begins it', async () => {
    const gate = makeGate()
    const other = makeGate()
    await put({ payload, key: 'a' })
    const options = { clock, leaseMs: 300, everyMs: 20 }
    const first = makeTicker({ handlers: [gate.handler], ...options, holder: 'first' })
    const second = makeTicker({ handlers: [other.handler], ...options, holder: 'second' })
    await put({ payload, key: 'b', dueAt: new Date(0) })
    const began = Date.now()
    first.start()
    await vi.waitFor(() => expect(gate.entered()).toBe(1))
    second.start()
    await vi.waitFor(() => expect(Date.now() - began).toBeGreaterThan(900), { timeout: 5_000 })
    gate.open()
    other.open()
    await Promise.all([first.stop(), second.stop()])

    expect(await rowOf({ payload, key: 'b' })).toMatchObject({ state: 'done', tries: 1 })
  })
})
