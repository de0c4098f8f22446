import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countsOf, emptyVoices, makeMedium, openVoices, send } from './hearVoices'

let payload: Payload

beforeAll(async () => {
  payload = await openVoices()
})

beforeEach(emptyVoices)

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
