import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeCast, type Cast, type Part } from '../accounts/cast'
import { stockItem } from '../accounts/stock'
import { doc, writer } from '../editorial/write'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})
afterEach(async () => {
  await payload.db.deleteMany({ collection: 'inbox', where: {} })
  await payload.updateGlobal({ slug: 'editorial-settings', data: { publishers: [] } })
})

const as = (part: Part, kind: 'news' | 'innovations' = 'news') =>
  writer({ kind, token: cast.askers[part].token })
const idOf = (part: Part) => cast.askers[part].user!.id

/** Who was told of what, by role. */
async function told(event: string): Promise<string[]> {
  const where = { event: { equals: event } }
  const { docs } = await payload.find({ collection: 'inbox', where, depth: 1, pagination: false })
  return docs.map(({ to }) => (typeof to === 'object' ? to.roles.join() : to)).sort()
}

describe('an item that is handed in', () => {
  it('is told to all who may return or publish it, not to who handed it in', async () => {
    await doc(as('contributor').create({ title: 'ข่าว', stage: 'submitted' }))
    await doc(as('contributor', 'innovations').create({ title: 'งาน', stage: 'submitted' }))
    expect(await told('waiting')).toEqual([
      'admin',
      'admin',
      'director',
      'director',
      'librarian',
      'pr',
    ])
  })

  it('is not told to the editor who handed it in', async () => {
    await doc(as('pr').create({ title: 'ข่าว', stage: 'submitted' }))
    expect(await told('waiting')).toEqual(['admin', 'director'])
  })

  it('is told to whom the settings let publish, and to acting officers while they act', async () => {
    const soon = (ms: number) => new Date(Date.now() + ms).toISOString()
    const acting = await makeUser({ payload, role: 'executive' })
    const setActing = (from: string, to: string) =>
      payload.update({
        collection: 'users',
        id: acting.id,
        data: { actingFor: { role: 'director', from, to } },
      })
    await payload.updateGlobal({
      slug: 'editorial-settings',
      data: { publishers: [{ kind: 'news', roles: ['librarian'] }] },
    })
    await setActing(soon(-86_400_000), soon(86_400_000))
    await doc(as('contributor').create({ title: 'ข่าว', stage: 'submitted' }))
    expect(await told('waiting')).toEqual(['admin', 'director', 'executive', 'librarian', 'pr'])

    await payload.db.deleteMany({ collection: 'inbox', where: {} })
    await setActing(soon(86_400_000), soon(2 * 86_400_000))
    await doc(as('contributor').create({ title: 'ข่าว', stage: 'submitted' }))
    expect(await told('waiting')).toEqual(['admin', 'director', 'librarian', 'pr'])
    await payload.delete({ collection: 'users', id: acting.id })
  })

  it('is told of once, not with each saving, and again when it is handed in again', async () => {
    const { id } = await doc(as('contributor').create({ title: 'ข่าว', stage: 'submitted' }))
    await doc(as('pr').update(id, { title: 'แก้คำผิด' }))
    expect(await told('waiting')).toHaveLength(3)

    await doc(as('pr').update(id, { stage: 'returned' }))
    await doc(as('contributor').update(id, { stage: 'submitted' }))
    expect(await told('waiting')).toHaveLength(6)
  })
})

describe('what was decided', () => {
  it('is told to the owner and to who handed it in, not to who decided', async () => {
    const id = await stockItem({
      payload,
      kind: 'news',
      state: 'draft',
      owner: cast.colleague,
    })
    await doc(as('officer').update(id, { stage: 'submitted' }))
    await doc(as('pr').update(id, { stage: 'returned', remark: 'ขอภาพเพิ่ม' }))
    expect(await told('returned')).toEqual(['contributor', 'officer'])

    await doc(as('officer').update(id, { stage: 'submitted' }))
    await doc(as('director').update(id, { stage: 'published' }))
    expect(await told('published')).toEqual(['contributor', 'officer'])

    await doc(as('director').update(id, { stage: 'withdrawn' }))
    expect(await told('withdrawn')).toEqual(['contributor'])
  })

  it('about one’s own item is told to nobody', async () => {
    await doc(as('admin').create({ title: 'ข่าว', stage: 'published' }))
    expect(await told('published')).toEqual([])
  })

  it('by the system, such as samples, is told to nobody', async () => {
    await stockItem({ payload, kind: 'news', state: 'submitted', owner: cast.colleague })
    await stockItem({ payload, kind: 'news', state: 'published', owner: cast.colleague })
    expect((await payload.count({ collection: 'inbox' })).totalDocs).toBe(0)
  })

  it('is told of a revision of a live item too', async () => {
    const owner = cast.askers.pr.user!
    const id = await stockItem({ payload, kind: 'news', state: 'published', owner })
    await doc(as('pr').update(id, { title: 'ฉบับใหม่', stage: 'submitted' }))
    expect(await told('waiting')).toEqual(['admin', 'director'])
    await doc(as('director').update(id, { stage: 'published' }))
    expect(await told('published')).toEqual(['pr'])
  })
})

