import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { env } from '@/env'
import { enterInbox } from '@/notices/enterInbox'
import { createFailureTeller } from '@/notices/tellFailures'
import type { User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { doc, writer } from '../editorial/write'
import { makeUser, signIn } from '../support/site'
import { later, useMail } from './mailRig'

const rig = useMail()
let author: User
let reader: User
let token: string

beforeAll(async () => {
  author = await makeUser({ payload: rig.payload, role: 'contributor' })
  reader = await makeUser({ payload: rig.payload, role: 'director' })
  token = await signIn(author)
})
beforeEach(() => {
  env.mail = { url: rig.server.url, from: { name: '', address: 'office@example.org' } }
})
afterEach(async () => {
  env.mail = undefined
  await rig.payload.db.deleteMany({ collection: 'inbox', where: {} })
  await setWish(true)
})

const setWish = (noticesByMail: boolean) =>
  rig.payload.update({ collection: 'users', id: reader.id, data: { noticesByMail } })
const handIn = () =>
  doc(writer({ kind: 'news', token }).create({ title: 'เรื่องลับ', stage: 'submitted' }))

describe('a notice, where mail is sent', () => {
  it('goes out by mail a little later: what happened and a link, no title and no names', async () => {
    await handIn()
    expect(await rig.deliver()).toBe(0)

    later(6)
    expect(await rig.deliver()).toBe(1)
    const [mail] = rig.server.mails
    const { docs } = await rig.payload.find({ collection: 'inbox', depth: 0 })
    expect(mail?.to).toEqual([reader.email])
    expect(mail?.text).toContain('มีเรื่องรอท่านตรวจ')
    expect(mail?.text).toContain(`http://localhost:3000/admin/collections/inbox/${docs[0]?.id}`)
    for (const word of ['เรื่องลับ', author.name, reader.name]) {
      expect(mail?.text).not.toContain(word)
      expect(JSON.stringify(await rig.rows())).not.toContain(word)
    }
  })

  it('needs none when it was read meanwhile', async () => {
    await handIn()
    const readAt = clock.now().toISOString()
    await rig.payload.db.updateMany({ collection: 'inbox', where: {}, data: { readAt } })
    later(6)

    expect(await rig.deliver()).toBe(0)
    expect(await rig.rows()).toMatchObject([{ state: 'done' }])
  })

  it('needs none when another has decided meanwhile', async () => {
    const { id } = await handIn()
    await rig.payload.update({ collection: 'news', id, data: { stage: 'returned' } })
    later(6)

    expect(await rig.deliver()).toBe(0)
  })

  it('goes by mail to nobody who wants none', async () => {
    await setWish(false)
    await handIn()

    expect(await rig.rows()).toEqual([])
  })

  it('of a mail that failed goes out by no mail', async () => {
    const admin = await makeUser({ payload: rig.payload, role: 'admin' })
    const tell = (kind: string) =>
      inTransaction({
        payload: rig.payload,
        work: (req) =>
          enterInbox({ event: 'failed', kind, document: 'a', revision: '1', to: [admin.id], req }),
      })
    await tell('outbox')
    const [row] = await rig.rows()
    expect(row).toMatchObject({ channel: 'mail' })

    await rig.payload.db.updateOne({
      collection: 'outbox',
      id: row!.id,
      data: { state: 'dead', reason: '550' },
    })
    await createFailureTeller({ payload: rig.payload, clock })()
    expect(await rig.rows()).toHaveLength(1)
    expect((await rig.payload.count({ collection: 'inbox' })).totalDocs).toBe(2)
  })
})
