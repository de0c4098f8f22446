import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'
import { useMail } from './mailRig'

const rig = useMail()

describe('a message from the contact page', () => {
  const SENDER = { name: 'สมหญิง', email: 'som@example.org', phone: '081', message: 'ขอความช่วยเหลือ' }
  const arrive = (req?: PayloadRequest) =>
    rig.payload.create({
      collection: 'inbox',
      data: { number: '2570-0001', subject: 'เรื่องลับ', state: 'new', ...SENDER },
      req,
    })
  const setOffice = (email: string | null) =>
    rig.payload.updateGlobal({ slug: 'site-settings', data: { contact: { email } } })

  it('is told of to the office by number and link, without the sender', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await rig.deliver()

    const [mail] = rig.server.mails
    expect(mail?.to).toEqual(['desk@example.org'])
    expect(mail?.text).toContain('2570-0001')
    expect(mail?.text).toContain(`http://localhost:3000/admin/collections/inbox/${id}`)
    for (const word of [...Object.values(SENDER), 'เรื่องลับ']) {
      expect(mail?.text).not.toContain(word)
      expect(JSON.stringify(await rig.rows())).not.toContain(word)
    }
  })

  it('is told of once, not when it is answered', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await rig.deliver()
    await rig.payload.update({ collection: 'inbox', id, data: { state: 'answered' } })

    expect(await rig.deliver()).toBe(1)
    expect(await rig.rows()).toHaveLength(1)
  })

  it('that was taken up before the mail went out needs none', async () => {
    await setOffice('desk@example.org')
    const { id } = await arrive()
    await rig.payload.update({ collection: 'inbox', id, data: { state: 'working' } })

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
    const undone = inTransaction({
      payload: rig.payload,
      async work(req) {
        await arrive(req)
        throw new Error('stopped midway')
      },
    })

    await expect(undone).rejects.toThrow('stopped midway')
    expect(await rig.rows()).toEqual([])
  })
})
