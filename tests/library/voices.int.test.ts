import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newestNumber } from '@/changes/recordChange'
import { countWorklists } from '@/editorial/worklists/countWorklists'
import { findReport } from '@/library/problems/findReport'
import { sweepReports } from '@/library/problems/sweepReports'
import { findAcceptedUses } from '@/library/uses/findAcceptedUses'
import type { User } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { findCounts } from '@/statistics/findCounts'
import { submitForm } from '@/start/submitForm'
import { stockItem, type State } from '../accounts/stock'
import { makeUser, openSite } from '../support/site'

const DAY_MS = 86_400_000

let payload: Payload
let people: Record<'officer' | 'librarian' | 'director' | 'contributor', User>
let school: string
let serial = 0

beforeAll(async () => {
  payload = await openSite()
  people = {
    officer: await makeUser({ payload, role: 'officer' }),
    librarian: await makeUser({ payload, role: 'librarian' }),
    director: await makeUser({ payload, role: 'director' }),
    contributor: await makeUser({ payload, role: 'contributor' }),
  }
  const { id } = await payload.create({
    collection: 'schools',
    data: { name: 'โรงเรียนเบ็ญจะมะมหาราช' },
  })
  school = id
})

beforeEach(async () => {
  for (const collection of ['media-uses', 'ratings', 'item-reports', 'item-counts', 'inbox']) {
    await payload.db.deleteMany({ collection: collection as 'ratings', where: {} })
  }
})

afterEach(() => setClock(null))

async function makeMedium(state: State = 'published') {
  const id = await stockItem({ payload, kind: 'teaching-media', state, owner: people.contributor })
  const { slug } = await payload.findByID({ collection: 'teaching-media', id, draft: true })
  return { id, path: `/library/media/${slug}`, key: `teaching-media/${id}` }
}

const keyOf = (words: string) => createHash('sha256').update(words).digest('hex')

async function send(
  form: string,
  path: string,
  fields: Record<string, string>,
  key = String((serial += 1)),
) {
  return submitForm({
    payload,
    submission: { form, path, fields: Object.entries(fields), key: keyOf(key) },
  })
}

const countsOf = async (key: string) => (await findCounts({ payload, keys: [key] })).get(key)
const eventsOf = async (user: User) => {
  const { docs } = await payload.find({ collection: 'inbox', where: { to: { equals: user.id } } })
  return docs.map(({ event }) => event)
}
const listsOf = async (user: User) =>
  ((await countWorklists({ payload, user })) ?? []).map(({ key, weight }) => `${weight} ${key}`)

const USE = { school: 'รร. เบ็ญจะมะมหาราช', level: 'm3', pupils: '๓๕ คน', effect: 'วาดกราฟได้' }

