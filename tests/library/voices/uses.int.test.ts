import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newestNumber } from '@/changes/recordChange'
import { findAcceptedUses } from '@/library/uses/findAcceptedUses'
import {
  countsOf,
  emptyVoices,
  eventsOf,
  listsOf,
  makeMedium,
  openVoices,
  people,
  send,
} from './hearVoices'

let payload: Payload
let school: string

beforeAll(async () => {
  payload = await openVoices()
  const { id } = await payload.create({
    collection: 'schools',
    data: { name: 'โรงเรียนเบ็ญจะมะมหาราช' },
  })
  school = id
})

beforeEach(emptyVoices)

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
