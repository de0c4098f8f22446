import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CrossPost } from '@/payload-types'
import { complete } from '../support/complete'
import { GRAPH_SECRET, startGraph, type Graph } from '../support/graph/startGraph'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'

/** As Facebook's are: long, and of these letters. */
const SETTING_TOKEN = 'EAAsettingToken0123456789abcdefghijkLMNOP'
const ENTERED_TOKEN = 'EAAenteredToken9876543210zyxwvutsrqpONMLK'
const PATIENCE = { timeout: 40_000, interval: 200 }

let graph: Graph
let site: RunningSite
let settings: Record<string, string>
let cookie = ''

beforeAll(async () => {
  graph = await startGraph({ token: SETTING_TOKEN })
  settings = {
    STARTER_CONTENT: 'none',
    LOG_LEVEL: 'trace',
    FACEBOOK_MODE: 'live',
    FACEBOOK_PAGE_ID: graph.access.pageID,
    FACEBOOK_APP_ID: graph.access.appID,
    FACEBOOK_APP_SECRET: GRAPH_SECRET,
    FACEBOOK_PAGE_TOKEN: SETTING_TOKEN,
    FACEBOOK_GRAPH_URL: graph.url,
    FACEBOOK_TIMEOUT_MS: '2000',
    FACEBOOK_SETTLE_MS: '3000',
  }
  site = await runSite(settings)
  await signIn()
}, 240_000)
afterAll(async () => {
  await site.kill()
  await graph.stop()
  rmSync(site.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

async function signIn(): Promise<void> {
  const answer = await send('/api/users/login', 'POST', ADMIN)
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const send = (path: string, method: string, body?: object) =>
  fetch(site.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: site.url, Cookie: cookie },
    body: body && JSON.stringify(body),
  })

async function publish(title: string): Promise<{ id: string; code: string }> {
  const data = { title, ...complete('news'), stage: 'published' }
  const answer = await send('/api/news', 'POST', data)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { doc: { id: string; code: string } }).doc
}

async function postOf(id: string): Promise<CrossPost | undefined> {
  const answer = await send(`/api/cross-posts?where[document][equals]=${id}`, 'GET')
  return ((await answer.json()) as { docs: CrossPost[] }).docs[0]
}

const comesTo = (id: string, expected: object) =>
  vi.waitFor(async () => expect(await postOf(id)).toMatchObject(expected), PATIENCE)

const standing = (code: string) =>
  graph.posts().filter(({ message }) => message.includes(`/go/${code}-1`))

describe('a story and its post', () => {
  it('stands once on the Page soon after it was published, changes, and goes with the story', async () => {
    const { id, code } = await publish('อบรมครูเรื่องปัญญาประดิษฐ์')
    await comesTo(id, { state: 'posted', driver: 'graph' })
    expect(standing(code)).toHaveLength(1)
    expect(standing(code)[0]?.message).toContain('อบรมครูเรื่องปัญญาประดิษฐ์')

    await send(`/api/news/${id}`, 'PATCH', { title: 'อบรมครูเรื่อง AI', stage: 'published' })
    const post = await postOf(id)
    expect((await send(`/api/cross-posts/${post?.id}/update`, 'POST', {})).status).toBe(200)
    await vi.waitFor(() => expect(standing(code)[0]?.message).toContain('อบรมครูเรื่อง AI'), PATIENCE)

    const withdrawal = { kind: 'notice', reason: 'คลาดเคลื่อน' }
    await send(`/api/news/${id}`, 'PATCH', { stage: 'withdrawn', withdrawal })
    await comesTo(id, { state: 'removed' })
    expect(standing(code)).toEqual([])
  })

  it('stands once though the site was killed while Facebook kept silent', async () => {
    graph.fail({ on: 'feed', by: 'hang', isDone: true })
    const { id, code } = await publish('แข่งขันทักษะวิชาการ')
    await vi.waitFor(() => expect(standing(code)).toHaveLength(1), PATIENCE)
    await site.kill()
    site = await runSite(settings, site.folder)
    await signIn()

    // The lease of the killed process runs for a minute.
    await vi.waitFor(async () => expect(await postOf(id)).toMatchObject({ state: 'posted' }), {
      timeout: 120_000,
      interval: 500,
    })
    expect(standing(code)).toHaveLength(1)
  }, 240_000)
})

describe('the token', () => {
  it('entered in the admin holds from then on', async () => {
    graph.fail({ on: 'feed', by: { code: 190, message: `Bad token ${SETTING_TOKEN}` } })
    const { id } = await publish('ข่าวที่โทเคนหมดอายุ')
    await comesTo(id, { state: 'failed', fault: 'token' })

    graph.tokens.page.token = ENTERED_TOKEN
    const answer = await send('/api/facebook/token', 'POST', { token: ` ${ENTERED_TOKEN}\n` })
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain(ENTERED_TOKEN)
    const post = await postOf(id)
    expect((await send(`/api/cross-posts/${post?.id}/retry`, 'POST', {})).status).toBe(200)
    await comesTo(id, { state: 'posted' })
  })

  it('is in no page, no answer, no line of the log and no file the run leaves', async () => {
    const paths = [
      '/admin/globals/facebook-settings',
      '/admin/collections/cross-posts',
      '/api/cross-posts?depth=2',
      '/api/outbox?limit=100',
      '/api/channel-states',
      '/api/globals/facebook-settings',
      '/api/audit-log?limit=100',
      '/api/ready',
    ]
    const pages = await Promise.all(paths.map(async (path) => (await send(path, 'GET')).text()))
    const files = filesIn(site.folder)
    expect(files.length).toBeGreaterThan(3)
    expect(pages[0]).toContain('Facebook')

    for (const secret of [SETTING_TOKEN, ENTERED_TOKEN, GRAPH_SECRET]) {
      for (const form of formsOf(secret)) {
        expect(pages.findIndex((page) => page.includes(form))).toBe(-1)
        expect(site.log().filter((line) => line.includes(form))).toEqual([])
        expect(files.filter((file) => readFileSync(file).includes(form))).toEqual([])
      }
    }
  })
})

const formsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('hex'),
]

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
