import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { openEntries } from '@/library/collections/queries'
import { findAdded } from '@/library/lesson/findAdded'
import { findItemsByCode } from '@/library/lesson/findLessonItems'
import { makeStory } from '../../support/office'
import { makeCollection, makeMedium, openKit } from './makeKit'

let payload: Payload

beforeAll(async () => {
  payload = await openKit()
}, 120_000)

describe('a collection', () => {
  it('shows its items in order and says how many are not published any more', async () => {
    const media = []
    for (const title of ['หนึ่ง', 'สอง', 'สาม', 'สี่']) media.push(await makeMedium({ title }))
    const [, gone, hidden] = media
    const collection = await makeCollection(media)
    await payload.update({
      collection: 'teaching-media',
      id: gone!.id,
      locale: 'th',
      data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ผิด' } },
    })
    await payload.update({
      collection: 'teaching-media',
      id: hidden!.id,
      locale: 'th',
      data: { visibility: 'staff' },
    })

    const { open, dropped } = await openEntries(collection)

    expect(open.map(({ item, note }) => [item.title, note])).toEqual([
      ['หนึ่ง', 'ลำดับ 1'],
      ['สี่', 'ลำดับ 4'],
    ])
    expect(dropped).toBe(2)
  })

  it('is not published without an item', async () => {
    const draft = await payload.create({
      collection: 'library-collections',
      locale: 'th',
      draft: true,
      data: { title: 'ยังว่าง', summary: 'สรุป' } as never,
    })
    const user = await payload.create({
      collection: 'users',
      data: {
        name: 'ผอ.',
        email: 'd@example.org',
        password: 'correct-horse-battery',
        roles: ['admin'],
      },
    })

    await expect(
      payload.update({
        collection: 'library-collections',
        id: draft.id,
        locale: 'th',
        data: { stage: 'published' },
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      }),
    ).rejects.toThrow(/รายการตามลำดับ|Items in order|entries/)
  })
})

describe('what can be added to a list', () => {
  it('a code in any writing, an address, a short address, all items of a collection', async () => {
    const [one, two] = [await makeMedium({ title: 'ก' }), await makeMedium({ title: 'ข' })]
    const collection = await makeCollection([one, two])

    expect(await findAdded(one.code!.toUpperCase())).toEqual([one.code])
    expect(await findAdded(`http://localhost:3000/go/${one.code}`)).toEqual([one.code])
    expect(await findAdded(`localhost:3000/go/${one.code}`)).toEqual([one.code])
    const page = `/library/media/${encodeURIComponent(one.slug!)}`
    expect(await findAdded(`http://localhost:3000${page}`)).toEqual([one.code])
    expect(await findAdded(`http://localhost:3000/en${page}`)).toEqual([one.code])
    expect(await findAdded(collection.code!)).toEqual([one.code, two.code])
  })

  it('nothing else', async () => {
    const draft = await makeMedium({ stage: 'draft' })
    const news = await makeStory(payload)
    for (const typed of [
      draft.code!,
      news.code!,
      'x',
      'https://example.org/go/m0000000',
      '///',
      'm0000000',
    ]) {
      expect(await findAdded(typed), typed).toEqual([])
    }
  })

  it('items keep the order of the list', async () => {
    const media = [await makeMedium({ title: 'ก' }), await makeMedium({ title: 'ข' })]
    const codes = media.map(({ code }) => code!).reverse()

    expect((await findItemsByCode([...codes, 'm0000000'])).map(({ code }) => code)).toEqual(codes)
  })
})
