import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '@/shared/clock'
import { writer, doc } from '../editorial/write'
import { makeUser, openSite, signIn } from '../support/site'

let payload: Payload
let token: string
let authorToken: string

const HOUR_MS = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR_MS)

beforeAll(async () => {
  payload = await openSite()
  const deputy = await makeUser({ payload, role: 'pr' })
  await payload.update({
    collection: 'users',
    id: deputy.id,
    data: {
      actingFor: { role: 'director', from: at(1).toISOString(), to: at(3).toISOString() },
    },
  })
  token = await signIn(deputy)
  authorToken = await signIn(await makeUser({ payload, role: 'contributor' }))
})

afterEach(() => setClock(null))

describe('an acting director (รักษาการ)', () => {
  it.each([
    ['before the first day', 0, 403],
    ['between the two', 2, 200],
    ['after the last day', 4, 403],
  ])('%s', async (_when, hours, status) => {
    const item = await doc(
      writer({ kind: 'news', token: authorToken }).create({ title: 'รอเผยแพร่' }),
    )
    setClock(at(hours))

    const answer = await writer({ kind: 'news', token }).update(item.id, { stage: 'published' })

    expect(answer.status).toBe(status)
  })
})
