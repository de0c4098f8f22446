import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { createTicker } from '@/outbox/createTicker'
import { extendLease } from '@/outbox/keepLease'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { outcomeOf, settle } from '@/outbox/settle'
import { TryLater } from '@/outbox/TryLater'
import { openSite } from '../support/site'
import { after, claimAll, claimOne, empty, LEASE_MS, NOON, put, rowOf } from './rows'

const HOUR_MS = 3_600_000

let payload: Payload
let now = NOON

beforeAll(async () => {
  payload = await openSite()
})
afterEach(async () => {
  now = NOON
  await empty(payload)
})

const makeTicker = (deliver: OutboxHandler['deliver']) =>
  createTicker({
    payload,
    clock: { now: () => now },
    random: () => 1,
    handlers: [{ channel: 'test', deliver }],
  })

/** Rounds an hour apart. */
async function run(deliver: OutboxHandler['deliver'], rounds: number): Promise<void> {
  const ticker = makeTicker(deliver)
  for (let round = 0; round < rounds; round += 1) {
    await ticker.runOnce()
    now = new Date(now.getTime() + HOUR_MS)
  }
}

const inAnHour = () => new Date(now.getTime() + HOUR_MS)
const notATry = () => Promise.reject(new TryLater('พักการส่ง', inAnHour(), { isTry: false }))

it('a wait the outside asked for counts as a try, and eight are too many', async () => {
  await put({ payload, key: 'a' })
  const asked = () => Promise.reject(new TryLater('ช้าลง', inAnHour()))

  await run(asked, 1)
  expect(await rowOf({ payload, key: 'a' })).toMatchObject({
    state: 'waiting',
    tries: 1,
    dueAt: after(HOUR_MS).toISOString(),
    reason: 'ช้าลง',
  })
  await run(asked, 9)
  expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'dead', tries: 8 })
})

it('a wait that is no try leaves the tries as they were, however often it comes', async () => {
  await put({ payload, key: 'a' })

  await run(notATry, 20)
  expect(await rowOf({ payload, key: 'a' })).toMatchObject({
    state: 'waiting',
    tries: 0,
    dueAt: after(20 * HOUR_MS).toISOString(),
    reason: 'พักการส่ง',
  })
})

it('failures before and after such waits are counted, and the eighth is the last', async () => {
  await put({ payload, key: 'a' })
  const fails = () => Promise.reject(new Error('closed'))

  await run(fails, 7)
  await run(notATry, 5)
  expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'waiting', tries: 7 })
  await run(fails, 1)
  expect(await rowOf({ payload, key: 'a' })).toMatchObject({ state: 'dead', tries: 8 })
})

it('the number given back is borne by one claim at a time', async () => {
  await put({ payload, key: 'a' })
  const first = await claimOne({ payload, now: NOON })
  const error = new TryLater('พักการส่ง', NOON, { isTry: false })
  const outcome = outcomeOf({ error, tries: first.tries, now: NOON, random: 1 })
  expect(await settle({ payload, row: first, outcome, now: NOON })).toBe(true)

  const claims = await Promise.all(
    ['two', 'three', 'four'].map((holder) => claimAll({ payload, now: NOON, holder })),
  )
  expect(claims.flat()).toMatchObject([{ key: 'a', tries: 1 }])
  expect(await extendLease({ payload, row: first, leaseMs: LEASE_MS, now: NOON })).toBe(false)
  expect(await settle({ payload, row: first, outcome, now: NOON })).toBe(false)
})

it('a claim that was lost cannot give back a try that is no longer its own', async () => {
  await put({ payload, key: 'a' })
  const lost = await claimOne({ payload, now: NOON })
  const later = after(LEASE_MS)
  const held = await claimOne({ payload, now: later })
  const error = new TryLater('พักการส่ง', later, { isTry: false })
  const outcome = outcomeOf({ error, tries: lost.tries, now: later, random: 1 })

  expect(await settle({ payload, row: lost, outcome, now: later })).toBe(false)
  expect(await rowOf({ payload, key: 'a' })).toMatchObject({
    state: 'delivering',
    tries: held.tries,
  })
})
