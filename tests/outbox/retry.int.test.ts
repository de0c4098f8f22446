import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeCast, PARTS, type Cast } from '../accounts/cast'
import { openSite, rest } from '../support/site'
import { empty, put, rowOf } from './rows'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})
afterEach(() => empty(payload))

async function dead(channel: string, state = 'dead'): Promise<string> {
  const key = `${channel}/1`
  await put({ payload, channel, key, dueAt: new Date(Date.now() + 3_600_000) })
  const { id } = await rowOf({ payload, key })
  await payload.db.updateOne({ collection: 'outbox', id, data: { state, tries: 8, reason: 'ตาย' } })
  return id
}

/** Who of all gets this answer. */
async function who(path: string, method: 'GET' | 'POST', again: () => Promise<unknown>) {
  const able: string[] = []
  for (const part of PARTS) {
    const { token } = cast.askers[part]
    const { status } = await rest({ method, path, token })
    expect([200, 401, 403, 404]).toContain(status)
    if (status === 200) able.push(part)
    await again()
  }
  return able
}

describe('a row that is still to be sent', () => {
  it('of the Page is read and sent again by those who look after it', async () => {
    const id = await dead('facebook')
    const again = () =>
      payload.db.updateOne({ collection: 'outbox', id, data: { state: 'dead', tries: 8 } })

    expect(await who(`/outbox/${id}`, 'GET', again)).toEqual(['pr', 'director', 'admin'])
    expect(await who(`/outbox/${id}/retry`, 'POST', again)).toEqual(['pr', 'director', 'admin'])
  })

  it('of any other channel is for administrators alone', async () => {
    const id = await dead('mail')
    const again = () => payload.db.updateOne({ collection: 'outbox', id, data: { state: 'dead' } })

    expect(await who(`/outbox/${id}`, 'GET', again)).toEqual(['admin'])
    expect(await who(`/outbox/${id}/retry`, 'POST', again)).toEqual(['admin'])
  })

  it('is due at once, its tries counted anew', async () => {
    const id = await dead('mail')
    const { token } = cast.askers.admin
    await rest({ method: 'POST', path: `/outbox/${id}/retry`, token })

    const row = await payload.findByID({ collection: 'outbox', id })
    expect(row).toMatchObject({ state: 'waiting', tries: 0, reason: null })
    expect(new Date(row.dueAt).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it.each(['delivering', 'done'])('is left alone while it is %s', async (state) => {
    const id = await dead('mail', state)
    const { token } = cast.askers.admin
    const { status } = await rest({ method: 'POST', path: `/outbox/${id}/retry`, token })

    expect(status).toBe(409)
    expect(await payload.findByID({ collection: 'outbox', id })).toMatchObject({ state, tries: 8 })
  })
})
