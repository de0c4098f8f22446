import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import type { Payload } from 'payload'
import pino from 'pino'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { readToken, readTokenInForce } from '@/facebook/care/pageToken'
import { readConnection } from '@/facebook/care/readConnection'
import { makeCast, PARTS, type Cast } from '../accounts/cast'
import { empty } from '../outbox/rows'
import { openSite, rest } from '../support/site'

vi.hoisted(() => {
  process.env.FACEBOOK_PAGE_TOKEN = 'token-of-the-settings-1234567890'
})

const TOKEN = `EAAG${randomBytes(40).toString('hex')}`
const OF_SETTINGS = 'token-of-the-settings-1234567890'

let payload: Payload
let cast: Cast
let log = ''

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      log += chunk.toString()
      done()
    },
  })
  payload.logger = pino({ level: 'trace' }, sink)
})
afterEach(async () => {
  await payload.db.deleteMany({ collection: 'channel-states', where: {} })
  await payload.db.deleteMany({ collection: 'audit-log', where: {} })
  await empty(payload)
})

const send = (
  method: 'PUT' | 'POST' | 'DELETE',
  token: unknown = TOKEN,
  part: (typeof PARTS)[number] = 'admin',
) =>
  rest({
    method,
    path: '/facebook/token',
    body: method === 'DELETE' ? undefined : { token },
    token: cast.askers[part].token,
  })

const stateRow = async () => {
  const { docs } = await payload.find({
    collection: 'channel-states',
    depth: 0,
    showHiddenFields: true,
  })
  return docs
}

describe('the token entered in the admin', () => {
  it('is sealed, and wins over the one of the settings until it is forgotten', async () => {
    expect(await readToken({ payload })).toBe(OF_SETTINGS)
    expect((await send('PUT', `\n  ${TOKEN} \r\n`)).status).toBe(200)
    expect(await readTokenInForce({ payload })).toEqual({ source: 'admin', token: TOKEN })

    const [row] = await stateRow()
    expect(row).toMatchObject({
      channel: 'facebook',
      tokenSetBy: cast.askers.admin.user?.id,
      tokenSetAt: expect.any(String) as string,
    })
    expect((await send('DELETE')).status).toBe(200)
    expect(await readTokenInForce({ payload })).toEqual({ source: 'setting', token: OF_SETTINGS })
    expect(await stateRow()).toHaveLength(1)
  })

  it('is put on record as an act, and has a check ordered', async () => {
    await send('POST')
    await send('DELETE')
    const { docs } = await payload.find({ collection: 'audit-log', depth: 0, sort: 'at' })
    expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
      ['tokenKept', cast.askers.admin.user?.id],
      ['tokenForgotten', cast.askers.admin.user?.id],
    ])
    const rows = await payload.find({ collection: 'outbox' })
    expect(rows.docs.every(({ channel }) => channel === 'facebook-care')).toBe(true)
    expect(rows.docs.length).toBeGreaterThan(0)
  })

  it('stays when what is pasted next is no token', async () => {
    await send('POST')
    for (const wrong of ['', 'short', `${TOKEN} ${TOKEN}`, null, 7]) {
      const { status, body } = await send('POST', wrong)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).not.toContain(TOKEN)
    }
    expect(await readToken({ payload })).toBe(TOKEN)
  })

  it.each(PARTS.filter((part) => part !== 'admin'))(
    'is not for %s to enter or forget',
    async (part) => {
      await send('POST')
      const expected = part === 'visitor' ? 401 : 403
      expect((await send('POST', `${TOKEN}x`, part)).status).toBe(expected)
      expect((await send('DELETE', undefined, part)).status).toBe(expected)
      expect(await readToken({ payload })).toBe(TOKEN)
    },
  )

  it('cannot be opened under another secret: there is none then, and nothing breaks', async () => {
    await send('POST')
    const secret = env.secret
    env.secret = 'another secret, also of 32 characters'
    try {
      expect(await readTokenInForce({ payload })).toEqual({ source: 'sealBroken' })
      expect(await readToken({ payload })).toBeUndefined()
    } finally {
      env.secret = secret
    }
    expect(await readToken({ payload })).toBe(TOKEN)
  })
})

describe('whoever looks for the token', () => {
  it('finds it in no row of any collection, nothing the page is drawn from and no line of the log', async () => {
    await send('PUT')
    await send('POST', `${TOKEN} ${TOKEN}`)
    const searched: string[] = []
    for (const { slug } of Object.values(payload.collections).map(({ config }) => config)) {
      const { docs } = await payload.db.find({
        collection: slug,
        where: {},
        locale: 'th',
        limit: 0,
        pagination: false,
      })
      searched.push(JSON.stringify(docs))
    }
    expect(searched.join('').length).toBeGreaterThan(1000)
    expect(searched.join('')).not.toContain(TOKEN)
    expect(JSON.stringify(await readConnection({ payload }))).not.toContain(TOKEN)
    expect(log).not.toContain(TOKEN)
    expect(log).not.toContain(OF_SETTINGS)
  })

  it.each(PARTS)('is told nothing of it as %s', async (part) => {
    await send('PUT')
    const { token } = cast.askers[part]
    const [row] = await stateRow()
    for (const path of [
      '/facebook/token',
      '/facebook/connection',
      '/channel-states',
      `/channel-states/${row?.id}`,
      '/channel-states?select[sealedToken]=true',
      '/globals/facebook-settings?depth=2',
      '/audit-log?limit=0',
      '/outbox?limit=0',
    ]) {
      const text = JSON.stringify((await rest({ path, token })).body)
      expect(text).not.toContain(TOKEN)
      expect(text).not.toContain(row?.sealedToken)
    }
    const list = await rest<{ docs?: unknown[] }>({ path: '/channel-states', token })
    expect(list.body.docs ?? []).toEqual([])
  })
})
