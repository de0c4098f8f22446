import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Message, User } from '@/payload-types'
import { setClock } from '@/shared/clock'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload
let officer: User
let token: string
let adminToken: string
let id: string
let serial = 0

beforeAll(async () => {
  payload = await openSite()
  officer = await makeUser({ payload, role: 'officer' })
  token = await signIn(officer)
  adminToken = await signIn(await makeUser({ payload, role: 'admin' }))
})

beforeEach(async () => {
  serial += 1
  const letter = { subject: 'ขอข้อมูล', message: 'เดิม' }
  const data = { ...letter, number: `2570-${serial}`, state: 'new' as const }
  id = (await payload.create({ collection: 'messages', data })).id
})

afterEach(() => setClock(null))

const patch = (body: object, as = token) =>
  rest<{ doc?: Message; errors?: unknown }>({
    method: 'PATCH',
    path: `/messages/${id}?depth=0`,
    body,
    token: as,
  })

const read = () => payload.findByID({ collection: 'messages', id, depth: 0 })

const answerOnce = async () => (await patch({ replies: [{ text: 'ตอบทางอีเมล' }] })).body.doc!

describe('a reply', () => {
  it('gets its writer and time by itself, whatever the writer claims', async () => {
    setClock(new Date('2026-11-22T03:00:00Z'))
    const other = await makeUser({ payload, role: 'pr' })

    const { status } = await patch({
      replies: [{ text: 'ตอบทางอีเมล', by: other.id, at: '2020-01-01T00:00:00.000Z' }],
    })

    expect(status).toBe(200)
    const { replies } = await read()
    expect(replies).toHaveLength(1)
    expect(replies?.[0]).toMatchObject({ text: 'ตอบทางอีเมล', by: officer.id })
    expect(replies?.[0]?.at).toMatch(/^2026-11-22T03:00:0/)
  })

  it('is added to those before it, which stay as they are', async () => {
    const { replies: before } = await answerOnce()
    await patch({ replies: [...before!, { text: 'โทรแจ้งเพิ่ม' }] }, adminToken)

    const { replies } = await read()
    expect(replies?.map(({ text }) => text)).toEqual(['ตอบทางอีเมล', 'โทรแจ้งเพิ่ม'])
    expect(replies?.[0]).toEqual(before![0])
  })

  it.each([
    ['changed', (first: object) => [{ ...first, text: 'แก้' }]],
    ['removed', () => []],
    ['removed by nothing', () => null],
    ['replaced', () => [{ text: 'ใหม่' }]],
    ['copied under another id', (first: object) => [{ ...first, id: 'f'.repeat(24) }]],
  ])('on record cannot be %s, by the administrator neither', async (_, change) => {
    const { replies: before } = await answerOnce()
    const replies = change(before![0]!)

    for (const as of [token, adminToken]) {
      const { status, body } = await patch({ replies }, as)
      expect(status).toBe(400)
      expect(JSON.stringify(body.errors)).toContain('แก้หรือลบไม่ได้')
    }
    expect((await read()).replies).toEqual(before)
  })

  it('on record keeps writer and time', async () => {
    const { replies: before } = await answerOnce()

    await patch({ replies: [{ ...before![0], by: null, at: '2020-01-01T00:00:00.000Z' }] })

    expect((await read()).replies).toEqual(before)
  })

  it('needs words', async () => {
    expect((await patch({ replies: [{ text: '' }] })).status).toBe(400)
  })
})

describe('the state', () => {
  it('becomes answered with a reply', async () => {
    await patch({ replies: [{ text: 'ตอบแล้ว' }] })

    expect((await read()).state).toBe('answered')
  })

  it('becomes answered when the form sends the old state along', async () => {
    await patch({ state: 'working' })
    await patch({ state: 'working', replies: [{ text: 'ตอบแล้ว' }] })

    expect((await read()).state).toBe('answered')
  })

  it.each(['working', 'closed'] as const)('is %s where the same write says so', async (state) => {
    await patch({ state, replies: [{ text: 'ตอบแล้ว' }] })

    expect((await read()).state).toBe(state)
  })

  it('stays closed when a reply is added afterwards', async () => {
    await patch({ state: 'closed' })
    await patch({ replies: [{ text: 'บันทึกเพิ่ม' }] })

    expect((await read()).state).toBe('closed')
  })

  it('moves by itself only for a reply', async () => {
    await patch({ assignee: officer.id })

    expect(await read()).toMatchObject({ state: 'new', assignee: officer.id })
  })
})

it('what the sender wrote stays as it was sent, whoever asks', async () => {
  for (const as of [token, adminToken]) {
    await patch({ subject: 'แก้', message: 'แก้', number: '9999-0001', email: 'a@b.example' }, as)
  }

  expect(await read()).toMatchObject({ subject: 'ขอข้อมูล', message: 'เดิม' })
  expect((await read()).number).toBe(`2570-${serial}`)
})
