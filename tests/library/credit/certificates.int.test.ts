import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '@/accounts/permissions'
import { answerCertificate } from '@/library/credit/print/answerCertificate'
import { findCertificate } from '@/library/credit/findCertificate'
import { findCertifiable } from '@/library/credit/findCertifiable'
import { findCreator } from '@/library/credit/findCreator'
import { issueCertificate } from '@/library/credit/issueCertificate'
import type { Certificate } from '@/payload-types'
import { setClock } from '@/shared/clock'
import { makeCast, type Cast } from '../../accounts/cast'
import { drawPages, hasPoppler, readText } from '../../support/readPDF'
import { readQR } from '../../support/readQR'
import { openSite, rest } from '../../support/site'

const NOW = new Date('2026-11-22T03:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString()
const HOSTILE = '#panic("x") *a* _b_ $c$ @d <e>'

let payload: Payload
let cast: Cast

const makeMedium = (data: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'teaching-media',
    locale: 'th',
    draft: data.stage === 'draft',
    data: {
      title: 'ใบงานพาราโบลา',
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
      creators: [{ name: 'นายสมชาย ใจดี', role: 'ผู้จัดทำ' }],
      ...data,
    } as never,
  })

const count = (id: string, data: { views: number; downloads: number; uses: number }) =>
  payload.db.upsert({
    collection: 'item-counts',
    where: { key: { equals: `teaching-media/${id}` } },
    data: { key: `teaching-media/${id}`, previews: 0, ratings: 0, stars: 0, ...data },
    req: {} as never,
  })

async function certify(id: string, now = NOW) {
  const [certified] = (await findCertifiable({ payload, collection: 'teaching-media', id })) ?? []
  return issueCertificate({ payload, certified: certified!, now })
}

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  cast = await makeCast(payload)
  await payload.updateGlobal({
    slug: 'site-settings',
    locale: 'th',
    data: { officeName: 'สำนักงานเขตทดสอบ', groupName: 'กลุ่มทดสอบ' },
  })
}, 180_000)

afterEach(() => setClock(NOW))

describe('issuing certificates', () => {
  it('twenty at once get twenty numbers without a gap or a double', async () => {
    const media = []
    for (let at = 0; at < 20; at += 1) media.push(await makeMedium({ title: `ผลงาน ${at}` }))

    const issued = await Promise.all(media.map(({ id }) => certify(id)))

    const running = issued.map((row) => row.running ?? 0).sort((a, b) => a - b)
    expect(running).toEqual(Array.from({ length: 20 }, (_, at) => running[0]! + at))
    expect(issued[0]?.number).toMatch(/^\d+\/2570$/)
  })

  it('the same person, item and counts is one certificate, asked for twenty times at once', async () => {
    const { id } = await makeMedium()

    const issued = await Promise.all(Array.from({ length: 20 }, () => certify(id)))

    expect(new Set(issued.map((row) => row.number)).size).toBe(1)
  })

  it('other counts are another certificate, and the first keeps its own', async () => {
    const { id } = await makeMedium()
    await count(id, { views: 5, downloads: 2, uses: 1 })
    const first = await certify(id)
    await count(id, { views: 9, downloads: 3, uses: 1 })
    const second = await certify(id)

    expect(second.number).not.toBe(first.number)
    const kept = await findCertificate({ payload, typed: first.number })
    expect(kept?.certificate).toMatchObject({
      views: 5,
      downloads: 2,
      uses: 1,
      title: 'ใบงานพาราโบลา',
    })
    expect(second).toMatchObject({ views: 9, downloads: 3 })
  })

  it('numbers begin anew with the fiscal year', async () => {
    const { id } = await makeMedium()
    const september = await certify(id, new Date('2027-09-30T16:00:00Z'))
    const { id: other } = await makeMedium()
    const october = await certify(other, new Date('2027-09-30T17:30:00Z'))

    expect(september.number).toMatch(/\/2570$/)
    expect(october.number).toBe('1/2571')
  })

  it('only for what visitors find, and never for a sample', async () => {
    const none = [
      await makeMedium({ stage: 'draft' }),
      await makeMedium({ visibility: 'staff' }),
      await makeMedium({ publishedAt: days(2) }),
      await makeMedium({ isSample: true }),
    ]
    for (const { id } of none) {
      expect(await findCertifiable({ payload, collection: 'teaching-media', id })).toBeNull()
    }
  })
})

