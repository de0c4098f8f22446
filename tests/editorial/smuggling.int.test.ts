import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ITEM_KINDS, itemKinds } from '@/editorial/kinds'
import { makeUser, openSite, signIn, withoutFourEyes } from '../support/site'
import { doc, writer } from './write'

let payload: Payload
const tokens: Record<string, string> = {}

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  for (const role of ['contributor', 'pr', 'librarian', 'director', 'admin'] as const) {
    tokens[role] = await signIn(await makeUser({ payload, role }))
  }
})

describe.each(itemKinds)('in %s nobody smuggles', (kind) => {
  const as = (role: string) => writer({ kind, token: tokens[role] })
  const editor = ITEM_KINDS[kind].subject === 'library' ? 'librarian' : 'pr'
  const visitor = writer({ kind })
  const publish = () => doc(as('director').create({ title: 'ที่เผยแพร่', stage: 'published' }))

  it('a step into a bulk write', async () => {
    const live = await publish()
    const where = `where[id][equals]=${live.id}`

    for (const data of [
      { stage: 'draft' },
      { _status: 'draft' },
      { stage: 'submitted', title: 'ลงมา' },
      { stage: 'withdrawn' },
      { title: 'แก้ทันที' },
    ]) {
      await as(editor).updateWhere(where, data)
      expect((await visitor.read(live.id)).body).toMatchObject({
        title: 'ที่เผยแพร่',
        stage: 'published',
      })
    }
  })

  it('a publication out of the trash', async () => {
    const live = await publish()
    await doc(as('admin').trash(live.id))

    const answer = await as(editor).update(live.id, { deletedAt: null }, '?trash=true')

    expect(answer.status).toBe(403)
    expect((await visitor.read(live.id)).status).toBe(404)
    await doc(as('director').update(live.id, { deletedAt: null }, '?trash=true'))
    expect((await visitor.read(live.id)).status).toBe(200)
  })

  it('a step into the trash', async () => {
    const draft = await doc(as('contributor').create({ title: 'ทิ้งพร้อมเปลี่ยน' }))
    const deletedAt = new Date().toISOString()

    const answer = await as('director').update(draft.id, { deletedAt, stage: 'published' })

    expect(answer.status).toBe(400)
    expect((await visitor.read(draft.id)).status).toBe(404)
  })

  it('a publication with an old version', async () => {
    const live = await publish()
    await doc(as('director').update(live.id, { title: 'ฉบับสอง' }))
    const versions = (await as(editor).versions(live.id)).body.docs
    const first = versions.find(({ version }) => version.title === 'ที่เผยแพร่')

    expect((await as(editor).restore(first?.id ?? '')).status).toBe(200)

    expect((await visitor.read(live.id)).body.title).toBe('ฉบับสอง')
    expect((await as(editor).read(live.id, '?draft=true')).body).toMatchObject({
      title: 'ที่เผยแพร่',
      stage: 'draft',
    })
  })

  it.each(['publishAllLocales', 'unpublishAllLocales', 'publishSpecificLocale', 'autosave'])(
    'anything by ?%s',
    async (parameter) => {
      const value = parameter === 'publishSpecificLocale' ? 'th' : 'true'
      const live = await publish()
      const draft = await doc(as('contributor').create({ title: 'ร่าง' }))

      for (const extra of ['', '&draft=true', '&draft=false']) {
        const query = `?${parameter}=${value}${extra}`
        await as(editor).update(live.id, {}, query)
        await as(editor).update(live.id, { title: 'x', stage: 'draft' }, query)
        await as('contributor').update(draft.id, { title: 'y' }, query)
      }

      expect((await visitor.read(live.id)).body.title).toBe('ที่เผยแพร่')
      expect((await visitor.read(draft.id)).status).toBe(404)
    },
  )

  it('what the system works out', async () => {
    const forged = await doc(
      as('contributor').create({
        title: 'ปลอม',
        code: 'x0000000',
        fiscalYear: 2500,
        isSample: true,
        owner: (await makeUser({ payload, role: 'pr' })).id,
        visibleNow: true,
        changedBy: [],
      }),
    )
    const code = forged.code
    expect(code).not.toBe('x0000000')

    const other = await makeUser({ payload, role: 'pr' })
    const unit = await payload.create({ collection: 'units', data: { name: `ยกให้ ${kind}` } })
    const after = await doc(
      as('contributor').update(forged.id, {
        code: 'x0000000',
        fiscalYear: 2500,
        isSample: true,
        owner: other.id,
        unit: unit.id,
      }),
    )

    expect(after).toMatchObject({ code, owner: forged.owner })
    expect(after.unit ?? null).toBe(forged.unit ?? null)
    expect([after.fiscalYear ?? null, Boolean(after.isSample)]).toEqual([null, false])
  })

  it('a withdrawal of another kind than it says', async () => {
    const live = await publish()
    await doc(as(editor).update(live.id, { withdrawal: { kind: 'gone' }, stage: 'draft' }))

    await as('director').update(live.id, { stage: 'withdrawn' })

    expect((await visitor.read(live.id)).status).toBe(404)
  })
})
