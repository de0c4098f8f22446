import { beforeAll, describe, expect, it } from 'vitest'
import { makeUser, openSite, signIn } from '../support/site'
import { writer, type WriteBody } from './write'

const SENTENCE = 'ปี 2026 ดูเหมือนเป็น ค.ศ. ปี พ.ศ. ที่ตรงกันคือ 2569'
let token: string

beforeAll(async () => {
  token = await signIn(await makeUser({ payload: await openSite(), role: 'director' }))
})

const saidOf = ({ errors }: WriteBody) =>
  errors?.flatMap(({ data }) => data?.errors ?? []).map(({ path, message }) => [path, message])

describe('dates and years that reach the API', () => {
  it('are taken in ISO', async () => {
    const news = writer({ kind: 'news', token })
    for (const eventDate of ['2026-12-05', '2026-12-05T02:00:00.000Z', null]) {
      expect((await news.create({ title: 'วันที่', eventDate })).status).toBe(201)
    }
  })

  it('are refused as they are typed, with the sentence of the form', async () => {
    const news = writer({ kind: 'news', token })
    for (const eventDate of ['5/12/2026', '?5/12/2026', '5 ธ.ค. 2026']) {
      const { status, body } = await news.create({ title: 'วันที่', eventDate })
      expect(status).toBe(400)
      expect(saidOf(body)).toEqual([['eventDate', SENTENCE]])
    }
    expect((await news.create({ title: 'วันที่', eventDate: '5/12/2569' })).status).toBe(400)
  })

  it('are years of the Buddhist era', async () => {
    const innovations = writer({ kind: 'innovations', token })
    for (const field of ['year', 'academicYear']) {
      const { status, body } = await innovations.create({ title: 'ปี', [field]: 2026 })
      expect(status).toBe(400)
      expect(saidOf(body)).toEqual([[field, SENTENCE]])
      expect((await innovations.create({ title: 'ปี', [field]: 2569 })).status).toBe(201)
      expect((await innovations.create({ title: 'ปี', [field]: 2569.5 })).status).toBe(400)
    }
  })
})
