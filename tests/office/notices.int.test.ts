import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findCurrentNotices, findNoticesOf } from '@/office/findNotices'
import type { Notice } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { makeUser, openSite, rest, signIn } from '../support/site'

const hours = (count: number) => new Date(clock.now().getTime() + count * 3_600_000).toISOString()

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})
afterEach(async () => {
  setClock(null)
  await payload.delete({ collection: 'notices', where: {} })
})

const post = (title: string, data: Partial<Notice> = {}) =>
  payload.create({ collection: 'notices', data: { title, kind: 'service', ...data } })

const titles = (notices: { title: string }[]) => notices.map(({ title }) => title)

describe('what visitors are told', () => {
  it('now: what is on, has begun and is not over, emergencies first', async () => {
    await post('ระบบช้า')
    await post('น้ำท่วม', { kind: 'emergency', from: hours(-1), until: hours(1) })
    await post('ปิดปรับปรุง', { from: hours(1), until: hours(2) })
    await post('จบแล้ว', { from: hours(-3), until: hours(-2) })
    await post('ปิดไว้', { isOn: false })

    expect(titles(await findCurrentNotices())).toEqual(['น้ำท่วม', 'ระบบช้า'])
    setClock(new Date(hours(1.5)))
    expect(titles(await findCurrentNotices())).toEqual(['ปิดปรับปรุง', 'ระบบช้า'])
  })

  it('of one kind: now, planned, and on record', async () => {
    await post('ระบบช้า')
    await post('ปิดปรับปรุง', { from: hours(1) })
    await post('จบแล้ว', { from: hours(-3), until: hours(-2) })
    await post('เลิกก่อนเวลา', { from: hours(-1), until: hours(2), isOn: false })
    await post('ไม่ได้ทำ', { from: hours(5), isOn: false })
    await post('น้ำท่วม', { kind: 'emergency' })

    const { current, planned, past } = await findNoticesOf('service')
    expect(titles(current)).toEqual(['ระบบช้า'])
    expect(titles(planned)).toEqual(['ปิดปรับปรุง'])
    expect(titles(past)).toEqual(['เลิกก่อนเวลา', 'จบแล้ว'])
  })
})

describe('an end before the beginning', () => {
  const refusal = {
    status: 400,
    body: {
      errors: [
        {
          data: {
            errors: [{ path: 'until', message: expect.stringContaining('หลังวันเวลาเริ่มต้น') }],
          },
        },
      ],
    },
  }

  it('is refused in Thai, at once or when either date is changed later', async () => {
    const token = await signIn(await makeUser({ payload, role: 'officer' }))
    const body = { title: 'ปิดปรับปรุง', kind: 'service', from: hours(2), until: hours(2) }
    const backwards = await rest({ method: 'POST', path: '/notices', body, token })
    expect(backwards).toMatchObject(refusal)

    const { id } = await post('ปิดปรับปรุง', { from: hours(2), until: hours(3) })
    const change = (data: object) =>
      rest({ method: 'PATCH', path: `/notices/${id}`, body: data, token })
    expect(await change({ until: hours(1) })).toMatchObject(refusal)
    expect(await change({ from: hours(4) })).toMatchObject(refusal)
    expect(await change({ from: hours(1) })).toMatchObject({ status: 200 })
    expect(await change({ until: null })).toMatchObject({ status: 200 })
  })
})
