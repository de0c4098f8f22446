import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CrossPost } from '@/payload-types'
import { setClock } from '@/shared/clock'
import { makeCast, type Cast } from '../../accounts/cast'
import { openSite, rest } from '../../support/site'
import { BY_HAND, FAILED, ordersOf, POSTED, readRow, stockPost } from './posts'

vi.hoisted(() => (process.env.FACEBOOK_MODE = 'fake'))

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})
afterEach(() => setClock(null))

type Told = { message?: string; errors?: { message: string }[] }

const stand = (post: Partial<CrossPost>, state?: Parameters<typeof stockPost>[0]['state']) =>
  stockPost({ payload, owner: cast.stranger, post, state })

async function act(post: string, name: string, body?: object) {
  const { token } = cast.askers.pr
  const path = `/cross-posts/${post}/${name}`
  const answer = await rest<Told>({ method: 'POST', path, body, token })
  return { status: answer.status, said: answer.body.message ?? answer.body.errors?.[0]?.message }
}

const auditOf = async (item: string) => {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { and: [{ document: { equals: item } }, { action: { like: 'post' } }] },
    sort: 'at',
  })
  return docs.map(({ action, actorName, from, to }) => ({ action, actorName, from, to }))
}

describe('sending again', () => {
  it.each<[string, Partial<CrossPost>]>([
    ['what failed', FAILED],
    [
      'what waits',
      { ...FAILED, state: 'waiting', isOpen: true, waitUntil: '2027-01-01T00:00:00Z' },
    ],
    ['what is long in coming', { dueAt: '2026-01-01T00:00:00.000Z' }],
  ])('orders %s anew, at once and from the beginning', async (_, post) => {
    const made = await stand(post)

    expect((await act(made.post, 'retry')).status).toBe(200)

    expect(await readRow(payload, made.post)).toMatchObject({
      ...{ state: 'queued', failures: 0, reason: null, fault: null, revision: 2, isOpen: true },
    })
    expect(await ordersOf(payload, made.post)).toEqual([`facebook/${made.post}/2`])
    expect(await auditOf(made.item)).toMatchObject([
      { action: 'postRetried', actorName: cast.askers.pr.user?.name, to: 'queued' },
    ])
  })

  it('what may be out there keeps its attempt, so that it is looked for first', async () => {
    const attemptAt = '2026-11-23T05:00:00.000Z'
    const { post } = await stand({ state: 'unsure', attemptAt, tries: 1, driver: 'fake' })

    await act(post, 'retry')

    expect(await readRow(payload, post)).toMatchObject({ state: 'queued', attemptAt, tries: 1 })
  })

  it('a removal that failed is tried again, the post not sent a second time', async () => {
    const { post } = await stand({ ...POSTED, wanted: 'absent', reason: 'ยังนำออกไม่ได้' })

    expect((await act(post, 'retry')).status).toBe(200)

    expect(await readRow(payload, post)).toMatchObject({
      ...{ state: 'posted', wanted: 'absent', remoteID: POSTED.remoteID, reason: null },
    })
  })

  it.each<[string, Partial<CrossPost>, Parameters<typeof stand>[1], RegExp]>([
    ['what is on its way', {}, 'published', /ไม่มีอะไรต้องส่งใหม่/],
    ['what is posted', POSTED, 'published', /ไม่มีอะไรต้องส่งใหม่/],
    ['what waits for a hand', BY_HAND, 'published', /ด้วยตนเอง/],
    ['a post of a withdrawn item', FAILED, 'gone', /ไม่ได้เผยแพร่/],
    [
      'what another connection began',
      { ...FAILED, state: 'unsure', driver: 'graph', attemptAt: POSTED.postedAt },
      'published',
      /การเชื่อมต่ออื่น/,
    ],
  ])('%s is refused', async (_, post, state, words) => {
    const made = await stand(post, state)
    const answer = await act(made.post, 'retry')

    expect(answer).toEqual({ status: 409, said: expect.stringMatching(words) })
    expect(await ordersOf(payload, made.post)).toEqual([])
    expect(await auditOf(made.item)).toEqual([])
  })
})

describe('updating the text', () => {
  it('orders the text of its own, the post staying posted', async () => {
    const { item, post } = await stand(POSTED)

    expect((await act(post, 'update', { message: '  แก้แล้ว ' })).status).toBe(200)

    expect(await readRow(payload, post)).toMatchObject({
      ...{ state: 'posted', wanted: 'changed', message: 'แก้แล้ว', revision: 2, isOpen: true },
    })
    expect(await ordersOf(payload, post)).toEqual([`facebook/${post}/2`])
    expect(await auditOf(item)).toMatchObject([{ action: 'postUpdated' }])
  })

  it.each<[string, Partial<CrossPost>, Parameters<typeof stand>[1], RegExp]>([
    ['not posted yet', {}, 'published', /ยังไม่ขึ้น/],
    ['made by hand', { ...POSTED, driver: 'manual', remoteID: null }, 'published', /ด้วยตนเอง/],
    ['of another connection', { ...POSTED, driver: 'graph' }, 'published', /การเชื่อมต่ออื่น/],
    ['deleted on Facebook', { ...POSTED, drift: 'deleted' }, 'published', /ถูกลบ/],
    ['of a withdrawn item', POSTED, 'notice', /ไม่ได้เผยแพร่/],
    ['that is being removed', { ...POSTED, wanted: 'absent' }, 'published', /นำออก/],
  ])('one %s is refused with the reason', async (_, post, state, words) => {
    const made = await stand(post, state)
    const answer = await act(made.post, 'update', { message: 'ใหม่' })

    expect(answer).toEqual({ status: 409, said: expect.stringMatching(words) })
    expect(await ordersOf(payload, made.post)).toEqual([])
  })
})

