import { describe, expect, it } from 'vitest'
import { setClock } from '@/shared/clock'
import { empty } from '../outbox/rows'
import { makeUser, PASSWORD, rest } from '../support/site'
import { later, useMail } from './mailRig'

const rig = useMail()

describe('a forgotten password', () => {
  const ask = (email: string) =>
    rest({ method: 'POST', path: '/users/forgot-password', body: { email } })

  async function tokenOf(id: string): Promise<string> {
    const where = { id: { equals: id } }
    const row = await rig.payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
      collection: 'users',
      where,
    })
    return row?.resetPasswordToken ?? ''
  }

  it('brings a link by mail that sets a new one; the token stands in no row', async () => {
    setClock(null)
    const user = await makeUser({ payload: rig.payload, role: 'officer' })
    expect((await ask(` ${user.email.toUpperCase()}`)).status).toBe(200)
    const token = await tokenOf(user.id)
    await rig.deliver()

    expect(rig.server.mails).toMatchObject([{ to: [user.email] }])
    expect(rig.server.mails[0]?.text).toContain(`http://localhost:3000/admin/reset/${token}`)
    expect(JSON.stringify(await rig.rows())).not.toContain(token)
    expect(JSON.stringify(await rig.rows())).not.toContain(user.email)

    const password = `${PASSWORD}-new`
    const body = { token, password }
    const reset = await rest({ method: 'POST', path: '/users/reset-password', body })
    expect(reset.status).toBe(200)
    const login = { email: user.email, password }
    expect((await rest({ method: 'POST', path: '/users/login', body: login })).status).toBe(200)
  })

  it('of an unknown address is answered alike, and nothing is written', async () => {
    const user = await makeUser({ payload: rig.payload, role: 'officer' })
    const known = await ask(user.email)
    await empty(rig.payload)

    expect(await ask('nobody@example.org')).toEqual(known)
    expect(await rig.rows()).toEqual([])
  })

  it('asked for again and again brings one mail a minute, with the link that works', async () => {
    const user = await makeUser({ payload: rig.payload, role: 'officer' })
    await ask(user.email)
    expect(await rig.deliver()).toBe(1)
    for (let again = 0; again < 3; again += 1) await ask(user.email)

    expect(await rig.deliver()).toBe(1)
    later(1)
    expect(await rig.deliver()).toBe(2)
    expect(rig.server.mails[1]?.text).toContain(await tokenOf(user.id))
    expect(await rig.rows()).toHaveLength(2)
  })

  it('brings nothing once the link is too old', async () => {
    const user = await makeUser({ payload: rig.payload, role: 'officer' })
    await ask(user.email)
    later(60 * 24 * 365 * 10)

    expect(await rig.deliver()).toBe(0)
    expect(await rig.rows()).toMatchObject([{ state: 'done' }])
  })

  it('asked for without mail writes no row', async () => {
    const { email } = await makeUser({ payload: rig.payload, role: 'officer' })
    const token = await rig.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })

    expect(token).toMatch(/^[0-9a-f]{40}$/)
    expect(await rig.rows()).toEqual([])
  })
})
