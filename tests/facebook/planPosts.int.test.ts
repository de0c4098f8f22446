import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { planPosts } from '@/facebook/planPosts'
import type { CrossPost, News } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { complete } from '../support/complete'
import { openSite } from '../support/site'

vi.hoisted(() => {
  process.env.FACEBOOK_MODE = 'fake'
})

const DAY_MS = 86_400_000

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})
afterEach(() => setClock(null))

const soon = (days: number) => new Date(clock.now().getTime() + days * DAY_MS).toISOString()

const write = (data: object): Promise<News> =>
  payload.create({
    collection: 'news',
    data: { title: 'ข่าวที่ต้องโพสต์', ...complete('news'), stage: 'published', ...data } as never,
  })

const edit = (id: string, data: object) =>
  payload.update({ collection: 'news', id, data: data as never })

async function postsOf({ id }: News): Promise<CrossPost[]> {
  const { docs } = await payload.find({
    collection: 'cross-posts',
    where: { document: { equals: id } },
    sort: 'number',
    depth: 0,
  })
  return docs
}

async function rowsOf(post: CrossPost) {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { key: { like: `facebook/${post.id}/` } },
    sort: 'createdAt',
  })
  return docs
}

describe('an item that becomes public', () => {
  it('gets one post and one row of the outbox, in its own transaction', async () => {
    const story = await write({})
    const [post, ...more] = await postsOf(story)

    expect(more).toEqual([])
    expect(post).toMatchObject({
      key: `facebook/news/${story.id}/1`,
      code: story.code,
      state: 'queued',
      wanted: 'present',
      isOpen: true,
      item: { relationTo: 'news', value: story.id },
    })
    expect(post && (await rowsOf(post))).toMatchObject([{ channel: 'facebook', state: 'waiting' }])
  })

  it('gets no second one by further changes, nor by planning again', async () => {
    const story = await write({})
    await edit(story.id, { title: 'แก้ชื่อ', stage: 'published' })
    const req = await createLocalReq({}, payload)
    await planPosts({ kind: 'news', id: story.id, channels: ['facebook'], req })

    expect(await postsOf(story)).toHaveLength(1)
  })

  it.each([
    ['is a draft', { stage: 'draft' }],
    ['is for staff alone', { visibility: 'staff' }],
    ['is scheduled', { publishedAt: soon(2) }],
    ['has expired', { publishedAt: soon(-2), expiresAt: soon(-1) }],
    ['is a sample', { isSample: true }],
    ['is not to be shared', { facebook: { share: false } }],
    ['was published long ago', { publishedAt: soon(-8) }],
  ])('gets none where it %s', async (_, data) => {
    expect(await postsOf(await write(data))).toEqual([])
  })

  it('gets it when its time has come', async () => {
    const story = await write({ publishedAt: soon(1) })
    setClock(new Date(Date.now() + 1.01 * DAY_MS))
    await createTimeKeeper({ payload, clock }).pass()

    expect(await postsOf(story)).toMatchObject([{ state: 'queued' }])
  })

  it('is posted at the time its writer chose', async () => {
    const at = soon(3)
    const [post] = await postsOf(await write({ facebook: { share: true, at } }))

    expect(post && (await rowsOf(post))).toMatchObject([{ dueAt: at }])
  })

  it('is posted at another time when the writer thinks anew', async () => {
    const story = await write({ facebook: { share: true, at: soon(3) } })
    const at = soon(1)
    await edit(story.id, { facebook: { share: true, at }, stage: 'published' })
    const [post] = await postsOf(story)

    expect(post).toMatchObject({ dueAt: at, revision: 2 })
    expect(post && (await rowsOf(post)).at(-1)).toMatchObject({ dueAt: at })
  })
})

describe('an item that is no longer public', () => {
  it.each([
    ['withdrawn', { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'คลาดเคลื่อน' } }],
    ['for staff alone', { visibility: 'staff', stage: 'published' }],
    ['put off', { publishedAt: soon(2), stage: 'published' }],
    ['in the trash', { deletedAt: new Date().toISOString() }],
  ])('has its post taken away when it is %s', async (_, data) => {
    const story = await write({})
    await edit(story.id, data)

    expect(await postsOf(story)).toMatchObject([{ wanted: 'absent', isOpen: true, revision: 2 }])
  })

  it('has it taken away even while no channel is open, once there is one again', async () => {
    const story = await write({})
    await payload.db.updateOne({
      collection: 'news',
      id: story.id,
      data: { visibility: 'staff' },
    })
    const req = await createLocalReq({}, payload)
    await planPosts({ kind: 'news', id: story.id, channels: [], req })

    const [post] = await postsOf(story)
    expect(post).toMatchObject({ wanted: 'absent', isOpen: true })
    expect(post && (await rowsOf(post)).at(-1)).toMatchObject({ state: 'waiting' })
  })

  it('keeps it when its time is over', async () => {
    const story = await write({ expiresAt: soon(1) })
    setClock(new Date(Date.now() + 1.01 * DAY_MS))
    await createTimeKeeper({ payload, clock }).pass()

    expect(await postsOf(story)).toMatchObject([{ wanted: 'present' }])
  })

  it('has it taken away when it is deleted for good', async () => {
    const story = await write({})
    await payload.delete({ collection: 'news', id: story.id })

    expect(await postsOf(story)).toMatchObject([{ wanted: 'absent', isOpen: true }])
  })

  it('gets its first post again, where that never went out', async () => {
    const story = await write({})
    const [post] = await postsOf(story)
    await edit(story.id, { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ยังไม่ถูก' } })
    await payload.db.updateOne({
      collection: 'cross-posts',
      id: post?.id ?? '',
      data: { state: 'removed', isOpen: false },
    })
    await edit(story.id, { stage: 'published' })

    expect(await postsOf(story)).toMatchObject([{ number: 1, state: 'queued', wanted: 'present' }])
  })

  it('is not posted anew by itself, where it stood on the Page before', async () => {
    const story = await write({})
    const [post] = await postsOf(story)
    await payload.db.updateOne({
      collection: 'cross-posts',
      id: post?.id ?? '',
      data: { state: 'removed', remoteID: 'page_1', postedAt: soon(0), isOpen: false },
    })
    await edit(story.id, { title: 'กลับมาใหม่', stage: 'published' })

    expect(await postsOf(story)).toMatchObject([{ state: 'removed' }])
  })
})