describe('an update that would change nothing', () => {
  async function sent() {
    const made = await stand(POSTED)
    await act(made.post, 'update')
    const { docs } = await payload.find({
      collection: 'news',
      where: { id: { equals: made.item } },
    })
    const sentText = `${docs[0]?.title}\n\n${docs[0]?.summary}\n\nhttp://localhost:3000/go/${docs[0]?.code}-1`
    return { ...made, sentText }
  }
  const note = (id: string, data: Partial<CrossPost>) =>
    payload.db.updateOne({ collection: 'cross-posts', id, data })

  it('is refused, whether nothing changed or pictures alone', async () => {
    const { post, sentText } = await sent()
    await note(post, { ...POSTED, sentText })
    expect((await act(post, 'update')).said).toContain('ตรงกับเรื่องอยู่แล้ว')

    await note(post, { sentPictures: JSON.stringify([{ media: 'gone', alt: '' }]) })
    expect((await act(post, 'update')).said).toContain('ไม่ให้เปลี่ยน')
  })

  it('is one the panel does not ask for', async () => {
    const { item, post, sentText } = await sent()
    const isBehind = async () => {
      const { token } = cast.askers.pr
      const { body } = await rest<{ posts: { kept: { isBehind: boolean } }[] }>({
        ...{ path: `/news/${item}/cross-posts`, token },
      })
      return body.posts[0]?.kept.isBehind
    }
    await note(post, { ...POSTED, isOpen: false, sentText })
    expect(await isBehind()).toBe(false)
    await note(post, { sentText: 'ข้อความเก่า' })
    expect(await isBehind()).toBe(true)
  })
})

describe('removing', () => {
  it.each<[string, Partial<CrossPost>]>([
    ['a post', POSTED],
    ['one not sent yet', {}],
    ['one whose removal failed', { ...POSTED, wanted: 'absent', reason: 'ยังนำออกไม่ได้' }],
  ])('orders %s away', async (_, post) => {
    const made = await stand(post)

    expect((await act(made.post, 'remove')).status).toBe(200)

    expect(await readRow(payload, made.post)).toMatchObject({ wanted: 'absent', isOpen: true })
    expect(await ordersOf(payload, made.post)).toEqual([`facebook/${made.post}/2`])
    expect(await auditOf(made.item)).toMatchObject([{ action: 'postRemoved' }])
  })

  it('one that waits for a hand is over at once', async () => {
    const { post } = await stand(BY_HAND)

    expect((await act(post, 'remove')).status).toBe(200)

    expect(await readRow(payload, post)).toMatchObject({ state: 'removed', isOpen: false })
    expect(await ordersOf(payload, post)).toEqual([])
  })

  it('one made by hand is refused with the way to do it, and then believed', async () => {
    const { item, post } = await stand({ ...POSTED, driver: 'manual', remoteID: null })

    expect(await act(post, 'remove')).toEqual({
      status: 409,
      said: expect.stringContaining('ลบบน Facebook ก่อน แล้วกด “นำออกแล้ว”'),
    })
    expect((await act(post, 'removed')).status).toBe(200)

    expect(await readRow(payload, post)).toMatchObject({ state: 'removed', wanted: 'absent' })
    expect(await auditOf(item)).toMatchObject([{ action: 'postMarkedRemoved', from: 'posted' }])
  })

  it.each<[string, Partial<CrossPost>, string, RegExp]>([
    ['a second time', { ...POSTED, wanted: 'absent', isOpen: true }, 'remove', /สั่งนำออกแล้ว/],
    ['what is gone', { ...POSTED, state: 'removed' }, 'remove', /นำออกแล้ว/],
    ['by word, what the site can remove', POSTED, 'removed', /ระบบลบให้ได้/],
    ['by word, what never was out', FAILED, 'removed', /ยังไม่เคยขึ้น/],
    ['what another connection made', { ...POSTED, driver: 'graph' }, 'remove', /การเชื่อมต่ออื่น/],
  ])('%s is refused', async (_, post, name, words) => {
    const made = await stand(post)
    expect(await act(made.post, name)).toEqual({
      status: 409,
      said: expect.stringMatching(words),
    })
  })
})

describe('a request', () => {
  it('for a post that is not there finds none', async () => {
    const { post } = await stand(POSTED)
    await payload.db.deleteMany({ collection: 'cross-posts', where: { id: { equals: post } } })

    expect((await act(post, 'remove')).status).toBe(404)
    expect((await act('nothing', 'remove')).status).toBe(404)
  })

  it('with something else than words is refused', async () => {
    const { post } = await stand(POSTED)
    expect((await act(post, 'update', { message: 5 })).status).toBe(400)
  })
})
