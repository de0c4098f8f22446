import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { enterMessage } from '@/notices/enterMessage'
import { clock } from '@/shared/clock'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'
import { useMail } from './mailRig'

const rig = useMail()

describe('a message from the contact page', () => {
  const SENDER = { name: 'สมหญิง', email: 'som@example.org', phone: '081', message: 'ขอความช่วยเหลือ' }
  const arrive = async (payload = rig.payload) => {
    const key = randomBytes(32).toString('hex')
    const contact = { subject: 'เรื่องลับ', ...SENDER }
    const number = await enterMessage({ payload, contact, key, now: clock.now() })
    const { docs } = await payload.find({
      collection: 'messages',
      where: { number: { equals: number } },
    })
    return { id: docs[0]!.id, number }
  }
  const setOffice = (email: string | null) =>
    rig.payload.updateGlobal({ slug: 'site-settings', data: { contact: { email } } })

  it('is told of to the office by number and link, without the sender', async () => {
    await setOffice('desk@example.org')
    const { id, number } = await arrive()
    await rig.deliver()

    const [mail] = rig.server.mails
    expect(mail?.to).toEqual(['desk@example.org'])
    expect(mail?.text).toContain(number)
    expect(mail?.text).toContain(`http://localhost:3000/admin/collections/messages/${id}`)
    for (const word of [...Object.values(SENDER), 'เรื่องลับ']) {
      expect(mail?.text).not.toContain(word)
      expect(JSON.stringify(await rig.rows())).not.toContain(word)
    }
  })

  it('is told of once, not when it is answered', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await rig.deliver()
    await rig.payload.update({ collection: 'messages', id, data: { state: 'answered' } })

    expect(await rig.deliver()).toBe(1)
    expect(await rig.rows()).toHaveLength(1)
  })

  it('that was taken up before the mail went out needs none', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await rig.payload.update({ collection: 'messages', id, data: { state: 'working' } })

    expect(await rig.deliver()).toBe(0)
    expect(await rig.rows()).toMatchObject([{ state: 'done' }])
  })

  it('is told to nobody where the office gave no address', async () => {
    await setOffice(null)
    await arrive()

    expect(await rig.rows()).toEqual([])
  })

  it('that was not kept is not told of', async ({ skip }) => {
    if (!hasTransactions) skip(NEEDS_TRANSACTIONS)
    await setOffice('desk@example.org')
    const db = Object.create(rig.payload.db) as Payload['db']
    db.upsert = () => Promise.reject(new Error('stopped midway'))
    const failing = Object.assign(Object.create(rig.payload), { db }) as Payload

    await expect(arrive(failing)).rejects.toThrow('could not be saved')
    expect(await rig.rows()).toEqual([])
  })
})
