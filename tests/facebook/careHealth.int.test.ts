import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { enqueueHealth } from '@/facebook/care/careMessages'
import { readChannel } from '@/facebook/channelState'
import { createCareSweep } from '@/facebook/care/createCareSweep'
import { parseFaults } from '@/facebook/care/healthFaults'
import { readConnection } from '@/facebook/care/readConnection'
import { clock, setClock } from '@/shared/clock'
import { ready } from '@/start/ready'
import { GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'
import { makeCast, type Cast } from '../accounts/cast'
import { openSite, rest } from '../support/site'
import { careRows, forgetAll, runCare, toldOf } from './careSite'

vi.hoisted(() => {
  Object.assign(process.env, {
    FACEBOOK_MODE: 'live',
    FACEBOOK_PAGE_ID: '100064000000001',
    FACEBOOK_APP_ID: '1234567890',
    FACEBOOK_APP_SECRET: 'app-secret-0123456789abcdef',
  })
})

/** Five in the morning in Bangkok. */
const EARLY = new Date('2026-11-22T22:00:00.000Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

let payload: Payload
let cast: Cast
let graph: Graph

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})
beforeEach(async () => {
  setClock(EARLY)
  graph = await startGraph()
})
afterEach(async () => {
  await graph.stop()
  setClock(null)
  await forgetAll(payload)
})
afterAll(() => setClock(null))

const enter = (token = GRAPH_TOKEN) =>
  rest({ method: 'PUT', path: '/facebook/token', body: { token }, token: cast.askers.admin.token })

const checkNow = () =>
  rest({ method: 'POST', path: '/facebook/check', token: cast.askers.admin.token })

const faults = async () => parseFaults((await readChannel({ payload, channel: 'facebook' }))?.fault)

const pass = (ms: number) => setClock(new Date(clock.now().getTime() + ms))

async function check(): Promise<void> {
  pass(1_000)
  await enqueueHealth({ mark: clock.now().toISOString(), payload })
  await runCare({ payload, graph })
}

describe('a token that was just entered', () => {
  it('is checked: Page, app and rights are known, nobody needs to be told', async () => {
    await enter()
    expect((await careRows(payload)).map(({ state }) => state)).toEqual(['waiting'])
    await runCare({ payload, graph })

    expect(await readConnection({ payload })).toMatchObject({
      source: 'admin',
      isValid: true,
      expiresAt: null,
      missingScopes: [],
      pageName: 'สพม.อุบลราชธานี อำนาจเจริญ',
      pageURL: expect.stringMatching(/^https?:/) as string,
      appName: 'Office website',
      faults: [],
      checkedAt: expect.any(String) as string,
    })
    expect(await toldOf(payload)).toEqual([])
  })

  it('that Facebook does not know is told to those who keep the posts, once a day', async () => {
    await enter('EAAanother0token0of0nobody')
    await runCare({ payload, graph })
    await check()

    expect(await faults()).toEqual(['tokenInvalid'])
    expect((await readConnection({ payload })).isValid).toBe(false)
    expect(await toldOf(payload)).toEqual([
      'channelFault admin',
      'channelFault director',
      'channelFault pr',
    ])
  })
})

describe('a check', () => {
  it.each([
    ['a person’s token', () => void (graph.tokens.type = 'USER'), ['userToken']],
    ['a right is missing', () => void graph.tokens.scopes.splice(2, 1), ['scopesMissing']],
    ['the Page is closed', () => void (graph.page.isPublished = false), ['pageUnpublished']],
    [
      'the token ends in six days',
      () => void (graph.tokens.expiresAt = new Date(clock.now().getTime() + 6 * DAY)),
      ['expiresSoon'],
    ],
    [
      'the token ends in eight days',
      () => void (graph.tokens.expiresAt = new Date(clock.now().getTime() + 8 * DAY)),
      [],
    ],
    ['views cannot be read', () => void graph.tokens.scopes.splice(3, 1), []],
    ['the app’s secret is wrong', () => void (graph.access.appSecret = 'wrong'), ['refused']],
  ])('finds that %s', async (_, spoil, expected) => {
    await enter()
    spoil()
    await runCare({ payload, graph })
    expect(await faults()).toEqual(expected)
  })

  it('keeps what was known while Facebook is away, and asks again', async () => {
    await enter()
    await runCare({ payload, graph })
    graph.fail({ on: 'health', by: 'reset', times: 9 })
    await check()

    expect(await faults()).toEqual(['unreachable'])
    expect((await readConnection({ payload })).isValid).toBe(true)
    expect(await toldOf(payload)).toEqual([])

    graph.heal()
    pass(HOUR)
    await runCare({ payload, graph })
    expect(await faults()).toEqual([])
    expect((await careRows(payload)).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('gives up for the day without leaving a dead row', async () => {
    await enter()
    graph.fail({ on: 'health', by: 'reset', times: 99 })
    for (let time = 0; time < 6; time += 1) {
      await runCare({ payload, graph })
      pass(HOUR)
    }
    expect((await careRows(payload)).map(({ state }) => state)).toEqual(['done'])
  })

  it('is one, however often it is asked for, and can be followed', async () => {
    await checkNow()
    pass(1_000)
    await checkNow()
    const followed = (part: 'pr' | 'librarian') =>
      rest({ path: '/facebook/connection', token: cast.askers[part].token })
    expect(await careRows(payload)).toHaveLength(1)
    expect((await followed('pr')).body).toEqual({ isChecking: true, checkedAt: null })
    await runCare({ payload, graph })
    expect((await followed('pr')).body).toMatchObject({ isChecking: false })
    expect((await followed('librarian')).status).toBe(403)
    expect(await faults()).toEqual(['noToken'])
  })
})

describe('a morning', () => {
  it('orders one check and one count, whoever sweeps and however often', async () => {
    const sweep = () => createCareSweep({ payload, clock, siteURL: 'https://office.example.go.th' })
    await sweep()()
    expect(await careRows(payload)).toEqual([])

    setClock(new Date(EARLY.getTime() + 2 * HOUR))
    const one = sweep()
    await one()
    await one()
    await sweep()()
    expect((await careRows(payload)).map(({ key }) => key).sort()).toEqual([
      'facebook-care/health/2026-11-23',
      'facebook-care/numbers/2026-11-23',
    ])
  })
})

describe('/api/ready', () => {
  const part = async () => (await ready({ payload })).parts.facebook

  it('names Facebook: fine, without a token, or with one that died', async () => {
    expect(await part()).toMatchObject({
      state: 'degraded',
      detail: expect.stringContaining('ยังไม่มีโทเคน') as string,
    })
    await enter()
    await runCare({ payload, graph })
    expect(await part()).toEqual({ state: 'ok' })
    graph.tokens.isExpired = true
    await check()
    expect(await part()).toMatchObject({
      state: 'degraded',
      detail: expect.stringContaining('โทเคนใช้ไม่ได้แล้ว') as string,
    })
  })
})
