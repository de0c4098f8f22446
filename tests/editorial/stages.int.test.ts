import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { News, User } from '@/payload-types'
import { complete } from '../support/complete'
import { makeUser, openSite, rest, signIn, withoutFourEyes } from '../support/site'

let payload: Payload
let contributor: User
const tokens: Record<string, string> = {}

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  contributor = await makeUser({ payload, role: 'contributor' })
  tokens.contributor = await signIn(contributor)
  for (const role of ['pr', 'director', 'admin'] as const) {
    tokens[role] = await signIn(await makeUser({ payload, role }))
  }
})

type Written = { doc: News; errors?: { message: string }[] }

const create = (data: object, token = tokens.contributor) =>
  rest<Written>({ method: 'POST', path: '/news', body: { ...complete('news'), ...data }, token })
const update = (id: string, data: object, token = tokens.contributor, query = '') =>
  rest<Written>({ method: 'PATCH', path: `/news/${id}${query}`, body: data, token })

describe('a story from draft to the public', () => {
  it('needs only a title to be saved, and completes itself', async () => {
    const { status, body } = await create({ title: 'อบรมครู' })

    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ stage: 'draft', _status: 'draft', slug: 'อบรมครู' })
    expect(body.doc.code).toMatch(/^n[0-9a-hjkmnp-tv-z]{7}$/)
    expect((body.doc.owner as User).id ?? body.doc.owner).toBe(contributor.id)
  })

  it('is refused without a title', async () => {
    expect((await create({ summary: 'ไม่มีชื่อ' })).status).toBe(400)
    expect((await create({ title: '  ' })).status).toBe(400)
  })

  it('goes draft → submitted → returned → submitted → published, each step by who may', async () => {
    const { doc } = (await create({ title: 'เดินทางครบ' })).body

    expect((await update(doc.id, { stage: 'published' })).status).toBe(403)
    expect((await update(doc.id, { stage: 'submitted' })).body.doc.stage).toBe('submitted')
    expect((await update(doc.id, { title: 'แก้หลังส่ง' })).status).toBe(403)
    expect((await update(doc.id, { stage: 'returned' }, tokens.pr)).body.doc.stage).toBe('returned')
    expect((await update(doc.id, { stage: 'submitted' })).status).toBe(200)
    expect((await update(doc.id, { stage: 'published' }, tokens.pr)).status).toBe(403)

    const { body } = await update(doc.id, { _status: 'published' }, tokens.director)
    expect(body.doc).toMatchObject({ stage: 'published', _status: 'published' })
    const age = Date.now() - new Date(body.doc.publishedAt ?? 0).getTime()
    expect(age).toBeLessThan(60_000)
    expect((await rest({ path: `/news/${doc.id}` })).status).toBe(200)
  })

  it('refuses stage and _status that contradict each other, and stages that are no way', async () => {
    const { doc } = (await create({ title: 'ขัดกัน' })).body

    expect((await create({ title: 'x', stage: 'published', _status: 'draft' })).status).toBe(400)
    expect((await update(doc.id, { stage: 'draft', _status: 'published' })).status).toBe(400)
    expect((await update(doc.id, { stage: 'returned' }, tokens.admin)).status).toBe(400)
    expect((await update(doc.id, { stage: 'nonsense' }, tokens.admin)).status).toBe(400)
  })

  it('keeps the live row while a revision is on its way', async () => {
    const { doc } = (await create({ title: 'ฉบับแรก', stage: 'published' }, tokens.director)).body

    const revised = await update(doc.id, { title: 'ฉบับแก้', stage: 'submitted' }, tokens.pr)
    const seen = await rest<News>({ path: `/news/${doc.id}` })
    const draft = await rest<News>({ path: `/news/${doc.id}?draft=true` })
    const inHand = await rest<News>({ path: `/news/${doc.id}?draft=true`, token: tokens.pr })

    expect(revised.status).toBe(200)
    expect(seen.body).toMatchObject({ title: 'ฉบับแรก', stage: 'published' })
    expect(draft.body).toMatchObject({ title: 'ฉบับแรก' })
    expect(inHand.body).toMatchObject({ title: 'ฉบับแก้', stage: 'submitted' })

    await update(doc.id, { stage: 'published' }, tokens.director)
    expect((await rest<News>({ path: `/news/${doc.id}` })).body.title).toBe('ฉบับแก้')
  })

  it('leaves a redirect when a published address changes, and a number on a slug that is taken', async () => {
    const first = (await create({ title: 'ชื่อซ้ำ', stage: 'published' }, tokens.director)).body.doc
    const second = (await create({ title: 'ชื่อซ้ำ' })).body.doc
    expect(second.slug).toBe('ชื่อซ้ำ-2')

    await update(first.id, { slug: 'ชื่อใหม่' }, tokens.director)
    const { docs } = await payload.find({ collection: 'redirects' })

    expect(docs).toEqual([
      expect.objectContaining({
        from: `/news/${encodeURIComponent('ชื่อซ้ำ')}`,
        to: `/news/${encodeURIComponent('ชื่อใหม่')}`,
      }),
    ])
  })

  it('goes to the trash, frees its slug, and only an administrator erases it', async () => {
    const { doc } = (await create({ title: 'ทิ้ง' })).body
    const remove = (token?: string) => rest({ method: 'DELETE', path: `/news/${doc.id}`, token })

    expect((await remove(tokens.contributor)).status).toBe(200)
    expect((await create({ title: 'ทิ้ง' })).body.doc.slug).toBe('ทิ้ง')
    expect((await remove(tokens.contributor)).status).toBe(403)
    expect((await remove(tokens.director)).status).toBe(403)
    expect((await remove(tokens.admin)).status).toBe(200)
  })
})