describe('a use in class', () => {
  const tell = (path: string, fields = USE, key?: string) =>
    send('item-use', `${path}/used`, fields, key)
  const only = async () => (await payload.find({ collection: 'media-uses', depth: 0 })).docs[0]!

  it('waits for those who review it, with the school of the area it means', async () => {
    const { id, path } = await makeMedium()

    expect(await tell(path)).toMatchObject({ kind: 'accepted' })

    expect(await only()).toMatchObject({
      item: { relationTo: 'teaching-media', value: id },
      schoolName: 'รร. เบ็ญจะมะมหาราช',
      school,
      level: 'm3',
      pupils: 35,
      effect: 'วาดกราฟได้',
      state: 'new',
    })
    expect(await eventsOf(people.officer)).toEqual(['use'])
    expect(await eventsOf(people.librarian)).toEqual(['use'])
    expect(await eventsOf(people.contributor)).toEqual([])
    expect(await listsOf(people.librarian)).toContain('todo uses')
    expect(await findAcceptedUses('teaching-media', id)).toEqual([])
  })

  it('is shown and counted once accepted, and no more when that is taken back', async () => {
    const { id, path, key } = await makeMedium()
    await tell(path)
    const { id: use } = await only()
    const decide = (state: 'accepted' | 'refused') =>
      payload.update({
        collection: 'media-uses',
        id: use,
        data: { state },
        user: people.librarian,
        overrideAccess: false,
      })
    const before = await newestNumber({ payload })

    await decide('accepted')

    expect(await findAcceptedUses('teaching-media', id)).toMatchObject([
      { school: 'โรงเรียนเบ็ญจะมะมหาราช', level: 'm3', pupils: 35, effect: 'วาดกราฟได้' },
    ])
    expect(await countsOf(key)).toMatchObject({ uses: 1 })
    expect(await newestNumber({ payload })).toBe(before + 1)

    await decide('refused')

    expect(await findAcceptedUses('teaching-media', id)).toEqual([])
    expect(await countsOf(key)).toMatchObject({ uses: 0 })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { document: { equals: use } },
      sort: 'at',
    })
    expect(docs.map(({ from, to, actorName }) => [from, to, actorName])).toEqual([
      ['new', 'accepted', people.librarian.name],
      ['accepted', 'refused', people.librarian.name],
    ])
  })

  it('is one, however often the same form is sent', async () => {
    const { path } = await makeMedium()

    await Promise.all([1, 2, 3].map(() => tell(path, USE, 'the same')))
    await tell(path, USE, 'the same')

    expect((await payload.count({ collection: 'media-uses' })).totalDocs).toBe(1)
    expect(await eventsOf(people.officer)).toEqual(['use'])
  })

  it('says what must be put right, field by field', async () => {
    const { path } = await makeMedium()

    expect(await tell(path, { school: ' ', level: 'x', pupils: 'มาก', effect: '' })).toEqual({
      kind: 'refused',
      issues: [
        { field: 'school', key: 'blank' },
        { field: 'level', key: 'blank' },
        { field: 'pupils', key: 'notANumber' },
      ],
    })
    expect(await tell(path, { ...USE, pupils: '0' })).toMatchObject({
      issues: [{ field: 'pupils', key: 'outOfBounds' }],
    })
  })

  it.each(['draft', 'scheduled', 'staffOnly', 'gone', 'notice'] as const)(
    'is not taken of an item that is %s',
    async (state) => {
      const { path } = await makeMedium(state)

      expect(await tell(path)).toMatchObject({ kind: 'refused', issues: [{ key: 'itemGone' }] })
      expect((await payload.count({ collection: 'media-uses' })).totalDocs).toBe(0)
    },
  )
})

describe('a rating', () => {
  const rate = (path: string, score: string, key?: string) =>
    send('item-rating', `${path}/rate`, { score }, key)

  it('adds to the mean, which is told from the third on', async () => {
    const { path, key } = await makeMedium()

    await rate(path, '5')
    await rate(path, '4')
    expect(await countsOf(key)).toMatchObject({ ratings: 2, stars: null })
    await rate(path, '3', 'sent twice')
    await rate(path, '3', 'sent twice')

    expect(await countsOf(key)).toMatchObject({ ratings: 3, stars: 4 })
  })

  it('is one of five, and nothing else', async () => {
    const { path, key } = await makeMedium()

    for (const score of ['', '0', '6', '4.5', 'five']) {
      expect(await rate(path, score)).toMatchObject({ issues: [{ field: 'score', key: 'blank' }] })
    }

    expect(await countsOf(key)).toBeUndefined()
  })

  it('counts no more when it is erased, and tells nothing of who gave it', async () => {
    const { path, key } = await makeMedium()
    await rate(path, '5')
    await rate(path, '1')
    const { docs } = await payload.find({ collection: 'ratings', where: { score: { equals: 1 } } })
    expect(Object.keys(docs[0]!).sort()).toEqual(
      ['createdAt', 'id', 'item', 'itemKey', 'key', 'score', 'updatedAt'].sort(),
    )

    await payload.delete({ collection: 'ratings', id: docs[0]!.id })

    const row = await payload.db.findOne<{ id: string; ratings: number; stars: number }>({
      collection: 'item-counts',
      where: { key: { equals: key } },
    })
    expect(row).toMatchObject({ ratings: 1, stars: 5 })
  })
})

