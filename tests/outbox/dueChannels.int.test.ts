import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { createTicker } from '@/outbox/createTicker'
import { findDueChannels } from '@/outbox/findDueChannels'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { openSite } from '../support/site'
import { after, claimAll, empty, LEASE_MS, NOON, put, rowOf } from './rows'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})
afterEach(() => empty(payload))

const dueAt = async (now: Date) => [...(await findDueChannels({ payload, now }))].sort()

/** The site's own payload, and what was asked of its database, in order. */
function watch(): { watched: Payload; asked: string[] } {
  const asked: string[] = []
  const db = new Proxy(payload.db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        asked.push(String(name))
        return Reflect.apply(value, target, args)
      }
    },
  })
  return { watched: Object.create(payload, { db: { value: db } }) as Payload, asked }
}

it('a channel is due by a row whose time has come, or whose holder has fallen silent', async () => {
  await put({ payload, key: 'now/1', channel: 'now' })
  await put({ payload, key: 'now/2', channel: 'now' })
  await put({ payload, key: 'later/1', channel: 'later', dueAt: after(1) })
  await put({ payload, key: 'held/1', channel: 'held', dueAt: after(-1) })
  await claimAll({ payload, now: NOON, channels: ['held'] })

  expect(await dueAt(after(-1))).toEqual([])
  expect(await dueAt(NOON)).toEqual(['now'])
  expect(await dueAt(after(LEASE_MS))).toEqual(['held', 'later', 'now'])
})

it('a round with nothing due asks two questions, however many channels there are', async () => {
  const { watched, asked } = watch()
  const handlers: OutboxHandler[] = Array.from({ length: 10 }, (_, index) => ({
    channel: `channel ${index}`,
    deliver: async () => {},
  }))
  const ticker = createTicker({ payload: watched, clock: { now: () => NOON }, handlers })
  await put({ payload, key: 'other/1', channel: 'other', dueAt: after(1) })
  await ticker.runOnce()
  asked.length = 0

  await ticker.runOnce()

  expect(asked).toEqual(['find', 'find'])
})

it('a row is delivered in the same round as the long backlog of another channel', async () => {
  for (let index = 0; index < 60; index += 1) {
    await put({ payload, key: `long/${index}`, channel: 'long', dueAt: after(-1_000 + index) })
  }
  await put({ payload, key: 'short/1', channel: 'short' })
  const handlers = ['long', 'short'].map((channel) => ({ channel, deliver: async () => {} }))
  const ticker = createTicker({ payload, clock: { now: () => NOON }, handlers })

  expect(await ticker.runOnce()).toBe(61)
  expect(await rowOf({ payload, key: 'short/1' })).toMatchObject({ state: 'done' })
})
