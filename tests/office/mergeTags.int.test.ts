import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/accounts/permissions'
import type { News } from '@/payload-types'
import { findMatches } from '@/search/findMatches'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload
let pr: string

beforeAll(async () => {
  payload = await openSite()
  pr = await signIn(await makeUser({ payload, role: 'pr' }))
})
afterEach(async () => {
  for (const collection of ['tags', 'news', 'documents', 'audit-log', 'content-changes'] as const) {
    await payload.db.deleteMany({ collection, where: {} })
  }
})

const makeTag = async (title: string, slug?: string) =>
  (await payload.create({ collection: 'tags', data: { title, slug } })).id

const merge = (body: object, token = pr) =>
  rest<{ items: number }>({ method: 'POST', path: '/tags/merge', body, token })

const makeNews = (data: object) =>
  payload.create({
    collection: 'news',
    draft: true,
    data: { title: 'ข่าว', summary: 'สรุป', ...data },
  })

const published = { stage: 'published', _status: 'published' } as const

const tagsOf = async (id: string, draft = false) =>
  (await payload.findByID({ collection: 'news', id, depth: 0, draft })).tags

const search = async (words: string) =>
  (
    await findMatches({ collection: 'news', words: [words], page: 1, limit: 10, isCounted: false })
  ).matches.map(({ id }) => id)

