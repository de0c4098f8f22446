import { beforeAll, describe, expect, it } from 'vitest'
import { itemKinds } from '@/editorial/kinds'
import { makeUser, openSite, signIn, withoutFourEyes } from '../support/site'
import { doc, writer } from './write'

const tokens: Record<string, string> = {}

beforeAll(async () => {
  const payload = await openSite()
  await withoutFourEyes(payload)
  for (const role of ['contributor', 'pr', 'director', 'admin'] as const) {
    tokens[role] = await signIn(await makeUser({ payload, role }))
  }
})

describe.each(itemKinds)('a duplicate in %s', (kind) => {
  const as = (role: string) => writer({ kind, token: tokens[role] })

  it('is a draft with a code, an address and no publication of its own', async () => {
    const original = await doc(
      as('director').create({
        title: 'ต้นฉบับ',
        stage: 'published',
        publishedAt: '2026-01-01T00:00:00.000Z',
      }),
    )

    const copy = await doc(as('admin').duplicate(original.id))

    expect(copy).toMatchObject({ stage: 'draft', _status: 'draft', slug: `${original.slug}-2` })
    expect(copy.code).not.toBe(original.code)
    expect([copy.publishedAt ?? null, copy.fiscalYear ?? null]).toEqual([null, null])
  })

  it('of a live item is not public, however it is asked for', async () => {
    const original = await doc(as('director').create({ title: 'ที่เผยแพร่', stage: 'published' }))

    for (const query of ['', '?draft=false', '?draft=true']) {
      const copy = await doc(as('contributor').duplicate(original.id, query))
      expect(copy).toMatchObject({ stage: 'draft', _status: 'draft' })
      expect((await writer({ kind }).read(copy.id)).status).toBe(404)
    }
  })

  it('cannot smuggle a publication', async () => {
    const original = await doc(as('contributor').create({ title: 'ลักลอบ' }))

    for (const data of [
      { _status: 'published' },
      { stage: 'published' },
      { stage: 'published', _status: 'published' },
    ]) {
      expect((await as('contributor').duplicate(original.id, '', data)).status).toBe(403)
    }
    const odd = await as('contributor').duplicate(original.id, '', {
      stage: 'draft',
      _status: 'published',
    })
    expect(odd.status).toBe(400)
  })

  it('of a draft by another goes to whoever made it where they may not write in its name', async () => {
    const original = await doc(as('director').create({ title: 'ของผู้อำนวยการ', stage: 'published' }))

    const copy = await doc(as('contributor').duplicate(original.id))

    expect(copy.owner).not.toBe(original.owner)
  })
})
