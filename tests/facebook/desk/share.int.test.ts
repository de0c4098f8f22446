import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { makeCast, type Cast } from '../../accounts/cast'
import { openSite, rest } from '../../support/site'
import { BY_HAND, FAILED, ordersOf, POSTED, postsOf, readRow, stockPost } from './posts'

vi.hoisted(() => (process.env.FACEBOOK_MODE = 'fake'))

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})

const stand = (post: Partial<CrossPost>, state?: Parameters<typeof stockPost>[0]['state']) =>
  stockPost({ payload, owner: cast.stranger, post, state })

async function ask(path: string, body: object) {
  const { token } = cast.askers.director
  const answer = await rest<{ message?: string; errors?: { message: string }[]; id?: string }>({
    ...{ method: 'POST' as const, path: `/cross-posts/${path}`, body, token },
  })
  const { message, errors, id } = answer.body
  return { status: answer.status, said: message ?? errors?.[0]?.message, id }
}

const shareOf = (id: string, more: object = {}) => ask('share', { kind: 'news', id, ...more })

describe('sharing again', () => {
  it('is a further post with a text of its own, and an order of its own', async () => {
    const { item } = await stand(POSTED)

    expect(await shareOf(item, { message: ' อีกครั้ง ', mode: 'photos' })).toMatchObject({
      status: 200,
      said: expect.stringContaining('สั่งแชร์แล้ว'),
    })

    const [first, second] = await postsOf(payload, item)
    expect(first).toMatchObject({ number: 1, state: 'posted', revision: 1 })
    expect(second).toMatchObject({
      ...{ number: 2, state: 'queued', message: 'อีกครั้ง', mode: 'photos', wanted: 'present' },
      key: `facebook/news/${item}/2`,
    })
    expect(await ordersOf(payload, String(second?.id))).toEqual([`facebook/${second?.id}/1`])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ document: { equals: item } }, { action: { equals: 'postShared' } }] },
    })
    expect(docs.map(({ details }) => JSON.parse(details ?? ''))).toEqual([
      { crossPost: String(second?.id), channel: 'facebook', number: 2 },
    ])
  })

  it('never takes a number twice, whatever became of the posts', async () => {
    const { item } = await stand({ ...POSTED, state: 'removed', number: 7 })
    await shareOf(item)
    expect((await postsOf(payload, item)).map(({ number }) => number)).toEqual([7, 8])
  })

  it('waits for the time it is given', async () => {
    const { item } = await stand(POSTED)
    const at = new Date(clock.now().getTime() + 3_600_000).toISOString()

    expect((await shareOf(item, { at })).said).toContain('ตั้งเวลา')

    const [, post] = await postsOf(payload, item)
    expect(post?.dueAt).toBe(at)
    const { docs } = await payload.find({
      collection: 'outbox',
      where: { key: { equals: `facebook/${post?.id}/1` } },
    })
    expect(docs[0]?.dueAt).toBe(at)
  })

  it.each<[string, Partial<CrossPost>, Parameters<typeof stand>[1], RegExp]>([
    ['one waits to be sent', {}, 'published', /ค้างอยู่/],
    ['one is being sent', { state: 'sending' }, 'published', /ค้างอยู่/],
    ['one rests', { state: 'waiting' }, 'published', /ค้างอยู่/],
    ['nobody knows of one', { state: 'unsure' }, 'published', /ค้างอยู่/],
    ['one waits for a hand', BY_HAND, 'published', /ค้างอยู่/],
    ['the item is a draft', FAILED, 'draft', /ยังไม่เผยแพร่/],
    ['it is for staff', FAILED, 'staffOnly', /เฉพาะบุคลากร/],
    ['its time has not come', FAILED, 'scheduled', /ตั้งเวลาเผยแพร่/],
    ['it was withdrawn', FAILED, 'notice', /ถอนแล้ว/],
    ['it lies in the trash', FAILED, 'trashed', /ถังขยะ/],
  ])('is refused while %s', async (_, post, state, words) => {
    const { item } = await stand(post, state)

    for (const path of ['share', 'by-hand'])
      expect(await ask(path, { kind: 'news', id: item })).toMatchObject({
        status: 409,
        said: expect.stringMatching(words),
      })
    expect(await postsOf(payload, item)).toHaveLength(1)
  })

  it('is refused for a sample, a time gone by, and what is no item', async () => {
    const { item } = await stand(POSTED)
    await payload.db.updateOne({ collection: 'news', id: item, data: { isSample: true } })

    expect((await shareOf(item)).said).toContain('ตัวอย่าง')
    expect((await shareOf(item, { at: '2020-01-01T00:00:00.000Z' })).status).toBe(400)
    expect((await shareOf(item, { at: 'พรุ่งนี้' })).status).toBe(400)
    expect((await ask('share', { kind: 'users', id: item })).status).toBe(404)
    expect((await ask('share', { kind: 'news', id: 'nothing' })).status).toBe(404)
  })
})

describe('posting by hand', () => {
  it('is a post that nobody sends, until somebody pastes where it stands', async () => {
    const { item } = await stand(POSTED)
    const { id = '' } = await ask('by-hand', { kind: 'news', id: item })
    expect(await readRow(payload, id)).toMatchObject({
      ...{ number: 2, driver: 'manual', state: 'waiting', isOpen: false },
      reason: expect.stringContaining('วางที่อยู่ของโพสต์'),
    })
    expect(await ordersOf(payload, id)).toEqual([])

    const url = 'https://m.facebook.com/story.php?story_fbid=12&id=34&fbclid=x'
    expect((await ask(`${id}/posted-by-hand`, { url })).status).toBe(200)

    const post = await readRow(payload, id)
    expect(post).toMatchObject({
      ...{ state: 'posted', reason: null, isOpen: false },
      remoteURL: 'https://m.facebook.com/story.php?story_fbid=12&id=34',
    })
    expect(Date.parse(post.postedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  it('an address that names no post is refused', async () => {
    const { post } = await stand(BY_HAND)

    expect(await ask(`${post}/posted-by-hand`, { url: 'https://www.facebook.com/office' })).toEqual(
      {
        status: 400,
        said: expect.stringContaining('ไม่ใช่ที่อยู่ของโพสต์'),
      },
    )
    expect(await readRow(payload, post)).toMatchObject({ state: 'waiting' })
  })

  it('takes a post that never got out away from the site', async () => {
    const { post } = await stand(FAILED)

    expect((await ask(`${post}/by-hand`, {})).status).toBe(200)

    expect(await readRow(payload, post)).toMatchObject({
      ...{ driver: 'manual', state: 'waiting', revision: 2, isOpen: false, fault: null },
    })
  })

  it('is refused for one that may be out there', async () => {
    const { post } = await stand({ state: 'waiting', driver: 'fake', attemptAt: POSTED.postedAt })
    expect((await ask(`${post}/by-hand`, {})).said).toContain('อาจขึ้นแล้ว')
  })

  it('an item without any post begins with its first', async () => {
    const { item, post } = await stand(POSTED)
    await payload.db.deleteMany({ collection: 'cross-posts', where: { id: { equals: post } } })
    const { id = '' } = await ask('by-hand', { kind: 'news', id: item })

    expect(await readRow(payload, id)).toMatchObject({ number: 1, key: `facebook/news/${item}/1` })
  })
})
