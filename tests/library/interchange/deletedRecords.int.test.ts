import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { faultOf, listAll, make, type Kind } from './harvest'

const DAY = 86_400_000
/** Rows get their date of change from the machine, not from the clock of the test: all times are near it. */
const start = Math.floor(Date.now() / 1000) * 1000
const at = (days: number) => new Date(start + days * DAY)
const iso = (days: number) => at(days).toISOString()
const stamp = (days: number) => `${iso(days).slice(0, 19)}Z`

let payload: Payload

const list = (more: Record<string, string> = {}) =>
  listAll({ verb: 'ListRecords', metadataPrefix: 'oai_dc', ...more })
const stateOf = async (code: string | null | undefined, more: Record<string, string> = {}) => {
  const record = (await list(more)).find((found) => found.code === code)
  return record && (record.isDeleted ? 'deleted' : 'live')
}
const change = (collection: Kind, id: string, data: Record<string, unknown>) =>
  payload.update({ collection, id, locale: 'th', data: data as never })

beforeEach(async () => {
  setClock(at(0))
  payload = await openSite()
}, 120_000)

describe('what a harvester is told of', () => {
  it('is what visitors find, and nothing that they never could', async () => {
    const publishedAt = iso(-1)
    const live = await make(payload, 'innovations', { title: 'เผยแพร่', publishedAt })
    const never = [
      await make(payload, 'innovations', { title: 'ร่าง', stage: 'draft', publishedAt }),
      await make(payload, 'teaching-media', { title: 'ตั้งเวลา', publishedAt: iso(2) }),
      await make(payload, 'teaching-media', { title: 'ภายใน', publishedAt, visibility: 'staff' }),
      await make(payload, 'teaching-media', {
        title: 'พ้นกำหนดก่อนเริ่ม',
        publishedAt,
        expiresAt: iso(-2),
      }),
    ]
    const cancelled = await make(payload, 'teaching-media', { title: 'เลิก', publishedAt: iso(3) })
    await change('teaching-media', cancelled.id, { stage: 'withdrawn' })

    setClock(at(1))
    expect(await stateOf(live.code)).toBe('live')
    for (const { code, title } of [...never, cancelled]) {
      expect(await stateOf(code), title ?? '').toBeUndefined()
      const identifier = `oai:localhost:${code}`
      expect(await faultOf({ verb: 'GetRecord', metadataPrefix: 'lom', identifier })).toBe(
        'idDoesNotExist',
      )
    }
  })

  it.each(['notice', 'gone', 'redirect'])('says deleted of one withdrawn as %s', async (kind) => {
    const { id, code } = await make(payload, 'teaching-media', { title: `ถอน ${kind}` })
    await change('teaching-media', id, {
      stage: 'withdrawn',
      withdrawal: { kind, reason: 'เหตุผลภายใน', to: '/news' },
    })

    expect(await stateOf(code)).toBe('deleted')
    const record = (await list()).find((found) => found.code === code)
    expect(record?.metadata).toBeUndefined()
    expect(JSON.stringify(record)).not.toMatch(/ถอน|เหตุผล/)
  })

  it('says deleted of one in the trash, and live again of one taken out of it', async () => {
    const { id, code } = await make(payload, 'innovations', { title: 'ทิ้ง' })
    setClock(at(1))
    await change('innovations', id, { deletedAt: iso(1) })
    expect(await stateOf(code, { from: stamp(0.9) })).toBe('deleted')

    await payload.update({
      collection: 'innovations',
      id,
      locale: 'th',
      data: { deletedAt: null } as never,
      trash: true,
    })
    expect(await stateOf(code)).toBe('live')
  })

  it('says deleted of one that is for staff only now, and of one that waits for a new date', async () => {
    const hidden = await make(payload, 'teaching-media', { title: 'เคยเปิด', publishedAt: iso(-9) })
    const later = await make(payload, 'teaching-media', { title: 'เลื่อน', publishedAt: iso(-9) })
    setClock(at(1))
    await change('teaching-media', hidden.id, { visibility: 'staff' })
    await change('teaching-media', later.id, { publishedAt: iso(4) })

    expect(await stateOf(hidden.code)).toBe('deleted')
    expect(await stateOf(later.code)).toBe('deleted')
    setClock(at(5))
    expect(await stateOf(later.code, { from: stamp(3) })).toBe('live')
  })

  it('loses nothing that begins or expires without being written', async () => {
    const scheduled = await make(payload, 'teaching-media', { title: 'เริ่ม', publishedAt: iso(5) })
    const ending = await make(payload, 'innovations', {
      title: 'สิ้นสุด',
      publishedAt: iso(-1),
      expiresAt: iso(6),
    })
    setClock(at(4))
    expect(await stateOf(scheduled.code)).toBeUndefined()
    expect(await stateOf(ending.code)).toBe('live')

    setClock(at(5.5))
    expect(await stateOf(scheduled.code, { from: stamp(4) })).toBe('live')
    expect(await stateOf(ending.code, { from: stamp(4) })).toBeUndefined()
    const record = (await list()).find(({ code }) => code === scheduled.code)
    expect(record?.datestamp).toBe(stamp(5))

    setClock(at(7))
    expect(await stateOf(ending.code, { from: stamp(5.5) })).toBe('deleted')
    expect(await stateOf(scheduled.code, { from: stamp(5.5) })).toBeUndefined()
    expect(await stateOf(ending.code, { from: stamp(6), until: stamp(6) })).toBe('deleted')
    expect(await stateOf(ending.code, { until: stamp(5) })).toBeUndefined()
  })

  it('keeps a revision that nobody has published to itself', async () => {
    const { id, code } = await make(payload, 'teaching-media', { title: 'ฉบับที่เผยแพร่' })
    const before = (await list()).find((found) => found.code === code)
    await payload.update({
      collection: 'teaching-media',
      id,
      locale: 'th',
      draft: true,
      data: { stage: 'draft', title: 'ฉบับแก้ไข' },
    })
    const after = (await list()).find((found) => found.code === code)

    expect(after).toEqual(before)
    expect(JSON.stringify(after)).toContain('ฉบับที่เผยแพร่')
  })
})
