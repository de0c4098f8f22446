import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { env } from '@/env'
import { createTicker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { bundleScript, startChild, type Child } from '../database/childProcess'
import { openSite } from '../support/site'
import { empty, put, rowOf } from './rows'

const ROWS = 1_000

let payload: Payload
const children: Child[] = []

beforeAll(async () => {
  payload = await openSite()
})
afterAll(() => Promise.all(children.map((child) => child.kill())))

async function start(name: string, settings: Record<string, string>): Promise<Child> {
  const script = await bundleScript(join(import.meta.dirname, 'children', name))
  const child = startChild({ script, settings: { LOG_LEVEL: 'error', ...settings } })
  children.push(child)
  return child
}

it('two processes drain a thousand rows, each row once', async () => {
  const seen = join(env.dataDir, 'seen.txt')
  writeFileSync(seen, '')
  const dueAt = new Date().toISOString()
  await inTransaction({
    payload,
    async work(req) {
      for (let index = 0; index < ROWS; index += 1) {
        const row = { channel: 'test', key: `k${index}`, message: '{}', state: 'waiting', tries: 0 }
        await payload.db.create({ collection: 'outbox', data: { ...row, dueAt }, req })
      }
    },
  })

  const both = [await start('drain.ts', { SEEN: seen }), await start('drain.ts', { SEEN: seen })]
  await Promise.all(both.map((child) => child.says('ready')))
  for (const child of both) child.tell('go')
  const codes = await Promise.all(both.map((child) => child.ended()))
  await Promise.all(both.map((child) => child.says('delivered some')))

  const keys = readFileSync(seen, 'utf8').trim().split('\n')
  expect(codes).toEqual([0, 0])
  expect(keys).toHaveLength(ROWS)
  expect(new Set(keys).size).toBe(ROWS)
  const done = { state: { equals: 'done' }, tries: { equals: 1 } }
  expect((await payload.count({ collection: 'outbox', where: done })).totalDocs).toBe(ROWS)
  await empty(payload)
}, 240_000)

it('what a killed process was delivering is delivered by the next once its lease has lapsed', async () => {
  const leaseMs = 2_000
  await put({ payload, key: 'cut short', dueAt: new Date() })
  const child = await start('hang.ts', { LEASE_MS: String(leaseMs) })
  await child.says('delivering')
  await child.kill()
  const { leaseUntil } = await rowOf({ payload, key: 'cut short' })

  const tries: number[] = []
  const ticker = createTicker({
    payload,
    clock,
    leaseMs,
    everyMs: 50,
    handlers: [{ channel: 'test', deliver: async ({ row }) => void tries.push(row.tries) }],
  })
  expect(await ticker.runOnce()).toBe(0)
  ticker.start()
  await vi.waitFor(
    async () => expect(await rowOf({ payload, key: 'cut short' })).toMatchObject({ state: 'done' }),
    { timeout: 10_000, interval: 50 },
  )
  await ticker.stop()

  const { doneAt } = await rowOf({ payload, key: 'cut short' })
  expect(tries).toEqual([2])
  expect(new Date(doneAt ?? 0) >= new Date(leaseUntil ?? 0)).toBe(true)
}, 240_000)
