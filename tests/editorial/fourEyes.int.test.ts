import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/accounts/permissions'
import type { HistoryRow } from '@/editorial/historyEndpoint'
import type { StepsAnswer } from '@/editorial/stepsEndpoint'
import type { User } from '@/payload-types'
import { makeUser, openSite, rest, signIn, withoutFourEyes } from '../support/site'
import { textOf } from '../support/textOf'
import { doc, sentences, writer, type Writer } from './write'

const ROLES = [
  'contributor',
  'librarian',
  'pr',
  'director',
  'executive',
  'auditor',
  'admin',
] as const

let payload: Payload
const users: Partial<Record<Role, User>> = {}
const tokens: Partial<Record<Role, string>> = {}
const as = {} as Record<(typeof ROLES)[number], Writer>

/** Enough for a publication. */
const STORY = { title: 'เรื่อง', summary: 'สรุปของเรื่อง', body: textOf('เนื้อหาของเรื่อง') }

beforeAll(async () => {
  payload = await openSite()
  for (const role of ROLES) {
    users[role] = await makeUser({ payload, role })
    tokens[role] = await signIn(users[role])
    as[role] = writer({ kind: 'news', token: tokens[role] })
  }
})

afterEach(() =>
  payload.updateGlobal({ slug: 'editorial-settings', data: { fourEyes: true, publishers: [] } }),
)

const handedIn = () => doc(as.contributor.create({ ...STORY, stage: 'submitted' }))
const stepsOf = (id: string, role: Role) =>
  rest<StepsAnswer>({ path: `/news/${id}/steps`, token: tokens[role] })
const historyOf = (id: string, role?: Role) =>
  rest<{ rows: HistoryRow[] }>({ path: `/news/${id}/history`, token: role && tokens[role] })

describe('four eyes, as the site comes', () => {
  it('lets the director publish what a school handed in', async () => {
    const item = await handedIn()
    expect((await as.director.update(item.id, { stage: 'published' })).status).toBe(200)
  })

  it('keeps the director from publishing what they wrote, and says what to do', async () => {
    const at = await as.director.create({ ...STORY, stage: 'published' })
    expect(at.status).toBe(403)
    expect(sentences(at.body).join()).toContain('ผู้อื่น')

    const own = await doc(as.director.create(STORY))
    expect((await as.director.update(own.id, { stage: 'published' })).status).toBe(403)
    expect((await as.director.update(own.id, { _status: 'published' })).status).toBe(403)
  })

  it('counts every change since the last publication, also one made in the same write', async () => {
    const item = await handedIn()
    expect(
      (await as.director.update(item.id, { title: 'แก้พร้อมเผยแพร่', stage: 'published' })).status,
    ).toBe(403)

    await doc(as.director.update(item.id, { title: 'แก้ก่อน' }))
    expect((await as.director.update(item.id, { stage: 'published' })).status).toBe(403)

    await doc(as.admin.update(item.id, { stage: 'published' }))
    await doc(as.pr.update(item.id, { title: 'ฉบับแก้', stage: 'submitted' }))
    expect((await as.director.update(item.id, { stage: 'published' })).status).toBe(200)
  })

  it('does not count a step, nor the same words saved again in the editor’s own form', async () => {
    const item = await handedIn()
    await doc(as.director.update(item.id, { stage: 'returned', remark: 'ขอภาพ' }))
    await doc(as.contributor.update(item.id, { stage: 'submitted' }))
    const { body: form } = await as.director.read(item.id)
    const body = structuredClone(form.body) as {
      root: { direction?: string; children: { textFormat?: number; direction?: string }[] }
    }
    Object.assign(body.root, { direction: 'ltr' })
    for (const node of body.root.children) Object.assign(node, { textFormat: 0, direction: 'ltr' })

    const answer = await as.director.update(item.id, {
      ...form,
      body,
      stage: 'published',
      _status: 'published',
    })
    expect(answer.status).toBe(200)
  })

  it('can be switched off', async () => {
    await withoutFourEyes(payload)
    expect((await as.director.create({ ...STORY, stage: 'published' })).status).toBe(201)
  })

  it('still binds those whom the settings add, when it is switched off', async () => {
    await payload.updateGlobal({
      slug: 'editorial-settings',
      data: { fourEyes: false, publishers: [{ kind: 'news', roles: ['pr'] }] },
    })
    const own = await doc(as.pr.create(STORY))
    expect((await as.pr.update(own.id, { stage: 'published' })).status).toBe(403)
  })

  it('exempts an administrator, and says so on record', async () => {
    const item = await doc(as.admin.create({ ...STORY, stage: 'published' }))
    const { body } = await historyOf(item.id, 'admin')
    expect(body.rows).toMatchObject([
      { action: 'published', exemption: 'fourEyes', actorName: users.admin?.name },
    ])

    const other = await handedIn()
    await doc(as.admin.update(other.id, { stage: 'published' }))
    const { body: theirs } = await historyOf(other.id, 'admin')
    expect(theirs.rows[0]?.action).toBe('published')
    expect(theirs.rows[0]?.exemption ?? null).toBeNull()
  })
})

