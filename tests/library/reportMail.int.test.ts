import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { composeReportMail } from '@/library/problems/reportMail'
import { submitForm } from '@/start/submitForm'
import { stockItem } from '../accounts/stock'
import { makeUser, openSite } from '../support/site'

let payload: Payload
let path: string
let serial = 0

beforeAll(async () => {
  payload = await openSite()
  const owner = await makeUser({ payload, role: 'admin' })
  const id = await stockItem({ payload, kind: 'teaching-media', state: 'published', owner })
  const { slug } = await payload.findByID({ collection: 'teaching-media', id })
  path = `/library/media/${slug}/report`
})

beforeEach(async () => {
  env.mail = { url: 'smtp://localhost', from: { name: '', address: 'office@example.org' } }
  await payload.db.deleteMany({ collection: 'item-reports', where: {} })
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
})

afterEach(() => {
  env.mail = undefined
})

async function report(email: string) {
  const fields = Object.entries({ kind: 'mistake', message: 'คำตอบข้อ 3 ผิด', email })
  const key = createHash('sha256')
    .update(`mail ${(serial += 1)}`)
    .digest('hex')
  const submission = { form: 'item-report', path, fields, key }
  const outcome = await submitForm({ payload, submission })
  const { docs } = await payload.find({ collection: 'item-reports', depth: 0 })
  return { outcome, id: docs[0]!.id }
}

const mails = async () => {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { key: { contains: 'mail/report/' } },
  })
  return docs
}

describe('the mail to the sender of a report', () => {
  it('goes out when it came in, at each state and with each answer', async () => {
    const { id } = await report('kru@example.org')
    const step = (data: object) => payload.update({ collection: 'item-reports', id, data })
    expect(await mails()).toHaveLength(1)

    await step({ state: 'working' })
    await step({ answer: 'แก้แล้ว' })
    await step({ assignee: null })

    expect(await mails()).toHaveLength(3)
    expect(JSON.stringify(await mails())).not.toMatch(/kru@example|ข้อ 3|แก้แล้ว/)
  })

  it('tells number, state and the sender’s own page, and nothing of what was written', async () => {
    const { id, outcome } = await report('kru@example.org')

    const letter = await composeReportMail({ ids: { id }, payload })

    expect(letter).toMatchObject({ to: 'kru@example.org' })
    expect(letter?.text).toContain('รับเรื่องแล้ว')
    expect(letter?.text).toContain((outcome as { leadTo: string }).leadTo)
    expect(letter?.text).not.toContain('ข้อ 3')
  })

  it('is not sent where no address was left, or none is left any more', async () => {
    const { id } = await report('')

    expect(await mails()).toEqual([])
    expect(await composeReportMail({ ids: { id }, payload })).toBeNull()
  })

  it('is not kept for a mail server that is not there', async () => {
    env.mail = undefined
    await report('kru@example.org')

    expect(await mails()).toEqual([])
  })
})
