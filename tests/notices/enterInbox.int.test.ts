import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { enterInbox } from '@/notices/enterInbox'
import type { User } from '@/payload-types'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'
import { makeUser, openSite } from '../support/site'

let payload: Payload
let users: User[]

beforeAll(async () => {
  payload = await openSite()
  users = [
    await makeUser({ payload, role: 'pr' }),
    await makeUser({ payload, role: 'contributor' }),
  ]
})
afterEach(() => payload.db.deleteMany({ collection: 'inbox', where: {} }))

const NOTICE = { event: 'deadLink', kind: 'news', document: 'a1' } as const
const tell = (revision: string, to = users.map(({ id }) => id)) =>
  inTransaction({ payload, work: (req) => enterInbox({ ...NOTICE, revision, to, req }) })
const rows = async () => (await payload.find({ collection: 'inbox', depth: 0 })).docs

it('tells each person once, however often it is told', async () => {
  const [one] = users

  expect(await tell('1', [one!.id, one!.id])).toBe(1)
  expect(await tell('1')).toBe(1)
  expect(await tell('1')).toBe(0)

  const told = (await rows()).map(({ to, event, document }) => ({ to, event, document }))
  expect(told).toHaveLength(2)
  expect(told).toContainEqual({ to: one!.id, event: 'deadLink', document: 'a1' })
})

it('tells of the same document again when it happens again', async () => {
  await tell('1')
  await tell('2')

  expect(await rows()).toHaveLength(4)
})

it('told at the same moment by many is told once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => tell('1').catch(() => 0)))

  expect(await rows()).toHaveLength(2)
})

it('is not told when what it tells of was undone', async ({ skip }) => {
  if (!hasTransactions) skip(NEEDS_TRANSACTIONS)
  const to = users.map(({ id }) => id)
  const work = inTransaction({
    payload,
    async work(req) {
      await enterInbox({ ...NOTICE, revision: '1', to, req })
      throw new Error('undone')
    },
  })

  await expect(work).rejects.toThrow('undone')
  expect(await rows()).toEqual([])
})

it('writes no mail where no mail is sent', async () => {
  await tell('1')

  expect((await payload.count({ collection: 'outbox' })).totalDocs).toBe(0)
})
