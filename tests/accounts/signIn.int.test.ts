import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { makeUser, openSite, PASSWORD, rest, signIn } from '../support/site'

let payload: Payload
let contributor: User
let admin: User
let token: string
let adminToken: string

beforeAll(async () => {
  payload = await openSite()
  admin = await makeUser({ payload, role: 'admin' })
  contributor = await makeUser({ payload, role: 'contributor' })
  token = await signIn(contributor)
  adminToken = await signIn(admin)
})

const NEW_PASSWORD = 'four-words-nobody-guesses'
const patch = (id: string, body: object, as?: string) =>
  rest<{ doc: User }>({ method: 'PATCH', path: `/users/${id}`, body, token: as })

describe('the way in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    const login = (email: string) =>
      rest({ method: 'POST', path: '/users/login', body: { email, password: 'not-the-password' } })

    expect(await login(contributor.email)).toEqual(await login('nobody@example.org'))
    expect((await login('nobody@example.org')).status).toBe(401)
  })

  it('answers a forgotten password alike for known and unknown addresses', async () => {
    const forgot = (email: string) =>
      rest({ method: 'POST', path: '/users/forgot-password', body: { email } })

    expect(await forgot(contributor.email)).toEqual(await forgot('nobody@example.org'))
  })

  it('lets nobody register once there is a user', async () => {
    const body = { name: 'x', email: 'x@example.org', password: PASSWORD, roles: ['admin'] }

    for (const path of ['/users/first-register', '/users']) {
      expect((await rest({ method: 'POST', path, body })).status).toBe(403)
    }
  })

  it('serves no GraphQL', async () => {
    const body = { query: '{ Users { docs { email } } }' }
    expect((await rest({ method: 'POST', path: '/graphql', body })).status).toBe(404)
  })

  it('tells a visitor no one’s data in the list of permissions', async () => {
    const { body } = await rest({ path: '/access' })
    expect(JSON.stringify(body)).not.toMatch(/@example\.org|hash|salt/)
  })

  it('shows a person neither hash nor salt of anyone, nor the sessions of others', async () => {
    for (const path of ['/users', '/users/me', `/users/${admin.id}`, '/users?depth=3']) {
      const { body } = await rest({ path: `${path}`, token: adminToken })
      expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    }
    const other = await rest<User>({ path: `/users/${contributor.id}`, token: adminToken })
    expect(other.body.sessions ?? []).toEqual([])
  })
})

describe('one’s own account', () => {
  it('does not let anybody widen their own rights', async () => {
    const units = await payload.create({ collection: 'units', data: { name: 'หน่วยที่อยากอยู่' } })

    await patch(
      contributor.id,
      {
        roles: ['admin'],
        unit: units.id,
        email: 'other@example.org',
        actingFor: { role: 'director', from: '2020-01-01T00:00:00.000Z' },
      },
      token,
    )

    const after = await payload.findByID({ collection: 'users', id: contributor.id, depth: 0 })
    expect(after).toMatchObject({ roles: ['contributor'], email: contributor.email })
    expect(after.unit ?? null).toBeNull()
    expect(after.actingFor?.role ?? null).toBeNull()
  })

  it('does not let anybody touch another’s account', async () => {
    expect((await patch(admin.id, { password: NEW_PASSWORD }, token)).status).toBe(403)
    expect((await patch(admin.id, { name: 'x' }, token)).status).toBe(403)
    const bulk = await rest<{ docs: User[] }>({
      method: 'PATCH',
      path: '/users?where[name][exists]=true',
      body: { password: NEW_PASSWORD },
      token,
    })
    const changed = (bulk.body.docs ?? []).map(({ id }) => id)
    expect(changed.filter((id) => id !== contributor.id)).toEqual([])
    // Everybody is signed out by a change of password, oneself too.
    await payload.update({ collection: 'users', id: contributor.id, data: { password: PASSWORD } })
    token = await signIn(contributor)
  })

  it('does not let a hash or salt be written', async () => {
    await patch(contributor.id, { hash: 'ff', salt: 'ff' }, token)
    expect((await signIn(contributor)).length).toBeGreaterThan(0)
  })

  it('lets a person change their own name and password', async () => {
    const person = await makeUser({ payload, role: 'officer' })
    const own = await signIn(person)

    expect((await patch(person.id, { name: 'ชื่อใหม่', password: NEW_PASSWORD }, own)).status).toBe(
      200,
    )
    const body = { email: person.email, password: NEW_PASSWORD }
    expect((await rest({ method: 'POST', path: '/users/login', body })).status).toBe(200)
  })
})

describe('passwords', () => {
  const weak = [
    'short',
    '11-characte',
    'password1234',
    'PASSWORD1234',
    '123456789012',
    'aaaaaaaaaaaaaa',
  ]

  it.each(weak)('%s is refused on creation and on change', async (password) => {
    const body = { name: 'x', email: 'weak@example.org', roles: ['pr'], password }
    const made = await rest({ method: 'POST', path: '/users', body, token: adminToken })

    expect(made.status).toBe(400)
    expect((await patch(contributor.id, { password }, token)).status).toBe(400)
  })

  it('12 characters of any script will do', async () => {
    const person = await makeUser({ payload, role: 'pr' })
    expect((await patch(person.id, { password: 'กขคงจฉชซฌญฎฏ' }, adminToken)).status).toBe(200)
  })

  it('a weak one is refused when a forgotten one is replaced', async () => {
    const person = await makeUser({ payload, role: 'pr' })
    const reset = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const replace = (password: string) =>
      rest({ method: 'POST', path: '/users/reset-password', body: { token: reset, password } })

    expect((await replace('password1234')).status).toBe(400)
    expect((await replace('short')).status).toBe(400)
    expect((await replace(NEW_PASSWORD)).status).toBe(200)
  })
})

describe('the last administrator', () => {
  it('stays one, alone or in bulk', async () => {
    const second = await makeUser({ payload, role: 'admin' })
    const administrators = async () =>
      (await payload.count({ collection: 'users', where: { roles: { in: ['admin'] } } })).totalDocs
    expect(await administrators()).toBe(2)

    await rest({
      method: 'PATCH',
      path: '/users?where[roles][in]=admin',
      body: { roles: ['pr'] },
      token: adminToken,
    })
    expect(await administrators()).toBeGreaterThan(0)

    for (const { id } of [admin, second]) {
      await rest({ method: 'DELETE', path: `/users/${id}`, token: adminToken })
    }
    expect(await administrators()).toBeGreaterThan(0)
  })
})
