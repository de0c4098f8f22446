import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillCreatorSlugs } from '@/library/credit/fillCreatorSlugs'
import { complete } from '../../support/complete'
import { makeUser, openSite, withoutFourEyes } from '../../support/site'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
})

describe('items from before makers had addresses', () => {
  it('get them, and keep everything else', async () => {
    const collection = 'teaching-media'
    const { id } = await payload.create({
      collection,
      data: {
        ...complete(collection),
        title: 'ใบงาน',
        stage: 'published',
        creators: [{ name: 'นางสาวสมศรี ใจดี', role: 'ครู' }, { name: 'Jane Roe' }],
        indicators: [{ code: 'ค 1.3 ม.1/1' }],
        links: [{ url: 'https://example.org', label: 'ลิงก์' }],
        levels: ['m1', 'm2'],
      } as never,
      user: await makeUser({ payload, role: 'admin' }),
      overrideAccess: false,
    })
    const read = () => payload.findByID({ collection, id, depth: 0, locale: 'all' })
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: id } },
      locale: 'all',
    })
    await payload.db.updateOne({
      collection,
      id,
      data: { ...row, creatorSlugs: [] },
      locale: 'all',
      returning: false,
    })
    const before = await read()
    await payload.kv.delete('creator-slugs-1')

    await fillCreatorSlugs({ payload })

    const after = await read()
    expect(before.creatorSlugs).toEqual([])
    expect(after.creatorSlugs).toEqual(['สมศรี-ใจดี', 'jane-roe'])
    expect({ ...after, creatorSlugs: [] }).toEqual(before)
    expect(after.creators).toHaveLength(2)
  })
})
