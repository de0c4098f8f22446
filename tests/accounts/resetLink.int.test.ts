import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import type { ResetLinkAnswer } from '@/accounts/resetLinkEndpoint'
import { makeUser, openSite, PASSWORD, rest } from '../support/site'
import { makeCast, PARTS, type Cast } from './cast'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})

const ask = (id: string, token?: string) =>
  rest<ResetLinkAnswer>({ method: 'POST', path: `/users/${id}/reset-link`, token })

const reset = (link: string, password: string) =>
  rest({
    method: 'POST',
    path: '/users/reset-password',
    body: { token: link.split('/').pop(), password },
  })

it('is handed to administrators alone', async () => {
  const answers: Record<string, number> = {}
  for (const part of PARTS) {
    answers[part] = (await ask(cast.colleague.id, cast.askers[part].token)).status
  }

  const refused = PARTS.filter((part) => part !== 'admin').map((part) => [part, 403])
  expect(answers).toEqual({ ...Object.fromEntries(refused), admin: 200 })
})

it('sets a new password once; an older link no longer does, and no mail goes out', async () => {
  const { token } = cast.askers.admin
  const user = await makeUser({ payload, role: 'pr' })
  const older = await ask(user.id, token)
  const { body } = await ask(user.id, token)
  const password = `${PASSWORD}-new`

  expect(body.link).toMatch(/^http:\/\/localhost:3000\/admin\/reset\/[0-9a-f]{40}$/)
  expect(new Date(body.until).getTime()).toBeGreaterThan(Date.now() + 3_500_000)
  expect((await reset(older.body.link, password)).status).toBe(403)
  expect((await reset(body.link, password)).status).toBe(200)
  expect((await reset(body.link, password)).status).toBe(403)
  expect((await payload.count({ collection: 'outbox' })).totalDocs).toBe(0)
})

it('of nobody is not found', async () => {
  const { token } = cast.askers.admin
  const gone = await makeUser({ payload, role: 'pr' })
  await payload.delete({ collection: 'users', id: gone.id })

  expect((await ask(gone.id, token)).status).toBe(404)
})
