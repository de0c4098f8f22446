import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemKinds, type ItemKind } from '@/editorial/kinds'
import type { User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { openPreview } from '@/site/preview/openPreview'
import { makeUser, openSite } from '../support/site'

let payload: Payload
let unit: string
let otherUnit: string
const people: Record<string, User> = {}

const LIBRARY: ItemKind[] = ['teaching-media', 'innovations']

beforeAll(async () => {
  payload = await openSite()
  unit = (await payload.create({ collection: 'units', data: { name: 'กลุ่มหนึ่ง' } })).id
  otherUnit = (await payload.create({ collection: 'units', data: { name: 'กลุ่มสอง' } })).id
  for (const role of [
    'contributor',
    'officer',
    'pr',
    'librarian',
    'director',
    'executive',
    'auditor',
    'admin',
  ] as const) {
    people[role] = await makeUser({ payload, role, unit })
  }
  people.stranger = await makeUser({ payload, role: 'contributor', unit: otherUnit })
  people.otherOfficer = await makeUser({ payload, role: 'officer', unit: otherUnit })
})

const make = (kind: ItemKind, data: object) =>
  payload.create({
    collection: kind,
    locale: 'th',
    draft: true,
    data: {
      title: 'ฉบับร่าง',
      stage: 'draft',
      owner: people.contributor?.id,
      unit,
      ...data,
    } as never,
  })

const look = async (kind: ItemKind, id: string, person: string) =>
  (await openPreview({
    kind,
    id,
    select: { title: true },
    user: { ...people[person], collection: 'users' } as never,
  })) as { item: { title?: string }; stage: string; publishedAt: string | null } | null

describe.each(itemKinds)('the preview of a draft of %s', (kind) => {
  it('opens for those who may read the draft, and for nobody else', async () => {
    const { id } = await make(kind, {})
    const may = async (person: string) => Boolean(await look(kind, id, person))

    for (const reader of [
      'contributor',
      'officer',
      'pr',
      'librarian',
      'director',
      'executive',
      'auditor',
      'admin',
    ]) {
      expect([reader, await may(reader)]).toEqual([reader, true])
    }
    expect(await may('stranger')).toBe(false)
    expect(await may('otherOfficer')).toBe(false)
  })

  it('shows the newest version to those who may read it, the public one to other staff', async () => {
    const live = await payload.create({
      collection: kind,
      locale: 'th',
      data: { title: 'ที่เผยแพร่', stage: 'published', owner: people.contributor?.id, unit } as never,
    })
    await payload.update({
      collection: kind,
      id: live.id,
      locale: 'th',
      draft: true,
      data: { title: 'กำลังแก้', stage: 'draft' } as never,
    })

    expect(
      (await look(kind, live.id, LIBRARY.includes(kind) ? 'librarian' : 'pr'))?.item.title,
    ).toBe('กำลังแก้')
    expect((await look(kind, live.id, 'stranger'))?.item.title).toBe('ที่เผยแพร่')
  })

  it('says when a scheduled item will be published, and keeps it from other schools', async () => {
    const publishedAt = new Date(clock.now().getTime() + 86_400_000).toISOString()
    const { id } = await payload.create({
      collection: kind,
      locale: 'th',
      data: { title: 'ตั้งเวลา', stage: 'published', publishedAt, unit } as never,
    })

    expect(await look(kind, id, 'director')).toMatchObject({ stage: 'published', publishedAt })
    expect(await look(kind, id, 'stranger')).toBeNull()
  })

  it('is gone with the item', async () => {
    const { id } = await make(kind, {})
    await payload.delete({ collection: kind, id, trash: true })

    expect(await look(kind, id, 'director')).toBeNull()
    expect(await look(kind, 'no-such-id', 'admin')).toBeNull()
  })
})