describe('the way of an item', () => {
  it('is on record with who, when and what was said', async () => {
    const item = await handedIn()
    await doc(as.pr.update(item.id, { stage: 'returned', remark: 'ขอภาพเพิ่ม' }))
    await doc(as.contributor.update(item.id, { title: 'แก้แล้ว' }))
    await doc(as.contributor.update(item.id, { stage: 'submitted', remark: 'ขอภาพเพิ่ม' }))
    await doc(as.director.update(item.id, { stage: 'published' }))
    await doc(as.director.update(item.id, { stage: 'withdrawn', withdrawal: { reason: 'ผิดพลาด' } }))

    const { body } = await historyOf(item.id, 'contributor')

    expect(body.rows.map(({ action, actorName, remark }) => [action, actorName, remark])).toEqual([
      ['withdrawn', users.director?.name, 'ผิดพลาด'],
      ['published', users.director?.name, null],
      // The words of the one who returned it are not put into the mouth of the one who hands it in.
      ['submitted', users.contributor?.name, null],
      ['returned', users.pr?.name, 'ขอภาพเพิ่ม'],
      ['submitted', users.contributor?.name, null],
    ])
    expect(body.rows.every(({ at }) => Math.abs(Date.parse(at ?? '') - Date.now()) < 60_000)).toBe(
      true,
    )
  })

  it('keeps the remark of a return with the item until the next step, whatever the writer sends', async () => {
    const item = await handedIn()
    await doc(as.pr.update(item.id, { stage: 'returned', remark: 'ขอภาพเพิ่ม' }))
    await doc(as.contributor.update(item.id, { title: 'แก้', remark: 'ไม่มีใครส่งกลับ' }))
    expect((await stepsOf(item.id, 'contributor')).body.remark).toBe('ขอภาพเพิ่ม')
  })

  it('names the office an acting officer held', async () => {
    const deputy = await makeUser({ payload, role: 'executive' })
    await payload.update({
      collection: 'users',
      id: deputy.id,
      data: { actingFor: { role: 'director', from: new Date(Date.now() - 1000).toISOString() } },
    })
    const item = await handedIn()
    await doc(
      writer({ kind: 'news', token: await signIn(deputy) }).update(item.id, { stage: 'published' }),
    )

    const { body } = await historyOf(item.id, 'director')
    expect(body.rows[0]).toMatchObject({ action: 'published', actingAs: 'director' })
  })

  it('is not for visitors, nor for those who may not read the draft', async () => {
    const item = await handedIn()
    const other = await makeUser({ payload, role: 'contributor' })
    const token = await signIn(other)

    expect((await historyOf(item.id)).status).toBe(403)
    expect((await rest({ path: `/news/${item.id}/history`, token })).status).toBe(404)
    expect((await rest({ path: `/news/${item.id}/steps`, token })).status).toBe(404)
    expect((await rest({ path: `/news/${item.id}/steps` })).status).toBe(401)
    expect((await historyOf(item.id, 'auditor')).status).toBe(200)
  })

  it('cannot be written or changed by anybody, and is read as a whole by auditors and administrators', async () => {
    await handedIn()
    for (const role of ROLES) {
      const path = '/audit-log'
      const token = tokens[role]
      const { status } = await rest({ path, token })
      expect([role, status]).toEqual([role, role === 'admin' || role === 'auditor' ? 200 : 403])
      expect(
        (await rest({ method: 'POST', path, token, body: { action: 'published' } })).status,
      ).toBe(403)
      const { docs } = await payload.find({ collection: 'audit-log', limit: 1 })
      const row = `${path}/${docs[0]?.id}`
      expect(
        (await rest({ method: 'PATCH', path: row, token, body: { remark: 'x' } })).status,
      ).toBe(403)
      expect((await rest({ method: 'DELETE', path: row, token })).status).toBe(403)
    }
  })
})