describe('merging tags', () => {
  it('gives every item the kept tag once, in row and newest version, and changes nothing else', async () => {
    const [keep, old, other] = [await makeTag('ใหม่'), await makeTag('เก่า'), await makeTag('อื่น')]
    const live = await makeNews({ tags: [other, old, keep], ...published })
    await payload.update({
      collection: 'news',
      id: live.id,
      locale: 'en',
      data: { title: 'News in English', summary: 'Summary', ...published },
    })
    const revised = await makeNews({ tags: [keep], ...published })
    await payload.update({
      collection: 'news',
      id: revised.id,
      draft: true,
      data: { tags: [old], title: 'ฉบับแก้', stage: 'draft', _status: 'draft' },
    })
    const draft = await makeNews({ tags: [old] })
    const paper = await payload.create({
      collection: 'documents',
      draft: true,
      data: { title: 'คำสั่ง', tags: [old], ...published },
    })
    const before = await payload.db.findOne<News>({
      collection: 'news',
      where: { id: { equals: live.id } },
      locale: 'all',
    })
    const countVersions = () => payload.countVersions({ collection: 'news' })
    const versions = await countVersions()

    const { status, body } = await merge({ into: keep, from: [old] })
    expect([status, body.items]).toEqual([200, 4])
    expect(await tagsOf(live.id)).toEqual([other, keep])
    expect(await tagsOf(live.id, true)).toEqual([other, keep])
    expect(await tagsOf(revised.id)).toEqual([keep])
    expect(await tagsOf(revised.id, true)).toEqual([keep])
    expect(await tagsOf(draft.id)).toEqual([keep])
    const document = await payload.findByID({ collection: 'documents', id: paper.id, depth: 0 })
    expect(document.tags).toEqual([keep])
    const after = await payload.db.findOne<News>({
      collection: 'news',
      where: { id: { equals: live.id } },
      locale: 'all',
    })
    expect({ ...after, tags: null, searchText: null }).toEqual({
      ...before,
      tags: null,
      searchText: null,
    })
    expect(await countVersions()).toEqual(versions)
    const newest = await payload.findByID({ collection: 'news', id: revised.id, draft: true })
    expect([newest.title, newest.stage]).toEqual(['ฉบับแก้', 'draft'])
  })

  it('leaves the lists of an item as they are', async () => {
    const [keep, old] = [await makeTag('ใหม่'), await makeTag('เก่า')]
    const collection = 'teaching-media'
    const { id } = await payload.create({
      collection,
      draft: true,
      data: {
        title: 'ใบงาน',
        tags: [old],
        creators: [{ name: 'ครูสมศรี' }],
        links: [{ url: 'https://example.org', label: 'ลิงก์' }],
        levels: ['m1'],
      },
    })

    await merge({ into: keep, from: [old] })

    expect(await payload.findByID({ collection, id, depth: 0 })).toMatchObject({
      tags: [keep],
      creators: [{ name: 'ครูสมศรี' }],
      links: [{ url: 'https://example.org', label: 'ลิงก์' }],
      levels: ['m1'],
    })
    await payload.delete({ collection, id })
  })

  it('keeps the old words, finds items by them, tells the log and puts it on record', async () => {
    const [keep, old] = [await makeTag('ใหม่มาก', 'new'), await makeTag('เก่าแก่', 'old')]
    const one = await makeNews({ tags: [old], ...published })
    const two = await makeNews({ tags: [keep], ...published })
    await payload.db.deleteMany({ collection: 'content-changes', where: {} })

    await merge({ into: keep, from: [old] })
    const tag = await payload.findByID({ collection: 'tags', id: keep })
    expect(tag.aliases).toEqual(['เก่าแก่', 'old'])
    expect((await payload.count({ collection: 'tags' })).totalDocs).toBe(1)
    expect((await search('เก่าแก่')).sort()).toEqual([one.id, two.id].sort())
    expect((await search('ใหม่มาก')).sort()).toEqual([one.id, two.id].sort())
    await payload.update({
      collection: 'news',
      id: one.id,
      data: { title: 'ข่าวแก้แล้ว', ...published },
    })
    expect(await search('เก่าแก่')).toContain(one.id)

    const { docs: changes } = await payload.find({ collection: 'content-changes', limit: 20 })
    const told = changes.map(({ document }) => document)
    expect(told).toEqual(expect.arrayContaining([one.id, two.id, keep, old]))
    const { docs: records } = await payload.find({ collection: 'audit-log', depth: 0 })
    const record = records.find(({ action }) => action === 'tagsMerged')
    expect(record).toMatchObject({ kind: 'tags', document: keep })
    expect(record?.actorName).toContain('pr')
    expect(JSON.parse(record?.details ?? '')).toMatchObject({ items: 1, from: [{ slug: 'old' }] })
  })

  it('says how many items would change, and changes none', async () => {
    const [keep, old] = [await makeTag('ใหม่'), await makeTag('เก่า')]
    const one = await makeNews({ tags: [old] })

    const { body } = await merge({ into: keep, from: [old], preview: true })
    expect(body.items).toBe(1)
    expect(await tagsOf(one.id)).toEqual([old])
  })

  it.each(['pr', 'librarian', 'director', 'admin'] as const)('is for %s', async (role) => {
    const [keep, old] = [await makeTag('ใหม่'), await makeTag('เก่า')]
    const token = await signIn(await makeUser({ payload, role }))
    expect((await merge({ into: keep, from: [old] }, token)).status).toBe(200)
  })

  it.each(['contributor', 'officer', 'executive', 'auditor'] satisfies Role[])(
    'is not for %s',
    async (role) => {
      const [keep, old] = [await makeTag('ใหม่'), await makeTag('เก่า')]
      const token = await signIn(await makeUser({ payload, role }))
      expect((await merge({ into: keep, from: [old] }, token)).status).toBe(403)
      expect((await rest({ path: '/tags/similar', token })).status).toBe(403)
      expect((await payload.count({ collection: 'tags' })).totalDocs).toBe(2)
    },
  )

  it('refuses nonsense and changes nothing', async () => {
    const keep = await makeTag('ใหม่')
    expect((await merge({ into: keep, from: [keep] })).status).toBe(400)
    expect((await merge({ into: keep, from: [] })).status).toBe(400)
    expect((await merge({ into: keep, from: ['0123456789abcdef01234567'] })).status).toBe(404)
    const visitor = await rest({ method: 'POST', path: '/tags/merge', body: {} })
    expect(visitor.status).toBe(401)
    expect((await payload.count({ collection: 'tags' })).totalDocs).toBe(1)
  })

  it('finds what looks alike, with how often it is used', async () => {
    const [one, two] = [await makeTag('DLTV'), await makeTag('dltv', 'dltv-2')]
    await makeTag('อื่น')
    await makeNews({ tags: [two] })

    const { body } = await rest<{ groups: { tags: { id: string; uses: number }[] }[] }>({
      path: '/tags/similar',
      token: pr,
    })
    const groups = body.groups.map(({ tags }) => tags.map(({ id, uses }) => [id, uses]))
    expect(groups).toEqual([
      [
        [two, 1],
        [one, 0],
      ],
    ])
  })
})
