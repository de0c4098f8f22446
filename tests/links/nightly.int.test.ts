import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLinkChecker } from '@/links/createLinkChecker'
import { createNightWatch } from '@/links/createNightWatch'
import { createLinksHandler } from '@/links/linksChannel'
import { tellOwners } from '@/links/tellOwners'
import { createTicker } from '@/outbox/createTicker'
import type { LinkCheck, User } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { makeUser, openSite, rest, signIn } from '../support/site'
import { runLinkServer, status, type LinkServer } from './linkServer'

/** Five past one in Bangkok. */
const NIGHT = new Date('2026-11-22T18:05:00.000Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let payload: Payload
let server: LinkServer
let owner: User
let code = 404
let retryAfter: string | undefined

beforeAll(async () => {
  payload = await openSite()
  server = await runLinkServer({
    '/page': (_, response) =>
      void response.writeHead(code, retryAfter ? { 'retry-after': retryAfter } : {}).end(),
    '/ok': status(200),
  })
  owner = await makeUser({ payload, role: 'librarian' })
})
afterAll(() => server.stop())
beforeEach(() => {
  setClock(NIGHT)
  code = 404
  retryAfter = undefined
  server.asked.length = 0
})
afterEach(async () => {
  setClock(null)
  for (const collection of ['link-checks', 'inbox', 'outbox', 'teaching-media', 'news'] as const)
    await payload.db.deleteMany({ collection, where: {} })
})

const makeMedia = (urls: string[], more: object = {}) =>
  payload.create({
    collection: 'teaching-media',
    draft: true,
    data: {
      title: 'สื่อที่มีลิงก์',
      links: urls.map((url) => ({ url })),
      owner: owner.id,
      stage: 'published',
      _status: 'published',
      ...more,
    },
  })

const handler = () =>
  createLinksHandler({
    checker: createLinkChecker({
      siteURL: 'https://office.example.go.th',
      isAllowed: () => true,
      wait: () => Promise.resolve(),
    }),
    siteHosts: ['office.example.go.th'],
    tellOwners,
  })

/** A process that has been up for a while, asked at this moment: the night's row, then everything due. */
async function passNight(moment: Date): Promise<void> {
  setClock(new Date(moment.getTime() - 20 * MINUTE))
  const beginNight = createNightWatch({ payload, clock })
  setClock(moment)
  await beginNight()
  await createTicker({ payload, handlers: [handler()], clock, random: () => 1 }).runOnce()
}

const night = (count: number) => new Date(NIGHT.getTime() + count * DAY)

async function linkOf(url: string): Promise<LinkCheck> {
  const { docs } = await payload.find({
    collection: 'link-checks',
    where: { url: { equals: url } },
    depth: 0,
  })
  if (!docs[0]) throw new Error(`no row for ${url}`)
  return docs[0]
}

async function rowsOf(channel: string) {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { channel: { equals: channel } },
    sort: 'key',
  })
  return docs
}

describe('a night', () => {
  it('collects what live items lead to, asks it, and forgets what is no longer used', async () => {
    const url = `${server.url}/ok`
    const item = await makeMedia([url, `${url}#part`, 'https://office.example.go.th/own'])
    await makeMedia([`${server.url}/draft`], { stage: 'draft', _status: 'draft' })

    await passNight(night(0))
    const { docs } = await payload.find({ collection: 'link-checks', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      url,
      host: `127.0.0.1:${server.port}`,
      state: 'ok',
      status: 200,
      checkedAt: expect.any(String) as string,
      items: [{ relationTo: 'teaching-media', value: item.id }],
      owners: [owner.id],
    })

    await payload.update({ collection: 'teaching-media', id: item.id, data: { links: [] } })
    await passNight(night(1))
    expect((await payload.count({ collection: 'link-checks' })).totalDocs).toBe(0)
  })

  it('is one however many processes and restarts there are', async () => {
    await makeMedia([`${server.url}/ok`, `${server.url}/page`])

    await Promise.all([passNight(night(0)), passNight(night(0)), passNight(night(0))])
    await passNight(new Date(night(0).getTime() + 5 * 60 * MINUTE))

    const keys = (await rowsOf('links')).map(({ key }) => key)
    expect(keys).toEqual(['links/2026-11-23', `links/2026-11-23/127.0.0.1:${server.port}`])
    expect(server.asked.filter((asked) => asked.endsWith('/ok'))).toHaveLength(1)
  })

  it('does not begin before one o’clock, nor on a site that has just started', async () => {
    const beginNight = createNightWatch({ payload, clock })
    await beginNight()
    setClock(new Date('2026-11-22T17:59:00.000Z'))
    await createNightWatch({ payload, clock })()
    expect(await rowsOf('links')).toEqual([])

    setClock(new Date(NIGHT.getTime() + 11 * MINUTE))
    await beginNight()
    expect(await rowsOf('links')).toHaveLength(1)
  })

  it('comes back when a host wants to be left alone, and holds nothing against the link', async () => {
    const url = `${server.url}/page`
    await makeMedia([url])
    code = 429
    retryAfter = '600'

    await passNight(night(0))
    expect(await linkOf(url)).toMatchObject({ state: 'unknown' })
    const waiting = (await rowsOf('links')).find(({ key }) => key.includes('127.0.0.1'))
    expect(waiting?.state).toBe('waiting')
    const wait = new Date(waiting?.dueAt ?? 0).getTime() - night(0).getTime()
    expect(Math.round(wait / 1000)).toBeGreaterThanOrEqual(600)

    code = 200
    await passNight(new Date(night(0).getTime() + 11 * MINUTE))
    expect(await linkOf(url)).toMatchObject({ state: 'ok' })
  })
})

