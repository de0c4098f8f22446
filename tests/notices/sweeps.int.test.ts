import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { passTimes } from '@/changes/passTimes'
import { createFailureTeller } from '@/notices/tellFailures'
import { createOverdueAlarm } from '@/notices/tellOverdue'
import { pruneInbox } from '@/notices/pruneInbox'
import { clock, setClock } from '@/shared/clock'
import { ready } from '@/start/ready'
import { makeCast, type Cast } from '../accounts/cast'
import { stockItem } from '../accounts/stock'
import { empty, put } from '../outbox/rows'
import { openSite } from '../support/site'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})
afterEach(async () => {
  setClock(null)
  await payload.db.deleteMany({ collection: 'inbox', where: {} })
  await payload.db.deleteMany({ collection: 'news', where: {} })
  await empty(payload)
})

async function told(): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'inbox', depth: 1, pagination: false })
  return docs
    .map(({ to, event }) => `${event} ${typeof to === 'object' ? to.roles.join() : to}`)
    .sort()
}

describe('an outbox row that died', () => {
  const bury = async (channel: string, key: string) => {
    await put({ payload, channel, key })
    await die(key)
  }
  const die = (key: string) =>
    payload.db.updateOne({
      collection: 'outbox',
      where: { key: { equals: key } },
      data: { state: 'dead', reason: 'หมดอายุ' },
    })

  it('is told once to those who can act', async () => {
    await bury('facebook', 'facebook/1')
    await bury('pictures', 'pictures/1')
    await put({ payload, channel: 'pictures', key: 'pictures/2' })
    const sweep = createFailureTeller({ payload, clock })
    await sweep()
    await sweep()
    await createFailureTeller({ payload, clock })()

    expect(await told()).toEqual(['failed admin', 'failed admin', 'failed director', 'failed pr'])
  })

  it('is told again when it was sent again and died again', async () => {
    await bury('pictures', 'pictures/1')
    const sweep = createFailureTeller({ payload, clock })
    await sweep()
    await die('pictures/1')
    await sweep()

    expect(await told()).toEqual(['failed admin', 'failed admin'])
  })

  it('mails of one day are told of as one', async () => {
    await bury('mail', 'mail/1')
    await bury('mail', 'mail/2')
    await createFailureTeller({ payload, clock })()

    expect(await told()).toEqual(['failed admin'])
  })
})

describe('an item whose time has passed and which does not show', () => {
  const DAY_MS = 86_400_000
  const late = () => setClock(new Date(Date.now() + DAY_MS + 90_000))

  it('raises the alarm: readiness, a line in the log, and one notice each', async () => {
    const error = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    await stockItem({ payload, kind: 'news', state: 'scheduled', owner: cast.colleague })
    const sweep = createOverdueAlarm({ payload, clock })
    await sweep()
    expect((await ready({ payload })).parts.schedule).toEqual({ state: 'ok' })

    late()
    await sweep()
    expect(await told()).toEqual([])
    await sweep()
    await sweep()
    await createOverdueAlarm({ payload, clock })()

    expect(await told()).toEqual(['overdue admin', 'overdue director'])
    expect(error).toHaveBeenCalledOnce()
    expect((await ready({ payload })).parts.schedule).toMatchObject({ state: 'degraded' })
    error.mockRestore()
  })

  it('raises none once it has come', async () => {
    await stockItem({ payload, kind: 'news', state: 'scheduled', owner: cast.colleague })
    const sweep = createOverdueAlarm({ payload, clock })
    late()
    await sweep()
    await passTimes({ payload, now: clock.now() })
    await sweep()

    expect(await told()).toEqual([])
    expect((await ready({ payload })).parts.schedule).toEqual({ state: 'ok' })
  })

  it.each(['staffOnly', 'notice', 'gone', 'trashed', 'draft', 'published'] as const)(
    'is not meant where it is %s',
    async (state) => {
      await stockItem({ payload, kind: 'news', state, owner: cast.colleague })
      late()

      expect((await ready({ payload })).parts.schedule).toEqual({ state: 'ok' })
    },
  )
})

it('notices go half a year after they were read, a year after nobody read them', async () => {
  const now = new Date('2026-11-23T05:00:00.000Z')
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
  const enter = (key: string, createdAt: string, readAt: string | null) =>
    payload.db.create({
      collection: 'inbox',
      data: { to: cast.colleague.id, event: 'waiting', key, createdAt, readAt },
    })
  await enter('kept, read', ago(300), ago(179))
  await enter('gone, read', ago(300), ago(181))
  await enter('kept, unread', ago(364), null)
  await enter('gone, unread', ago(366), null)
  await pruneInbox({ payload, now })

  const { docs } = await payload.find({ collection: 'inbox', depth: 0, showHiddenFields: true })
  expect(docs.map(({ key }) => key).sort()).toEqual(['kept, read', 'kept, unread'])
})
