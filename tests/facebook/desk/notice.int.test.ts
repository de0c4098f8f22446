import { handleEndpoints, type Payload } from 'payload'
import config from '@payload-config'
import { beforeAll, expect, it, vi } from 'vitest'
import { createFailureTeller } from '@/notices/tellFailures'
import { clock } from '@/shared/clock'
import { makeCast, type Cast } from '../../accounts/cast'
import { put, rowOf } from '../../outbox/rows'
import { openSite } from '../../support/site'
import { FAILED, stockPost } from './posts'

vi.hoisted(() => (process.env.FACEBOOK_MODE = 'fake'))

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})

/** Where the newest notice of this person leads. */
async function leadsTo(part: 'pr' | 'admin'): Promise<string | null> {
  const { user, token } = cast.askers[part]
  const { docs } = await payload.find({
    collection: 'inbox',
    where: { and: [{ to: { equals: user?.id } }, { kind: { equals: 'outbox' } }] },
    sort: '-createdAt',
    depth: 0,
  })
  const request = new Request(`http://localhost:3000/api/inbox/${docs[0]?.id}/open`, {
    headers: { authorization: `JWT ${token}` },
  })
  return (await handleEndpoints({ config, request })).headers.get('location')
}

async function bury(channel: string, message: object): Promise<string> {
  const key = `${channel}/${Math.random()}`
  await put({ payload, channel, key, message })
  const { id } = await rowOf({ payload, key })
  await payload.db.updateOne({ collection: 'outbox', id, data: { state: 'dead', reason: 'ตาย' } })
  await createFailureTeller({ payload, clock })()
  return id
}

it('the notice of an order that failed leads to its post, every other to its row', async () => {
  const { post } = await stockPost({ payload, owner: cast.stranger, post: FAILED })

  await bury('facebook', { crossPost: post, revision: 1 })
  expect(await leadsTo('pr')).toBe(`/admin/collections/cross-posts/${post}`)

  const row = await bury('pictures', { media: 'x' })
  expect(await leadsTo('admin')).toBe(`/admin/collections/outbox/${row}`)
})
