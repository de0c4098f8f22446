import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { setClock } from '@/shared/clock'
import { makeUser, openSite, rest, signIn, withoutFourEyes } from '../support/site'

let payload: Payload
let author: User
let token: string
const ids: Record<string, string> = {}

const SECRET = 'ความลับของร่าง'
const text = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] },
    ],
  },
})

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  author = await makeUser({ payload, role: 'director' })
  token = await signIn(await makeUser({ payload, role: 'contributor' }))

  const make = async (data: object) => {
    const base = { title: 'ประกาศ', owner: author.id, ...data }
    return (await payload.create({ collection: 'announcements', data: base, draft: true })).id
  }
  ids.draft = await make({ title: SECRET })
  ids.scheduled = await make({
    title: SECRET,
    stage: 'published',
    publishedAt: new Date(Date.now() + 3_600_000).toISOString(),
  })
  ids.staff = await make({ title: SECRET, stage: 'published', visibility: 'staff' })
  ids.trashed = await make({ title: SECRET, stage: 'published' })
  await payload.update({
    collection: 'announcements',
    id: ids.trashed,
    data: { deletedAt: new Date().toISOString() },
  })
  ids.withdrawn = await make({
    title: 'ถอนแล้ว',
    summary: SECRET,
    body: text(SECRET),
    number: SECRET,
    stage: 'published',
  })
  await payload.update({
    collection: 'announcements',
    id: ids.withdrawn,
    data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ข้อมูลผิด' } },
  })
  ids.revised = await make({ title: 'ฉบับที่อ่านได้', stage: 'published' })
  await payload.update({
    collection: 'announcements',
    id: ids.revised,
    data: { title: SECRET, stage: 'draft' },
  })
  const other = await makeUser({ payload, role: 'director' })
  await make({ title: 'ของอีกคน', stage: 'published', owner: other.id })
  for (const target of ['draft', 'scheduled', 'staff', 'trashed', 'withdrawn', 'revised']) {
    await make({ title: `แทน ${target}`, stage: 'published', supersedes: ids[target] })
  }
})

afterEach(() => setClock(null))

const QUERIES = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true',
  'depth=3',
  'depth=3&draft=true',
  'depth=3&trash=true',
  'locale=all',
  'locale=all&draft=true',
  'locale=*',
  'showHiddenFields=true',
  'select[summary]=true',
  'select[body]=true&select[number]=true&select[searchText]=true',
  'select[stage]=false',
  'select[stage]=false&depth=2',
  'depth=2&populate[announcements][body]=true&populate[announcements][summary]=true',
  'depth=2&populate[announcements][title]=true',
  'overrideAccess=true&depth=2',
  'pagination=false&limit=0&draft=true',
]

