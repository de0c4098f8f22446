import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import type { CountedAddress } from '@/statistics/countedAddress'
import { createVisitCounter } from '@/statistics/countVisits'
import { findCounts } from '@/statistics/findCounts'
import { stockItem, type State } from '../accounts/stock'
import { makeUser, openSite } from '../support/site'

let payload: Payload
let owner: User

beforeAll(async () => {
  payload = await openSite()
  owner = await makeUser({ payload, role: 'admin' })
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'daily-counts', where: {} })
  await payload.db.deleteMany({ collection: 'item-counts', where: {} })
})

afterEach(() => setClock(null))

const newCounter = () => createVisitCounter({ payload, clock })

async function makeMedium(state: State = 'published') {
  const id = await stockItem({ payload, kind: 'teaching-media', state, owner })
  const { slug } = await payload.findByID({ collection: 'teaching-media', id, draft: true })
  const page: CountedAddress = { of: 'page', kind: 'teaching-media', slug: slug ?? '' }
  return { id, page }
}

async function countsOf(id: string) {
  const key = `teaching-media/${id}`
  return (await findCounts({ payload, keys: [key] })).get(key)
}

async function daysOf(id: string) {
  const { docs } = await payload.find({
    collection: 'daily-counts',
    where: { document: { equals: id } },
    sort: 'day',
  })
  return docs.map(({ day, views, previews, downloads }) => ({ day, views, previews, downloads }))
}

describe('counting', () => {
  it('adds up over all time and day by day, as days are in Bangkok', async () => {
    const { id, page } = await makeMedium()
    const counter = newCounter()

    setClock(new Date('2027-11-22T16:59:00Z'))
    counter.count({ address: page, counted: 'views' })
    counter.count({ address: page, counted: 'views' })
    setClock(new Date('2027-11-22T17:01:00Z'))
    counter.count({ address: page, counted: 'views' })
    await counter.flush()
    counter.count({ address: page, counted: 'downloads' })
    await counter.flush()

    expect(await countsOf(id)).toMatchObject({ views: 3, previews: 0, downloads: 1 })
    expect(await daysOf(id)).toEqual([
      { day: '2027-11-22', views: 2, previews: 0, downloads: 0 },
      { day: '2027-11-23', views: 1, previews: 0, downloads: 1 },
    ])
  })

  it('loses none of a thousand that two writers write at the same time', async () => {
    const { id, page } = await makeMedium()
    const writers = [newCounter(), newCounter()]

    await Promise.all(
      writers.map(async (counter) => {
        for (let i = 0; i < 500; i += 1) {
          counter.count({ address: page, counted: 'views' })
          if (i % 25 === 0) await counter.flush()
        }
        await counter.stop()
      }),
    )

    expect(await countsOf(id)).toMatchObject({ views: 1000 })
    expect(await daysOf(id)).toMatchObject([{ views: 1000 }])
  })

  it('keeps what could not be written for the next time', async () => {
    const { id, page } = await makeMedium()
    const db = Object.create(payload.db) as Payload['db']
    let isBroken = true
    db.updateOne = (args) => {
      if (isBroken) throw new Error('the disk is full')
      return payload.db.updateOne(args)
    }
    const logger = { ...payload.logger, warn: () => {} }
    const broken = Object.assign(Object.create(payload), { db, logger }) as Payload
    const counter = createVisitCounter({ payload: broken, clock })

    counter.count({ address: page, counted: 'views' })
    await counter.flush()
    expect(await countsOf(id)).toBeUndefined()
    isBroken = false
    counter.count({ address: page, counted: 'views' })
    await counter.flush()

    expect(await countsOf(id)).toMatchObject({ views: 2 })
  })

  it.each(['draft', 'scheduled', 'staffOnly', 'gone', 'notice'] as const)(
    'counts nothing of an item that is %s',
    async (state) => {
      const { id, page } = await makeMedium(state)
      const counter = newCounter()

      counter.count({ address: page, counted: 'views' })
      await counter.flush()

      expect(await countsOf(id)).toBeUndefined()
    },
  )

  it('counts a file for the items that hold it to be fetched, from when they do', async () => {
    const [one, other, beside] = [await makeMedium(), await makeMedium(), await makeMedium()]
    const file = await payload.create({
      collection: 'media',
      data: { alt: 'ใบงาน' },
      file: {
        data: Buffer.from('ใบงาน'),
        name: 'ใบงาน.txt',
        mimetype: 'text/plain',
        size: Buffer.byteLength('ใบงาน'),
      },
    })
    const fetched = { address: { of: 'file', id: file.id }, counted: 'downloads' } as const
    const counter = newCounter()
    counter.count(fetched)
    await counter.flush()

    for (const { id } of [one, other]) {
      await payload.update({
        collection: 'teaching-media',
        id,
        data: { files: [{ file: file.id }], stage: 'published' },
      })
    }
    counter.count(fetched)
    await counter.flush()

    expect(await countsOf(one.id)).toMatchObject({ downloads: 1, views: 0 })
    expect(await countsOf(other.id)).toMatchObject({ downloads: 1 })
    expect(await countsOf(beside.id)).toBeUndefined()
  })
})
