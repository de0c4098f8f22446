import type { Payload } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload
let librarian: User
let writer: User
let other: User

/** What the list shows for what is typed into its search box, as Payload asks for it. */
async function typed(search: string, user: User, where = {}): Promise<string[]> {
  const collection = 'teaching-media'
  const { docs } = await payload.find({
    collection,
    where: mergeListSearchAndWhere({
      collectionConfig: payload.collections[collection].config,
      search,
      where,
    }),
    draft: true,
    depth: 0,
    limit: 50,
    overrideAccess: false,
    user,
    locale: 'th',
  })
  return docs.map(({ title }) => title ?? '').sort()
}

beforeAll(async () => {
  payload = await openSite()
  librarian = await makeUser({ payload, role: 'librarian' })
  writer = await makeUser({ payload, role: 'contributor' })
  other = await makeUser({ payload, role: 'contributor' })
  const make = (data: object, draft = true) =>
    payload.create({
      collection: 'teaching-media',
      locale: 'th',
      draft,
      data: { stage: draft ? 'draft' : 'published', ...data } as never,
    })
  await make({ title: 'วัฏจักรของน้ำ', owner: writer.id, summary: 'ระเหยและควบแน่น' })
  await make({ title: 'แผนการสอน ๒๕๖๗', owner: writer.id })
  await make(
    { title: 'แม่เหล็ก', owner: other.id, publishedAt: '2026-01-01T00:00:00Z', summary: 'ขั้วเหนือ' },
    false,
  )
}, 120_000)

describe('the search box of the admin’s lists', () => {
  it.each([
    ['นํ้า', 'วัฏจักรของน้ำ'],
    ['2567', 'แผนการสอน ๒๕๖๗'],
    ['๒๕๖๗', 'แผนการสอน ๒๕๖๗'],
    ['เเม่เหล็ก', 'แม่เหล็ก'],
    ['ควบแน่น น้ำ', 'วัฏจักรของน้ำ'],
  ])('reads Thai however it is typed: %s', async (search, title) => {
    expect(await typed(search, librarian)).toEqual([title])
  })

  it('shows each only what they may read anyway', async () => {
    expect(await typed('ควบแน่น', writer)).toEqual(['วัฏจักรของน้ำ'])
    expect(await typed('ควบแน่น', other)).toEqual([])
    expect(await typed('ขั้วเหนือ', writer)).toEqual(['แม่เหล็ก'])
  })

  it('goes together with the filters of the list', async () => {
    expect(await typed('น้ำ', librarian, { stage: { equals: 'published' } })).toEqual([])
    expect(await typed('น้ำ', librarian, { or: [{ stage: { equals: 'draft' } }] })).toHaveLength(1)
  })

  it('opens the hidden text to nobody else, and to no other question', async () => {
    const path = '/teaching-media?where[searchText][like]=ขั้ว'
    expect((await rest({ path })).status).toBe(400)

    const token = await signIn(writer)
    const equal = '/teaching-media?where[searchText][equals]=ขั้ว'
    expect((await rest({ path: equal, token })).status).toBe(400)
  })
})
