import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enqueueProbe } from '@/facebook/care/careMessages'
import { createVisitPost } from '@/facebook/care/probe/visitPost'
import { readConnection } from '@/facebook/care/readConnection'
import type { CrossPost } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { makeCast } from '../accounts/cast'
import { startGraph, type Graph } from '../support/graph/startGraph'
import { openSite } from '../support/site'
import { careRows, forgetAll, readPost, runCare, standingPost, toldOf } from './careSite'

const NOON = new Date('2026-11-23T05:00:00.000Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let payload: Payload
let graph: Graph

beforeAll(async () => {
  payload = await openSite()
  await makeCast(payload)
})
beforeEach(async () => {
  setClock(NOON)
  graph = await startGraph()
})
afterEach(async () => {
  await graph.stop()
  setClock(null)
  await forgetAll(payload)
})

const pass = (ms: number) => setClock(new Date(clock.now().getTime() + ms))

async function probeAfter(ms: number, post: CrossPost): Promise<CrossPost> {
  pass(ms)
  await runCare({ payload, graph })
  return readPost(payload, post)
}

describe('a fresh post', () => {
  it('is looked at after a minute, once, as a visitor sees it', async () => {
    const post = await standingPost({ payload, graph })
    expect(await enqueueProbe({ post, payload })).toBe(true)
    expect(await enqueueProbe({ post, payload })).toBe(false)
    expect(await probeAfter(59_000, post)).toMatchObject({ seen: null })

    expect(await probeAfter(2_000, post)).toMatchObject({
      seen: 'visible',
      seenAt: expect.any(String) as string,
      seenNote: expect.stringMatching(/^HTTP 200 127\.0\.0\.1:\d+\/\S+ 1 kB$/) as string,
    })
    expect((await careRows(payload)).map(({ state }) => state)).toEqual(['done'])
    expect(await toldOf(payload)).toEqual([])
  })

  it('that nobody sees is told to those who look after posts, and the page says why it may be', async () => {
    const post = await standingPost({ payload, graph })
    await enqueueProbe({ post, payload })
    graph.visitors = 'missing'
    expect(await probeAfter(MINUTE, post)).toMatchObject({ seen: 'hidden' })
    expect(await toldOf(payload)).toEqual([
      'hiddenPost admin',
      'hiddenPost director',
      'hiddenPost pr',
    ])
    expect((await readConnection({ payload })).visibility).toMatchObject({ seen: 'hidden' })

    const next = await standingPost({ payload, graph })
    await enqueueProbe({ post: next, payload })
    graph.visitors = 'public'
    await probeAfter(MINUTE, next)
    expect((await readConnection({ payload })).visibility).toMatchObject({ seen: 'visible' })
  })

  it('behind the wall that asks to sign in is looked at again after an hour and a day, then left', async () => {
    const post = await standingPost({ payload, graph })
    await enqueueProbe({ post, payload })
    graph.visitors = 'login'
    expect(await probeAfter(MINUTE, post)).toMatchObject({ seen: 'unclear' })
    await probeAfter(HOUR, post)
    await probeAfter(24 * HOUR, post)
    await probeAfter(48 * HOUR, post)
    expect((await careRows(payload)).map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    expect(await toldOf(payload)).toEqual([])
  })

  it('that was taken away meanwhile is not looked at', async () => {
    const post = await standingPost({ payload, graph, change: { state: 'removed' } })
    await enqueueProbe({ post, payload })
    expect(await probeAfter(MINUTE, post)).toMatchObject({ seen: null })
  })
})

describe('the visitor', () => {
  let server: Server
  let base: string
  const asked: string[] = []
  let answer: (path: string) => { status: number; location?: string; body?: string }

  beforeEach(async () => {
    asked.length = 0
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const { status, location, body = '' } = answer(request.url ?? '')
      response.writeHead(status, { ...(location ? { location } : {}), 'set-cookie': 'a=b' })
      response.end(`${body} cookie:${request.headers.cookie ?? 'none'}`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  const visit = (path: string, graphURL = base) =>
    createVisitPost({ graphURL })({ url: base + path, signal: new AbortController().signal })

  it('brings no cookies along, whatever it was given', async () => {
    answer = (path) => (path === '/a' ? { status: 302, location: '/b' } : { status: 200 })
    expect(await visit('/a')).toMatchObject({ status: 200, url: `${base}/b`, body: ' cookie:none' })
  })

  it('never leaves the hosts that are asked, nor follows for ever', async () => {
    for (const location of [
      'http://127.0.0.2/x',
      'http://facebook.com/x',
      'https://facebook.com.example.org/x',
      'https://user@www.facebook.com/x',
      'file:///etc/passwd',
    ]) {
      answer = () => ({ status: 302, location })
      expect(await visit('/away')).toMatchObject({ status: 0, isElsewhere: true, body: '' })
    }
    asked.length = 0
    answer = () => ({ status: 302, location: '/round' })
    expect(await visit('/round')).toMatchObject({ isElsewhere: true })
    expect(asked).toHaveLength(6)
  })

  it('asks this machine only where the Graph API was redirected to it', async () => {
    answer = () => ({ status: 200 })
    expect(await visit('/a', 'https://graph.facebook.com')).toMatchObject({ isElsewhere: true })
    expect(asked).toEqual([])
  })

  it('reads a megabyte and no more', async () => {
    answer = () => ({ status: 200, body: 'x'.repeat(3 * 1024 * 1024) })
    const { body, bytes } = await visit('/large')
    expect(bytes).toBe(1024 * 1024)
    expect(body).toHaveLength(1024 * 1024)
  })
})
