import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findReport } from '@/library/problems/findReport'
import { sweepReports } from '@/library/problems/sweepReports'
import { clock, setClock } from '@/shared/clock'
import { emptyVoices, eventsOf, listsOf, makeMedium, openVoices, people, send } from './hearVoices'

const DAY_MS = 86_400_000

let payload: Payload

beforeAll(async () => {
  payload = await openVoices()
})

beforeEach(emptyVoices)

afterEach(() => setClock(null))

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
    expect((await only()).settledAt).toMatch(/^\d{4}-\d\d-\d\dT/)
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