describe('a link that dies', () => {
  it('is told to the owner once, by ids alone, and again when it dies anew', async () => {
    const url = `${server.url}/page`
    await makeMedia([url])
    const notices = async () =>
      (await payload.find({ collection: 'inbox', depth: 0, sort: 'createdAt' })).docs

    await passNight(night(0))
    expect(await linkOf(url)).toMatchObject({ state: 'unreachable', failures: 1 })
    expect(await notices()).toEqual([])

    await passNight(night(1))
    await passNight(night(2))
    const link = await linkOf(url)
    expect(link).toMatchObject({ state: 'dead', status: 404, reason: 'notFound' })
    const told = await notices()
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      event: 'deadLink',
      to: owner.id,
      kind: 'link-checks',
      document: link.id,
    })
    expect(JSON.stringify(told[0])).not.toContain('127.0.0.1')

    code = 200
    await passNight(night(3))
    expect(await linkOf(url)).toMatchObject({ state: 'ok', failingSince: null })
    code = 404
    await passNight(night(4))
    await passNight(night(5))
    expect(await notices()).toHaveLength(2)
  })
})

describe('“check again”', () => {
  const check = (id: string, token?: string) =>
    rest<{ state?: string }>({ method: 'POST', path: `/link-checks/${id}/check`, token })

  it('is for those who may mend an item that leads there, once a minute', async () => {
    const url = `${server.url}/page`
    const contributor = await makeUser({ payload, role: 'contributor' })
    await makeMedia([url], { owner: contributor.id })
    await passNight(night(0))
    const { id } = await linkOf(url)
    const asRole = async (user: User) => (await check(id, await signIn(user))).status
    setClock(new Date(night(0).getTime() + 60 * MINUTE))

    expect((await check(id)).status).toBe(401)
    for (const role of ['pr', 'executive', 'auditor', 'contributor'] as const)
      expect(await asRole(await makeUser({ payload, role }))).toBe(403)

    // Through the site's own checker: this machine is no address of the public internet.
    const { status: answered, body } = await check(id, await signIn(contributor))
    expect([answered, body.state]).toEqual([200, 'unreachable'])
    expect(await linkOf(url)).toMatchObject({ reason: 'notPublic', failures: 1 })
    expect(await asRole(owner)).toBe(429)
    setClock(new Date(night(0).getTime() + 62 * MINUTE))
    expect(await asRole(owner)).toBe(200)
  })

  it('knows no row that is gone, and nobody else writes rows', async () => {
    const admin = await signIn(await makeUser({ payload, role: 'admin' }))
    const other = await payload.create({ collection: 'tags', data: { title: 'อื่น' } })
    expect((await check(other.id, admin)).status).toBe(404)
    const created = await rest({
      method: 'POST',
      path: '/link-checks',
      body: { url: 'https://example.org/', state: 'ok' },
      token: admin,
    })
    expect(created.status).toBe(403)
    expect((await rest({ path: '/link-checks' })).status).toBe(403)
  })
})