describe('who may issue, read and revoke', () => {
  const ISSUERS = ['librarian', 'director', 'admin']

  it('librarian, director and administrator issue; nobody else does', async () => {
    const { id } = await makeMedium()
    const body = { kind: 'teaching-media', id, creator: 'นายสมชาย ใจดี' }
    for (const role of ['visitor', ...ROLES] as const) {
      const { token } = cast.askers[role]
      const may = ISSUERS.includes(role)
      const list = await rest({ path: `/certificates/of/teaching-media/${id}`, token })
      expect(list.status, role).toBe(may ? 200 : 403)
      const issued = await rest({ method: 'POST', path: '/certificates/issue', body, token })
      expect(issued.status, role).toBe(may ? 200 : 403)
    }
  })

  it('no row is made, changed in what it says, or deleted through the API by anybody', async () => {
    const { id } = await makeMedium()
    const row = await certify(id)
    const path = `/certificates/${row.id}`
    for (const role of ['visitor', ...ROLES] as const) {
      const { token } = cast.askers[role]
      const body = { title: 'x', creator: 'y', views: 9e9, number: '1/2500', revokedAt: days(0) }
      await rest({ method: 'PATCH', path, body, token })
      const made = await rest({ method: 'POST', path: '/certificates', body, token })
      expect(made.status, role).toBe(403)
      expect((await rest({ method: 'DELETE', path, token })).status, role).toBe(403)
      const read = await rest({ path, token })
      expect(read.status, role).toBe(role === 'visitor' ? 403 : 200)
    }
    const { certificate } = (await findCertificate({ payload, typed: row.number }))!
    expect(certificate).toMatchObject({
      title: row.title,
      creator: row.creator,
      number: row.number,
    })
    expect(certificate.revokedAt ?? null).toBeNull()
  })

  it('a reason revokes it once and for all, and the next one has a number of its own', async () => {
    const { id } = await makeMedium()
    const row = await certify(id)
    const path = `/certificates/${row.id}`
    const { token } = cast.askers.librarian
    const revoked = await rest<{ doc: Certificate }>({
      method: 'PATCH',
      path,
      body: { reason: 'ชื่อผิด' },
      token,
    })
    await rest({ method: 'PATCH', path, body: { reason: '', revokedAt: null }, token })
    const again = await certify(id)
    const { certificate } = (await findCertificate({ payload, typed: row.code }))!

    expect(revoked.status).toBe(200)
    expect(certificate.reason).toBe('ชื่อผิด')
    expect(new Date(certificate.revokedAt ?? 0).getTime()).toBeGreaterThanOrEqual(NOW.getTime())
    expect(again.number).not.toBe(row.number)
  })
})

describe('asking for a certificate', () => {
  it('by its number in any writing and by its code; unknown ones are none', async () => {
    const { id } = await makeMedium()
    const { number, code, running } = await certify(id)
    for (const typed of [
      number,
      `${running}-2570`,
      ` ${running} / ๒๕๗๐ `,
      code,
      code.toUpperCase(),
    ]) {
      const found = await findCertificate({ payload, typed })
      expect(found?.certificate.number, typed).toBe(number)
      expect(found?.isHeld, typed).toBe(typed.toLowerCase() === code)
    }
    for (const typed of ['99999/2570', '0-0', '', 'x', "1' or '1", '0'.repeat(12)]) {
      expect(await findCertificate({ payload, typed }), typed).toBeNull()
    }
  })

  it('gives its paper to the code alone', async () => {
    const { id } = await makeMedium()
    const { code, running } = await certify(id)
    const paper = await answerCertificate(code)

    expect(paper.status).toBe(200)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    for (const other of [`${running}-2570`, String(running), '0'.repeat(12), code.slice(1)]) {
      expect((await answerCertificate(other)).status).toBe(404)
    }
  })
})