describe('a report', () => {
  const REPORT = { kind: 'broken', message: 'เปิดไฟล์ไม่ได้', email: 'kru@example.org' }
  const report = (path: string, fields: Partial<typeof REPORT> = {}, key?: string) =>
    send('item-report', `${path}/report`, { ...REPORT, ...fields }, key)
  const only = async () => (await payload.find({ collection: 'item-reports', depth: 0 })).docs[0]!
  const codeIn = (outcome: object) =>
    String((outcome as { leadTo?: string }).leadTo)
      .split('/')
      .at(-1)!

  it('gets a number and leads to a page that only its sender knows', async () => {
    setClock(new Date('2027-11-22T03:00:00Z'))
    const { path } = await makeMedium()

    const [one, other] = [await report(path), await report(`/en${path}`)]

    expect(one).toMatchObject({ number: 'แส 2571-0001' })
    expect(other).toMatchObject({ number: 'แส 2571-0002' })
    expect(one).toMatchObject({
      leadTo: expect.stringMatching(/^\/library\/reports\/[0-9a-f]{32}$/),
    })
    expect(other).toMatchObject({ leadTo: expect.stringMatching(/^\/en\/library\/reports\/\w+$/) })
    expect(await findReport(codeIn(one))).toMatchObject({ number: 'แส 2571-0001', state: 'new' })
    expect(await findReport(codeIn(one).replace(/^./, 'f'))).toBeNull()
    expect(await findReport((await only()).id)).toBeNull()
  })

  it('is one with one number, however often the same form is sent', async () => {
    const { path } = await makeMedium()

    const outcomes = await Promise.all([1, 2, 3].map(() => report(path, {}, 'the same report')))

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect((await payload.count({ collection: 'item-reports' })).totalDocs).toBe(1)
  })

  it('of a fault is told to those who look after reports', async () => {
    const { path } = await makeMedium()
    await report(path)

    expect(await eventsOf(people.officer)).toEqual(['report'])
    expect(await listsOf(people.officer)).toContain('todo reports')
    expect(await listsOf(people.contributor)).not.toContain('todo reports')
  })

  it.each(['copyright', 'privacy'])('of %s rings librarian and director', async (kind) => {
    const { path } = await makeMedium()
    await report(path, { kind })

    expect(await eventsOf(people.librarian)).toEqual(['claim'])
    expect(await eventsOf(people.director)).toEqual(['claim'])
    expect(await listsOf(people.director)).toContain('trouble claims')
  })

  it('tells its sender each step and the answer, and never who took them', async () => {
    const { path } = await makeMedium()
    const outcome = await report(path)
    const { id } = await only()
    const step = (data: object) =>
      payload.update({
        collection: 'item-reports',
        id,
        data,
        user: people.officer,
        overrideAccess: false,
      })

    await step({ state: 'working' })
    await step({ state: 'fixed', answer: 'เปลี่ยนไฟล์ให้แล้ว' })

    const shown = await findReport(codeIn(outcome))
    expect(shown).toMatchObject({ state: 'fixed', answer: 'เปลี่ยนไฟล์ให้แล้ว' })
    expect(shown?.steps.map(({ state }) => state)).toEqual(['new', 'working', 'fixed'])
    expect(JSON.stringify(shown)).not.toContain(people.officer.name)
    expect(JSON.stringify(shown)).not.toContain(REPORT.email)
    expect((await only()).settledAt).toBeTruthy()
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { document: { equals: id } },
    })
    expect(docs.map(({ actorName }) => actorName)).toEqual([
      people.officer.name,
      people.officer.name,
    ])
  })

  it('rings once when it is open for over a week', async () => {
    const { path } = await makeMedium()
    await report(path)
    const later = (days: number) =>
      sweepReports({ payload, now: new Date(Date.now() + days * DAY_MS) })

    await later(6)
    expect(await eventsOf(people.officer)).toEqual(['report'])
    await later(8)
    await later(9)

    expect((await eventsOf(people.officer)).sort()).toEqual(['report', 'reportOverdue'])
    setClock(new Date(Date.now() + 8 * DAY_MS))
    expect(await listsOf(people.officer)).toContain('trouble reportsOverdue')
  })

  it('keeps its sender’s address for 180 days after it is settled', async () => {
    const { path } = await makeMedium()
    await report(path)
    const { id } = await only()
    await payload.update({ collection: 'item-reports', id, data: { state: 'refused' } })
    const later = (days: number) =>
      sweepReports({ payload, now: new Date(clock.now().getTime() + days * DAY_MS) })

    await later(179)
    expect((await only()).email).toBe('kru@example.org')
    await later(181)

    expect((await only()).email ?? null).toBeNull()
    expect(await only()).toMatchObject({ message: 'เปิดไฟล์ไม่ได้', state: 'refused' })
  })
})
