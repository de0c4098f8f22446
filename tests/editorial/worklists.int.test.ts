import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countWorklists, type CountedLine } from '@/editorial/worklists/countWorklists'
import { clock, setClock } from '@/shared/clock'
import { makeCast, type Cast, type Part } from '../accounts/cast'
import { stockItem } from '../accounts/stock'
import { put } from '../outbox/rows'
import { makePhoto } from '../support/makePhoto'
import { openSite, rest } from '../support/site'
import { doc, writer } from './write'

const DAY_MS = 86_400_000
const STAFF = [
  'contributor',
  'officer',
  'pr',
  'librarian',
  'director',
  'executive',
  'auditor',
  'admin',
] as const

let payload: Payload
let cast: Cast

const userOf = (part: Part) => cast.askers[part].user!
const as = (part: Part, kind: 'news' | 'innovations' = 'news') =>
  writer({ kind, token: cast.askers[part].token })
const soon = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
  for (const owner of [userOf('contributor'), userOf('officer'), cast.stranger]) {
    await stockItem({ payload, kind: 'news', state: 'returned', owner })
    await stockItem({ payload, kind: 'news', state: 'scheduled', owner })
    await payload.create({
      collection: 'innovations',
      data: {
        title: 'ไม่มีสัญญาอนุญาต',
        stage: 'submitted',
        visibility: 'public',
        owner: owner.id,
        unit: owner === cast.stranger ? cast.otherUnit : cast.unit,
      },
    })
    const { id } = await payload.create({
      collection: 'news',
      data: {
        title: 'ใกล้พ้นกำหนด',
        stage: 'published',
        visibility: 'public',
        expiresAt: soon(10 * DAY_MS),
        owner: owner.id,
      },
    })
    await link(id, owner.id)
    await picture(owner.id)
  }
  await doc(as('contributor').create({ title: 'ส่งแล้ว', stage: 'submitted' }))
  await doc(as('director').create({ title: 'ของผู้อำนวยการ', stage: 'submitted' }))
  const changed = await doc(as('contributor').create({ title: 'แก้แล้ว', stage: 'submitted' }))
  await doc(as('pr').update(changed.id, { title: 'แก้โดยประชาสัมพันธ์' }))
  const live = await stockItem({
    payload,
    kind: 'news',
    state: 'published',
    owner: cast.stranger,
  })
  await doc(as('pr').update(live, { title: 'ฉบับแก้ไข', stage: 'submitted' }))
  for (const channel of ['facebook', 'mail']) {
    await put({ payload, channel, key: `${channel}/1` })
    await payload.db.updateOne({
      collection: 'outbox',
      where: { key: { equals: `${channel}/1` } },
      data: { state: 'dead' },
    })
  }
  await troublePosts(live)
  await payload.db.create({
    collection: 'messages',
    data: { number: '2570-0001', subject: 'ก', message: 'ข', state: 'new' },
  })
})
afterAll(() => setClock(null))

/** Four that somebody must see to, among others that are as they should be, or on their way. */
async function troublePosts(item: string): Promise<void> {
  const posts = [
    { state: 'failed' },
    { state: 'unsure', isOpen: false },
    { state: 'posted', wanted: 'absent', reason: 'ยังนำออกไม่ได้' },
    { state: 'posted', drift: 'deleted' },
    { state: 'unsure', isOpen: true },
    { state: 'waiting', isOpen: true },
    { state: 'posted' },
    { state: 'posted', drift: 'edited' },
    { state: 'removed', drift: 'deleted' },
    { state: 'failed', channel: 'webhook' },
  ]
  for (const [index, post] of posts.entries()) {
    const number = index + 1
    const data = { channel: 'facebook', kind: 'news', document: item, code: 'n1b2c3d4', tries: 1 }
    const wanted = { wanted: 'present', isOpen: false, revision: 1 }
    const key = `facebook/news/${item}/${number}`
    await payload.db.create({
      collection: 'cross-posts',
      data: { ...data, ...wanted, number, key, ...post },
    })
  }
}

const link = (item: string, owner: string) =>
  payload.db.create({
    collection: 'link-checks',
    data: {
      url: `https://example.org/${item}`,
      state: 'dead',
      items: [{ relationTo: 'news', value: item }],
      owners: [owner],
    },
  })

async function picture(owner: string): Promise<void> {
  const data = await makePhoto({ width: 64, height: 48 })
  await payload.create({
    collection: 'media',
    data: { owner } as never,
    file: { data, name: `${randomUUID()}.jpg`, mimetype: 'image/jpeg', size: data.length },
  })
}

