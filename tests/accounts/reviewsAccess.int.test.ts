import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, rest } from '../support/site'
import { makeCast, PARTS, type Cast } from './cast'
import { readTable, type Row } from './itemMatrix'
import { stockItem } from './stock'

// What people tell about items comes in by forms alone, and is the business of those who review it.
const expected = readTable(`
what                  | visitor contributor officer pr  librarian director executive auditor admin
create media-uses     | -       -           -       -   -         -        -         -       -
read media-uses       | -       -           yes     -   yes       yes      -         -       yes
update media-uses     | -       -           yes     -   yes       yes      -         -       yes
delete media-uses     | -       -           -       -   -         -        -         -       yes
create ratings        | -       -           -       -   -         -        -         -       -
read ratings          | -       -           yes     -   yes       yes      -         -       yes
update ratings        | -       -           -       -   -         -        -         -       -
delete ratings        | -       -           -       -   -         -        -         -       yes
create item-reports   | -       -           -       -   -         -        -         -       -
read item-reports     | -       -           yes     -   yes       yes      -         -       yes
update item-reports   | -       -           yes     -   yes       yes      -         -       yes
delete item-reports   | -       -           -       -   -         -        -         -       yes
create item-counts    | -       -           -       -   -         -        -         -       -
read item-counts      | -       yes         yes     yes yes       yes      yes       yes     yes
update item-counts    | -       -           -       -   -         -        -         -       -
delete item-counts    | -       -           -       -   -         -        -         -       -
create daily-counts   | -       -           -       -   -         -        -         -       -
read daily-counts     | -       yes         yes     yes yes       yes      yes       yes     yes
update daily-counts   | -       -           -       -   -         -        -         -       -
delete daily-counts   | -       -           -       -   -         -        -         -       -
`)

let payload: Payload
let cast: Cast
let item: { relationTo: 'teaching-media'; value: string }

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
  const owner = cast.stranger
  const value = await stockItem({ payload, kind: 'teaching-media', state: 'published', owner })
  item = { relationTo: 'teaching-media', value }
})

const SAMPLES: Record<string, () => Record<string, unknown>> = {
  'media-uses': () => ({ item, schoolName: 'โรงเรียน', state: 'new', key: randomUUID() }),
  ratings: () => ({ item, score: 4, key: randomUUID() }),
  'item-reports': () => ({
    item,
    number: randomUUID(),
    kind: 'broken',
    message: 'เปิดไม่ได้',
    email: 'kru@example.org',
    key: randomUUID(),
  }),
  'item-counts': () => ({ key: randomUUID() }),
  'daily-counts': () => ({ key: randomUUID(), kind: 'news', document: '1', day: '2027-01-01' }),
}

async function stand(collection: CollectionSlug): Promise<string> {
  const data = SAMPLES[collection]?.() as never
  return String((await payload.create({ collection, data })).id)
}

const METHODS = { read: 'GET', create: 'POST', update: 'PATCH', delete: 'DELETE' } as const
type Verb = keyof typeof METHODS

async function byREST(verb: Verb, collection: CollectionSlug, token?: string): Promise<boolean> {
  const path = verb === 'create' ? `/${collection}` : `/${collection}/${await stand(collection)}`
  const body = verb === 'create' ? SAMPLES[collection]?.() : verb === 'update' ? {} : undefined
  const { status } = await rest({ method: METHODS[verb], path, body, token })
  expect([200, 201, 401, 403, 404]).toContain(status)
  return status < 300
}

async function byLocalAPI(
  verb: Verb,
  collection: CollectionSlug,
  user: Cast['askers']['admin']['user'],
): Promise<boolean> {
  const asked = { collection, user, overrideAccess: false } as const
  const id = await stand(collection)
  const ask = {
    create: () => payload.create({ ...asked, data: SAMPLES[collection]?.() as never }),
    read: () => payload.findByID({ ...asked, id }),
    update: () => payload.update({ ...asked, id, data: {} as never }),
    delete: () => payload.delete({ ...asked, id }),
  }[verb]
  return ask().then(
    () => true,
    (refusal: { status?: number }) => {
      expect([401, 403, 404]).toContain(refusal.status)
      return false
    },
  )
}

describe('what people tell about items', () => {
  it.each(Object.entries(expected))('%s', async (what, row) => {
    const [verb, collection] = what.split(' ') as [Verb, CollectionSlug]
    const rested: Row = {}
    const local: Row = {}
    for (const part of PARTS) {
      const { user, token } = cast.askers[part]
      rested[part] = (await byREST(verb, collection, token)) ? 'yes' : '-'
      local[part] = (await byLocalAPI(verb, collection, user)) ? 'yes' : '-'
    }

    expect(rested).toEqual(row)
    expect(local).toEqual(row)
  })

  it('stays as it was told, and the code of a report’s sender is shown to nobody', async () => {
    const id = await stand('item-reports')
    const { token } = cast.askers.admin

    await rest({
      method: 'PATCH',
      path: `/item-reports/${id}`,
      body: { message: 'อย่างอื่น', number: '1', settledAt: '2020-01-01T00:00:00Z', state: 'working' },
      token,
    })

    const { body } = await rest({ path: `/item-reports/${id}`, token })
    expect(body).toMatchObject({ message: 'เปิดไม่ได้', state: 'working' })
    expect(body.number).not.toBe('1')
    expect(body.settledAt ?? null).toBeNull()
    expect(body).not.toHaveProperty('key')
  })
})