describe('a notice', () => {
  it('holds nothing of the item, and tells its reader the title and when it will come', async () => {
    const { id } = await doc(as('contributor').create({ title: 'เรื่องลับ', stage: 'submitted' }))
    const publishedAt = new Date(Date.now() + 86_400_000).toISOString()
    await doc(as('director').update(id, { stage: 'published', publishedAt }))
    const row = await payload.db.findOne({
      collection: 'inbox',
      where: { to: { equals: idOf('contributor') } },
    })
    expect(JSON.stringify(row)).not.toContain('เรื่องลับ')

    const { token } = cast.askers.contributor
    const { body } = await rest<{ docs: { subject: string }[] }>({ path: '/inbox', token })
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0]?.subject).toContain('เรื่องลับ')
    expect(body.docs[0]?.subject).toContain('ตั้งเวลาขึ้น')
  })

  it('whose item the reader may no longer see tells nothing of it', async () => {
    const { id } = await doc(as('contributor').create({ title: 'เรื่องลับ', stage: 'submitted' }))
    await doc(as('pr').update(id, { stage: 'returned' }))
    await payload.update({ collection: 'news', id, data: { owner: cast.stranger.id } })

    const { token } = cast.askers.contributor
    const { body } = await rest<{ docs: { subject: string | null }[] }>({ path: '/inbox', token })
    expect(body.docs.map(({ subject }) => subject)).toEqual([null])
  })
})

describe('reading notices', () => {
  const unread = (user: string) =>
    payload
      .count({
        collection: 'inbox',
        where: { to: { equals: user }, readAt: { exists: false } },
      })
      .then(({ totalDocs }) => totalDocs)
  const row = async (part: Part) => {
    const where = { to: { equals: idOf(part) } }
    return (await payload.find({ collection: 'inbox', where, depth: 0 })).docs[0]!
  }

  it('each person reads and marks their own alone', async () => {
    await doc(as('contributor').create({ title: 'ข่าว', stage: 'submitted' }))
    const foreign = await row('director')
    const askers: Part[] = ['visitor', 'contributor', 'officer', 'pr', 'executive', 'admin']
    for (const part of askers) {
      const { token } = cast.askers[part]
      const list = await rest<{ docs?: { to: { id: string } | string }[] }>({
        path: '/inbox?depth=0',
        token,
      })
      expect((list.body.docs ?? []).every(({ to }) => to === idOf(part))).toBe(true)
      await rest({ method: 'POST', path: '/inbox/read', body: { ids: [foreign.id] }, token })
      const open = await rest({ path: `/inbox/${foreign.id}/open`, token })
      expect([303, 403, 404]).toContain(open.status)
      const patch = { readAt: new Date().toISOString() }
      await rest({ method: 'PATCH', path: `/inbox/${foreign.id}`, body: patch, token })
    }
    expect(await unread(idOf('director'))).toBe(1)
  })

  it('opening one marks it as read and leads to the item', async () => {
    const { id } = await doc(as('contributor').create({ title: 'ข่าว', stage: 'submitted' }))
    const notice = await row('director')
    const { token } = cast.askers.director
    const answer = await rest({ path: `/inbox/${notice.id}/open`, token })

    expect(answer.status).toBe(303)
    expect(await unread(idOf('director'))).toBe(0)
    expect(await unread(idOf('admin'))).toBe(1)
    expect(notice.document).toBe(id)
  })

  it('all are marked as read at once', async () => {
    for (const title of ['หนึ่ง', 'สอง'])
      await doc(as('contributor').create({ title, stage: 'submitted' }))
    expect(await unread(idOf('pr'))).toBe(2)

    const { token } = cast.askers.pr
    expect((await rest({ method: 'POST', path: '/inbox/read', token })).status).toBe(200)
    expect(await unread(idOf('pr'))).toBe(0)
    expect(await unread(idOf('admin'))).toBe(2)
  })

  it('nobody can make a notice', async () => {
    const body = { to: idOf('admin'), event: 'failed', key: 'x' }
    for (const part of ['contributor', 'director', 'admin'] as const) {
      const { token } = cast.askers[part]
      expect((await rest({ method: 'POST', path: '/inbox', body, token })).status).toBe(403)
    }
  })
})

it('a new message is told to those who answer messages', async () => {
  const { enterMessage } = await import('@/notices/enterMessage')
  const contact = { subject: 'ลับ', message: 'ลับ', name: '', email: '', phone: '' }
  await enterMessage({ payload, contact, key: 'ab'.repeat(32), now: new Date() })

  expect(await told('message')).toEqual(['admin', 'director', 'officer', 'pr'])
  const rows = await payload.find({ collection: 'inbox', depth: 0 })
  expect(JSON.stringify(rows)).not.toContain('ลับ')
  const token = await signIn(cast.askers.officer.user!)
  const { body } = await rest<{ docs: { subject: string }[] }>({ path: '/inbox', token })
  expect(body.docs[0]?.subject).toMatch(/^เลขรับเรื่อง \d{4}-\d{4}$/)
})