describe('a visitor', () => {
  it.each(QUERIES)('learns nothing that is not public from a list with ?%s', async (query) => {
    const { body } = await rest({ path: `/announcements?limit=100&${query}` })
    expect(JSON.stringify(body)).not.toContain(SECRET)
  })

  it.each(QUERIES)('learns nothing that is not public from one item with ?%s', async (query) => {
    for (const id of Object.values(ids)) {
      const { body } = await rest({ path: `/announcements/${id}?${query}` })
      expect(JSON.stringify(body)).not.toContain(SECRET)
    }
  })

  it.each([
    'searchText',
    'summary',
    'number',
    'title',
    'version.title',
    'changedBy.name',
    'supersedes.title',
    'supersedes__number',
    'or',
  ])('cannot guess what is not public by asking where %s holds it', async (field) => {
    const path = field === 'or' ? 'or][0][and][0][summary' : field
    const where = `where[${path}][contains]=${encodeURIComponent(SECRET)}`
    for (const query of [where, `${where}&draft=true`, `${where}&trash=true`]) {
      const list = await rest<{ totalDocs?: number }>({ path: `/announcements?${query}` })
      const count = await rest<{ totalDocs?: number }>({ path: `/announcements/count?${query}` })
      expect([list.body.totalDocs ?? 0, count.body.totalDocs ?? 0]).toEqual([0, 0])
    }
  })

  it.each(['owner.email', 'owner.hash', 'owner.salt', 'owner.name', 'changedBy.email'])(
    'cannot ask about people through %s',
    async (field) => {
      for (const query of [`where[${field}][exists]=true`, `where[${field}][contains]=a`]) {
        const { status, body } = await rest<{ docs?: unknown[] }>({
          path: `/announcements?${query}`,
        })
        expect({ refused: status >= 400, docs: body.docs ?? [] }).toEqual({
          refused: true,
          docs: [],
        })
      }
    },
  )

  it.each(['owner.email', 'owner.hash', 'owner.salt', 'supersedes.title', 'searchText'])(
    'learns nothing from an order by %s',
    async (field) => {
      const order = async (sort: string) =>
        (await rest({ path: `/announcements?limit=100&sort=${sort}` })).body
      expect(await order(field)).toEqual(await order(`-${field}`))
    },
  )

  it('reads no versions', async () => {
    const { docs } = await payload.findVersions({ collection: 'announcements', limit: 3 })
    for (const path of ['/versions', '/versions?depth=2', `/versions/${docs[0]?.id}`]) {
      expect((await rest({ path: `/announcements${path}` })).status).toBe(403)
    }
  })

  it('still finds published items by what they say', async () => {
    const where = `where[title][contains]=${encodeURIComponent('ฉบับที่อ่านได้')}`
    for (const query of [where, `${where}&where[visibility][equals]=public&sort=number`]) {
      const { body } = await rest<{ totalDocs: number }>({ path: `/announcements?${query}` })
      expect(body.totalDocs).toBe(1)
    }
  })

  it('learns no name and no address of a member of staff', async () => {
    for (const query of ['depth=3', 'depth=1&populate[users][email]=true']) {
      const { body } = await rest({ path: `/announcements?limit=100&${query}` })
      expect(JSON.stringify(body)).not.toMatch(/@example\.org|ผู้ใช้ทดสอบ/)
    }
    expect((await rest({ path: '/users' })).status).toBe(403)
  })

  it('sees of a withdrawn item what a notice needs, and nothing else', async () => {
    const { body } = await rest({ path: `/announcements/${ids.withdrawn}?depth=2` })

    expect(body).toMatchObject({ title: 'ถอนแล้ว', withdrawal: { reason: 'ข้อมูลผิด' } })
    for (const field of ['summary', 'body', 'number', 'searchText', 'owner', 'media', 'cover']) {
      expect(body).not.toHaveProperty(field)
    }
  })

  it('finds a scheduled item as soon as its time has come', async () => {
    const path = `/announcements/${ids.scheduled}`
    expect((await rest({ path })).status).toBe(404)

    setClock(new Date(Date.now() + 7_200_000))

    expect((await rest({ path })).status).toBe(200)
  })
})

describe('a signed-in contributor', () => {
  it('sees names of staff, not addresses, whatever is asked', async () => {
    for (const path of ['/users?limit=50', '/announcements?depth=2', `/users/${author.id}`]) {
      const { body } = await rest({ path, token })
      expect(JSON.stringify(body)).not.toContain(author.email)
    }
    for (const path of [
      `/users?where[email][contains]=director`,
      `/users?where[hash][exists]=true`,
      `/users?sort=email`,
      `/users?sort=hash`,
      `/users?sort=name,-salt`,
      `/media?sort=owner.hash`,
      `/announcements?where[owner.email][contains]=director`,
    ]) {
      expect((await rest({ path, token })).status).toBeGreaterThanOrEqual(400)
    }
  })

  it.each(QUERIES)('does not read another’s drafts or revisions with ?%s', async (query) => {
    for (const id of [ids.draft, ids.scheduled, ids.trashed]) {
      expect((await rest({ path: `/announcements/${id}?${query}`, token })).status).toBe(404)
    }
    const { body } = await rest({ path: `/announcements/${ids.revised}?${query}`, token })
    expect(JSON.stringify(body)).not.toContain(SECRET)
  })
})
