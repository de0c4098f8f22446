import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/accounts/permissions'
import { recordMiss } from '@/search/misses/recordMiss'
import { setClock } from '@/shared/clock'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload

const miss = (q: string) => recordMiss({ payload, q })
const rows = async () =>
  (await payload.find({ collection: 'search-misses', sort: '-count', limit: 500 })).docs
const rowOf = async (query: string) => (await rows()).find((row) => row.query === query)

beforeAll(async () => {
  payload = await openSite()
}, 120_000)

afterEach(() => setClock(null))

describe('what was not found', () => {
  it('is counted once for all its spellings, with the last time', async () => {
    setClock(new Date('2026-11-20T03:00:00Z'))
    await miss('น้ำตก ม.๓')
    setClock(new Date('2026-11-21T03:00:00Z'))
    await miss('นํ้าตก  ม.3')

    expect(await rowOf('น้ำตก ม.๓')).toMatchObject({ count: 2, state: 'open' })
    expect((await rowOf('น้ำตก ม.๓'))?.lastAt).toContain('2026-11-21')
  })

  it('loses none of those who search for the same at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => miss('พร้อมกัน')))

    expect((await rows()).filter(({ query }) => query === 'พร้อมกัน')).toHaveLength(1)
    expect((await rowOf('พร้อมกัน'))?.count).toBe(5)
  })

  it.each([
    'somchai@example.org',
    '1 1017 00203 45 1',
    '๑๑๐๑๗๐๐๒๐๓๔๕๑',
    '081-234-5678',
    'โทร 0812345678',
    '๐๘๑ ๒๓๔ ๕๖๗๘',
    'x',
    '???',
    'ก'.repeat(150),
  ])(
    'is not kept where it may be data of a person, or nothing anybody could use: %s',
    async (q) => {
      const before = (await rows()).length
      await miss(q)

      expect(await rows()).toHaveLength(before)
    },
  )

  it.each(['ค 1.3 ม.1/1', 'คำสั่งที่ 579/2566', 'แผนการสอน 2567'])('is kept: %s', async (q) => {
    await miss(q)

    expect(await rowOf(q)).toBeDefined()
  })

  it('fills no more than so many rows in a day; what is known is counted on', async () => {
    const { length } = await rows()
    await Promise.all(
      Array.from({ length: 300 - length }, (_, number) =>
        payload.db.create({
          collection: 'search-misses',
          data: { query: `เติม ${number}`, form: `เติม ${number}`, count: 1 },
        }),
      ),
    )
    await miss('เกินโควตา')
    await miss('พร้อมกัน')

    expect(await rowOf('เกินโควตา')).toBeUndefined()
    expect((await rowOf('พร้อมกัน'))?.count).toBe(6)
  })
})

describe('the list of what was not found', () => {
  const asked = async (role: Role) => {
    const token = await signIn(await makeUser({ payload, role }))
    const { body } = await rest<{ docs?: { id: string }[] }>({ path: '/search-misses', token })
    return { token, id: body.docs?.[0]?.id }
  }

  it.each(['librarian', 'director', 'admin'] as const)(
    'is read and settled by %s',
    async (role) => {
      const { token, id } = await asked(role)
      expect(id).toBeDefined()

      const path = `/search-misses/${id}`
      const settled = await rest({
        method: 'PATCH',
        path,
        token,
        body: { state: 'wanted', count: 99_999 },
      })
      expect(settled.status).toBe(200)
      const row = await payload.findByID({ collection: 'search-misses', id: id! })
      expect(row).toMatchObject({ state: 'wanted' })
      expect(row.count).not.toBe(99_999)
      const made = await rest({
        method: 'POST',
        path: '/search-misses',
        token,
        body: { query: 'ก', form: 'ก', count: 1 },
      })
      expect(made.status).toBe(403)
    },
  )

  it.each(['contributor', 'officer', 'pr', 'executive', 'auditor'] as const)(
    'is not for %s',
    async (role) => {
      expect((await asked(role)).id).toBeUndefined()
    },
  )

  it('is not for visitors', async () => {
    expect((await rest({ path: '/search-misses' })).status).toBe(403)
  })
})
