import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeUser, openSite, signIn } from '../support/site'
import { doc, writer, type Writer } from './write'

let payload: Payload
const as: Record<string, Writer> = {}

beforeAll(async () => {
  payload = await openSite()
  for (const role of ['contributor', 'pr', 'director'] as const) {
    const token = await signIn(await makeUser({ payload, role }))
    as[role] = writer({ kind: 'news', token })
  }
  as.otherPR = writer({
    kind: 'news',
    token: await signIn(await makeUser({ payload, role: 'pr' })),
  })
  await payload.updateGlobal({
    slug: 'editorial-settings',
    data: { publishers: [{ kind: 'news', roles: ['pr'] }] },
  })
})

const handedIn = () => doc(as.contributor!.create({ title: 'ส่งตรวจ', stage: 'submitted' }))

describe('where the settings let pr publish', () => {
  it('they publish what another wrote', async () => {
    const item = await handedIn()
    expect((await as.pr!.update(item.id, { stage: 'published' })).status).toBe(200)
  })

  it('they do not publish what they own', async () => {
    const item = await doc(as.pr!.create({ title: 'ของตัวเอง' }))
    expect((await as.pr!.update(item.id, { stage: 'published' })).status).toBe(403)
    expect((await as.otherPR!.update(item.id, { stage: 'published' })).status).toBe(200)
    expect((await as.pr!.create({ title: 'ทันที', stage: 'published' })).status).toBe(403)
  })

  it('they do not publish what they have changed since it was last published', async () => {
    const item = await handedIn()
    await doc(as.pr!.update(item.id, { title: 'แก้โดยประชาสัมพันธ์' }))

    expect((await as.pr!.update(item.id, { stage: 'published' })).status).toBe(403)
    expect((await as.otherPR!.update(item.id, { stage: 'published' })).status).toBe(200)

    await doc(as.otherPR!.update(item.id, { title: 'แก้อีกครั้ง', stage: 'draft' }))
    expect((await as.otherPR!.update(item.id, { stage: 'published' })).status).toBe(403)
    expect((await as.pr!.update(item.id, { stage: 'published' })).status).toBe(200)
  })

  it('they do not change and publish in one write', async () => {
    const item = await handedIn()
    for (const data of [{ title: 'แก้พร้อมเผยแพร่' }, { summary: 'เพิ่ม' }, { visibility: 'staff' }]) {
      expect((await as.pr!.update(item.id, { ...data, stage: 'published' })).status).toBe(403)
    }
  })

  it('they publish with the whole unchanged form, as the admin sends it, and at a time they choose', async () => {
    const item = await handedIn()
    const { body: form } = await as.pr!.read(item.id)
    const publishedAt = '2026-01-02T03:04:05.000Z'

    const answer = await as.pr!.update(item.id, {
      ...form,
      _status: 'published',
      stage: 'published',
      publishedAt,
    })

    expect(answer.status).toBe(200)
    expect(answer.body.doc.publishedAt).toBe(publishedAt)
  })

  it('they publish no other kind, and withdraw nothing', async () => {
    const token = await signIn(await makeUser({ payload, role: 'pr' }))
    const pages = writer({ kind: 'pages', token })
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'หน้า', stage: 'submitted', visibility: 'public' },
    })
    const live = await handedIn()
    await doc(as.director!.update(live.id, { stage: 'published' }))

    expect((await pages.update(page.id, { stage: 'published' })).status).toBe(403)
    expect((await as.pr!.update(live.id, { stage: 'withdrawn' })).status).toBe(403)
  })
})