/** `waiting: news 2, innovations 3` for each list, as the dashboard shows them. */
async function listsOf(part: Part): Promise<string[] | null> {
  const lists = await countWorklists({ payload, user: userOf(part) })
  const line = ({ href, count }: CountedLine) => `${collectionOf(href)} ${count}`
  return lists && lists.map(({ key, lines }) => `${key}: ${lines.map(line).join(', ')}`)
}

const collectionOf = (href: string) => /collections\/([^?]+)/.exec(href)?.[1] ?? ''

describe('the dashboard of', () => {
  it.each<[Part, string[]]>([
    [
      'contributor',
      [
        'returned: news 1',
        'deadLinks: link-checks 1',
        'altMissing: media 1',
        'licenceMissing: innovations 1',
        'scheduled: news 1',
        'expiring: news 1',
      ],
    ],
    [
      'officer',
      [
        'returned: news 1',
        'messages: messages 1',
        'deadLinks: link-checks 1',
        'altMissing: media 1',
        'licenceMissing: innovations 2',
        'scheduled: news 2',
        'expiring: news 1',
      ],
    ],
    [
      'pr',
      [
        'facebookFailed: cross-posts 4',
        'waiting: news 2',
        'messages: messages 1',
        'deadLinks: link-checks 3',
        'altMissing: media 3',
        'scheduled: news 3',
        'expiring: news 3',
      ],
    ],
    [
      'librarian',
      [
        'waiting: innovations 3',
        'deadLinks: link-checks 3',
        'altMissing: media 3',
        'licenceMissing: innovations 3',
      ],
    ],
    [
      'director',
      [
        'facebookFailed: cross-posts 4',
        'waiting: news 3, innovations 3',
        'messages: messages 1',
        'deadLinks: link-checks 3',
        'altMissing: media 3',
        'licenceMissing: innovations 3',
        'scheduled: news 3',
        'expiring: news 3',
      ],
    ],
    [
      'admin',
      [
        'facebookFailed: cross-posts 4',
        'failed: outbox 1',
        'waiting: news 4, innovations 3',
        'messages: messages 1',
        'deadLinks: link-checks 3',
        'altMissing: media 3',
        'licenceMissing: innovations 3',
        'scheduled: news 3',
        'expiring: news 3',
      ],
    ],
  ])('%s counts what concerns them, under four eyes nothing they wrote', async (part, lists) => {
    expect(await listsOf(part)).toEqual(lists)
  })

  it.each(['executive', 'auditor'] as const)('%s has no lists at all', async (part) => {
    expect(await listsOf(part)).toBeNull()
  })

  it('the director counts their own items too where one pair of eyes is enough', async () => {
    await payload.updateGlobal({ slug: 'editorial-settings', data: { fourEyes: false } })
    const lists = await listsOf('director')
    await payload.updateGlobal({ slug: 'editorial-settings', data: { fourEyes: true } })

    expect(lists).toContain('waiting: news 4, innovations 3')
  })

  it('whoever the settings let publish is waited for as well', async () => {
    const publishers = [{ kind: 'news' as const, roles: ['librarian' as const] }]
    await payload.updateGlobal({ slug: 'editorial-settings', data: { publishers } })
    const lists = await listsOf('librarian')
    await payload.updateGlobal({ slug: 'editorial-settings', data: { publishers: [] } })

    expect(lists).toContain('waiting: news 4, innovations 3')
  })

  it('says since when the oldest waits', async () => {
    const lists = await countWorklists({ payload, user: userOf('director') })
    const [line] = lists?.find(({ key }) => key === 'waiting')?.lines ?? []

    const age = clock.now().getTime() - new Date(line?.oldest ?? 0).getTime()
    expect(age).toBeLessThan(10 * 60_000)
  })

  it('an item that is late in coming is counted for those who can act', async () => {
    setClock(new Date(Date.now() + DAY_MS + 90_000))
    const lists = await Promise.all((['pr', 'director', 'admin'] as const).map(listsOf))
    setClock(null)

    expect(lists.map((list) => list?.[0])).toEqual([
      'facebookFailed: cross-posts 4',
      'overdue: news 3',
      'overdue: news 3',
    ])
  })
})

describe('each count', () => {
  it.each(STAFF)('is the number of rows its link shows: %s', async (part) => {
    const lists = (await countWorklists({ payload, user: userOf(part) })) ?? []
    const { token } = cast.askers[part]
    for (const { lines } of lists) {
      for (const { href, count } of lines) {
        const [, collection, query] = /collections\/([^?]+)\?(.*)/.exec(href) ?? []
        const { status, body } = await rest<{ totalDocs: number; docs: unknown[] }>({
          path: `/${collection}?${query}&draft=true&depth=0&limit=100`,
          token,
        })
        expect({ href, status, rows: body.totalDocs }).toEqual({ href, status: 200, rows: count })
        expect(body.docs).toHaveLength(count)
      }
    }
  })
})
