import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MessageError } from '@/notices/MessageError'
import { setClock } from '@/shared/clock'
import { submitForm } from '@/start/submitForm'
import { hasTransactions } from '../database/hasTransactions'
import { openSite } from '../support/site'

let payload: Payload
let serial = 0

beforeAll(async () => {
  payload = await openSite()
})

beforeEach(async () => {
  setClock(new Date('2026-11-22T03:00:00Z'))
  await payload.db.deleteMany({ collection: 'messages', where: {} })
  await payload.db.deleteMany({
    collection: 'payload-kv',
    where: { key: { contains: 'message-count' } },
  })
})

afterEach(() => setClock(null))

/** A key as the front door makes it: one for each showing of the form with its content. */
const keyOf = (words: string) => createHash('sha256').update(words).digest('hex')

async function send(
  fields: Record<string, string> = {},
  key?: string,
  by = payload,
): Promise<string> {
  serial += 1
  const letter = { subject: `เรื่อง ${serial}`, message: 'ข้อความ', ...fields }
  const outcome = await submitForm({
    payload: by,
    submission: {
      form: 'contact',
      path: '/contact',
      fields: Object.entries(letter),
      key: keyOf(key ?? String(serial)),
    },
  })
  return outcome.kind === 'accepted'
    ? outcome.number
    : outcome.issues.map(({ key }) => key).join(' ')
}

async function rows() {
  const { docs } = await payload.find({ collection: 'messages', sort: 'number', limit: 100 })
  return docs
}

describe('what the public writes', () => {
  it('comes in as it was sent, new, under a number', async () => {
    const fields = {
      subject: 'ขอข้อมูล',
      message: 'หนึ่ง\nสอง',
      name: 'สมชาย',
      email: 'somchai@example.org',
      phone: '๐๘๑-๒๓๔-๕๖๗๘',
    }

    expect(await send(fields)).toBe('2570-0001')

    expect(await rows()).toEqual([
      expect.objectContaining({
        ...fields,
        phone: '081-234-5678',
        number: '2570-0001',
        state: 'new',
        replies: [],
        createdAt: expect.stringMatching(/^2026-11-22T03:00:0/),
      }),
    ])
  })

  it('is not kept while something must be put right', async () => {
    expect(await send({ subject: '', email: 'x' })).toBe('blank notAnEmailAddress')

    expect(await rows()).toEqual([])
  })

  it('goes to no feature when no feature has such a form', async () => {
    const submission = { form: 'nothing', path: '/nothing', fields: [], key: keyOf('x') }

    await expect(submitForm({ payload, submission })).rejects.toThrow('nothing')
  })
})

describe('numbers', () => {
  it('are consecutive and different for twenty that come at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 20 }, () => send()))

    const expected = Array.from({ length: 20 }, (_, i) => `2570-${String(i + 1).padStart(4, '0')}`)
    expect(numbers.sort()).toEqual(expected)
    expect((await rows()).map(({ number }) => number)).toEqual(expected)
  })

  it.skipIf(hasTransactions)(
    'that another process takes in the same moment are passed by (without transactions)',
    async () => {
      const db = Object.create(payload.db) as Payload['db']
      let rivals = 2
      db.create = async (args) => {
        if (args.collection === 'messages' && rivals-- > 0) {
          await payload.db.create({ ...args, customID: undefined, data: { ...args.data } })
        }
        return payload.db.create(args)
      }
      const beside = Object.assign(Object.create(payload), { db }) as Payload

      expect(await send({}, 'beside others', beside)).toBe('2570-0003')
      expect((await rows()).map(({ number }) => number)).toEqual([
        '2570-0001',
        '2570-0002',
        '2570-0003',
      ])
    },
  )

  it('begin anew with the fiscal year, at midnight in Bangkok', async () => {
    setClock(new Date('2026-09-30T16:59:00Z'))
    const last = await send()
    setClock(new Date('2026-09-30T17:01:00Z'))

    expect([last, await send(), await send()]).toEqual(['2569-0001', '2570-0001', '2570-0002'])
  })

  it('of erased messages are not given again', async () => {
    await send()
    const erased = await send()
    await payload.delete({ collection: 'messages', where: { number: { equals: erased } } })

    expect(await send()).toBe('2570-0003')
  })

  it('go on after what the rows say, where the count was lost', async () => {
    await send()
    await send()
    await payload.db.deleteMany({
      collection: 'payload-kv',
      where: { key: { contains: 'message-count' } },
    })

    expect(await send()).toBe('2570-0003')
  })

  it('go on after the ten-thousandth', async () => {
    const data = { number: '2570-9999', state: 'new' }
    await payload.db.create({ collection: 'messages', data, req: {} })

    expect([await send(), await send(), await send()]).toEqual([
      '2570-10000',
      '2570-10001',
      '2570-10002',
    ])
  })
})

describe('the same form sent twice', () => {
  it('is one message with one number', async () => {
    const first = await send({ subject: 'ซ้ำ' }, 'once')
    await send()

    expect(await send({ subject: 'ซ้ำ' }, 'once')).toBe(first)
    expect(await rows()).toHaveLength(2)
  })

  it('is one message even when all come at the same moment', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 8 }, () => send({ subject: 'ซ้ำ' }, 'all at once')),
    )

    expect(new Set(numbers).size).toBe(1)
    expect(await rows()).toHaveLength(1)
  })

  it('keeps its number into the next fiscal year', async () => {
    setClock(new Date('2026-09-30T16:59:00Z'))
    const first = await send({ subject: 'ซ้ำ' }, 'over new year')
    setClock(new Date('2026-09-30T17:01:00Z'))

    expect(await send({ subject: 'ซ้ำ' }, 'over new year')).toBe(first)
  })
})

it('an error says nothing of what was written', () => {
  const fault = Object.assign(new Error('insert into messages … params: somchai@example.org'), {
    cause: Object.assign(new Error('disk is full: somchai'), { code: 'SQLITE_FULL' }),
  })

  const error = new MessageError(fault)

  expect(error.message).toContain('SQLITE_FULL')
  expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('somchai')
})