describe.skipIf(!hasPoppler)('on the paper (needs poppler)', () => {
  it('stand office, number, person, work, school, dates, the counts of its row and a code that verifies it', async () => {
    const school = await payload.create({
      collection: 'schools',
      locale: 'th',
      data: { name: 'โรงเรียนทดสอบวิทยา' } as never,
    })
    const medium = await makeMedium({ title: HOSTILE, school: school.id })
    await count(medium.id, { views: 1234, downloads: 56, uses: 7 })
    const row = await certify(medium.id)
    await count(medium.id, { views: 9999, downloads: 9999, uses: 9999 })
    const pdf = Buffer.from(await (await answerCertificate(row.code)).arrayBuffer())
    const text = readText(pdf)
    const [page, ...more] = drawPages(pdf)

    for (const part of [
      'สำนักงานเขตทดสอบ',
      'หนังสือรับรองการเผยแพร่ผลงาน',
      `เลขที่${row.number}`,
      'นายสมชายใจดี',
      'โรงเรียนทดสอบวิทยา',
      'สื่อการเรียนรู้',
      HOSTILE.replace(/\s/g, ''),
      '21พฤศจิกายน2569',
      '22พฤศจิกายน2569',
      '1,234',
      `localhost:3000/verify/${row.code}`,
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('9,999')
    expect(text).not.toContain('ยกเลิกแล้ว')
    expect(more).toEqual([])
    expect(await readQR(page!)).toBe(`http://localhost:3000/verify/${row.code}`)
  })

  it('names the director only as known when it was issued, and says when it was revoked', async () => {
    const before = await certify((await makeMedium()).id)
    await payload.create({
      collection: 'people',
      locale: 'th',
      data: { name: 'นางปราณี รักเรียน', position: 'ผู้อำนวยการสำนักงานเขตทดสอบ' } as never,
    })
    await payload.create({
      collection: 'people',
      locale: 'th',
      data: { name: 'นางปราณี รักเรียน', position: 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาทดสอบ' } as never,
    })
    const after = await certify((await makeMedium()).id, new Date(Date.now() + 60_000))
    const { token } = cast.askers.director
    const body = { reason: 'พิมพ์ผิด' }
    await rest({ method: 'PATCH', path: `/certificates/${before.id}`, body, token })
    const paperOf = async ({ code }: Certificate) =>
      readText(Buffer.from(await (await answerCertificate(code)).arrayBuffer()))

    expect(await paperOf(after)).toContain('(นางปราณีรักเรียน)')
    expect(await paperOf(before)).not.toContain('นางปราณี')
    expect(await paperOf(before)).toContain('ยกเลิกแล้ว')
    expect(await paperOf(before)).toContain('พิมพ์ผิด')
  })
})

describe('the page of a maker', () => {
  it('holds public items under the name in any writing, their counts and collections', async () => {
    const creators = [{ name: 'ดร. ปั้น  ญี่ปุ่น' }]
    const one = await makeMedium({ title: 'หนึ่ง', creators })
    await makeMedium({ title: 'สอง', creators: [{ name: 'นางสาวปั้น ญี่ปุ่น' }] })
    await makeMedium({ title: 'ร่าง', creators, stage: 'draft' })
    await makeMedium({ title: 'ภายใน', creators, visibility: 'staff' })
    await count(one.id, { views: 3, downloads: 2, uses: 1 })
    await payload.create({
      collection: 'library-collections',
      locale: 'th',
      data: {
        title: 'ชุดหนึ่ง',
        stage: 'published',
        visibility: 'public',
        publishedAt: days(-1),
        entries: [{ item: { relationTo: 'teaching-media', value: one.id } }],
      } as never,
    })

    const creator = await findCreator('ปั้น-ญี่ปุ่น')

    expect(creator?.items.map(({ title }) => title).sort()).toEqual(['สอง', 'หนึ่ง'])
    expect(creator).toMatchObject({ views: 3, downloads: 2, uses: 1 })
    expect(creator?.collections.map(({ title }) => title)).toEqual(['ชุดหนึ่ง'])
    expect(await findCreator('ไม่มีคนนี้')).toBeNull()
  })
})
