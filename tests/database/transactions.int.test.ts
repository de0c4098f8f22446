import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { enqueue } from '@/outbox/enqueue'
import { openSite } from '../support/site'
import { hasTransactions, NEEDS_TRANSACTIONS } from './hasTransactions'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})

const countNews = async (title: string) =>
  (await payload.count({ collection: 'news', where: { title: { equals: title } } })).totalDocs

describe('writes at the same time', () => {
  it('forty items with an outbox row each are all written', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        inTransaction({
          payload,
          async work(req) {
            const title = 'เขียนพร้อมกัน'
            const { id } = await payload.create({
              collection: 'news',
              data: { title, slug: `together-${index}` },
              draft: true,
              req,
            })
            await enqueue({ channel: 'test', key: `test/${id}`, message: { id }, req })
          },
        }),
      ),
    )

    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await countNews('เขียนพร้อมกัน')).toBe(40)
    expect((await payload.count({ collection: 'outbox' })).totalDocs).toBe(40)
  })

  it('readers see nothing of a transaction until it is committed', async ({ skip }) => {
    if (!hasTransactions) skip(NEEDS_TRANSACTIONS)
    const title = 'ยังไม่เสร็จ'
    const seen = await inTransaction({
      payload,
      async work(req) {
        await payload.create({ collection: 'news', data: { title }, draft: true, req })
        return countNews(title)
      },
    })

    expect(seen).toBe(0)
    expect(await countNews(title)).toBe(1)
  })
})

describe('inTransaction', () => {
  it('gives the answer of its work and passes on what it throws', async () => {
    expect(await inTransaction({ payload, work: async () => 7 })).toBe(7)
    const failing = inTransaction({ payload, work: () => Promise.reject(new Error('no')) })
    await expect(failing).rejects.toThrow('no')
  })

  it('lets others write after one that failed', async () => {
    await inTransaction({ payload, work: () => Promise.reject(new Error('no')) }).catch(() => {})
    const req = await createLocalReq({}, payload)
    expect(await enqueue({ channel: 'test', key: 'test/after', message: null, req })).toBe(true)
  })
})

it('a value that is taken is told from every other failure', async () => {
  const data = { number: 900_001, changedCollection: 'news', document: null, kind: 'changed' }
  const create = () => payload.db.create({ collection: 'content-changes', data: { ...data } })
  await create()

  const error: unknown = await create().catch((caught: unknown) => caught)
  expect(isDuplicate(error)).toBe(true)
  expect(isDuplicate(new Error('SQLITE_BUSY'))).toBe(false)
})