describe('which steps are open', () => {
  const open = ({ body }: { body: StepsAnswer }) =>
    Object.fromEntries(body.steps.map(({ to, allowed, why }) => [to, allowed || why]))

  it('depends on who asks', async () => {
    const item = await handedIn()
    expect(open(await stepsOf(item.id, 'contributor'))).toEqual({
      returned: 'noRight',
      published: 'noRight',
    })
    expect(open(await stepsOf(item.id, 'pr'))).toEqual({ returned: true, published: 'noRight' })
    expect(open(await stepsOf(item.id, 'director'))).toEqual({ returned: true, published: true })
  })

  it('tells a director who wrote it that another must publish', async () => {
    const own = await doc(as.director.create(STORY))
    expect(open(await stepsOf(own.id, 'director'))).toEqual({
      submitted: true,
      published: 'ownWork',
    })
    expect(open(await stepsOf('new', 'director'))).toEqual({
      submitted: true,
      published: 'ownWork',
    })
    expect(open(await stepsOf('new', 'admin'))).toEqual({ submitted: true, published: true })
  })

  it('speaks of the newest version of a live item', async () => {
    const item = await handedIn()
    await doc(as.director.update(item.id, { stage: 'published' }))
    await doc(as.pr.update(item.id, { title: 'ฉบับแก้', stage: 'submitted' }))
    const answer = await stepsOf(item.id, 'director')

    expect(answer.body).toMatchObject({ stage: 'submitted', isLive: true })
    expect(open(answer)).toEqual({ returned: true, published: true, withdrawn: true })
  })
})

describe('saving by itself', () => {
  const autosave = (role: (typeof ROLES)[number], id: string, data: object) =>
    as[role].update(id, { ...data, _status: 'draft' }, '?draft=true&autosave=true')

  it('leaves an item at its stage, whatever stage the form was opened at', async () => {
    const draft = await doc(as.contributor.create(STORY))
    await doc(autosave('contributor', draft.id, { title: 'พิมพ์อยู่', stage: 'draft' }))
    expect((await as.contributor.read(draft.id)).body).toMatchObject({
      stage: 'draft',
      title: 'พิมพ์อยู่',
    })

    const item = await handedIn()
    await doc(autosave('pr', item.id, { title: 'บรรณาธิการแก้', stage: 'draft' }))
    expect((await as.pr.read(item.id)).body).toMatchObject({ stage: 'submitted' })
  })

  it('begins a revision beside a live item, and goes on in the same version', async () => {
    const item = await handedIn()
    await doc(as.director.update(item.id, { stage: 'published' }))
    await doc(autosave('pr', item.id, { title: 'กำลังแก้', stage: 'published' }))
    await doc(autosave('pr', item.id, { title: 'กำลังแก้ต่อ', stage: 'published' }))

    expect((await writer({ kind: 'news' }).read(item.id)).body).toMatchObject({
      title: STORY.title,
    })
    const { body } = await as.pr.versions(item.id)
    expect(body.docs[0]?.version).toMatchObject({ title: 'กำลังแก้ต่อ', stage: 'draft' })
    expect(body.docs).toHaveLength(3)
    const steps = (await historyOf(item.id, 'pr')).body.rows.map(({ action }) => action)
    expect(steps).toEqual(['revised', 'published', 'submitted'])
  })

  it('publishes nothing and asks for the right to change', async () => {
    const item = await handedIn()
    expect((await autosave('contributor', item.id, { title: 'แอบแก้' })).status).toBe(403)
    const answer = await as.director.update(
      item.id,
      { stage: 'published', _status: 'published' },
      '?draft=true&autosave=true',
    )
    expect(answer.body.doc.stage).toBe('submitted')
  })
})
