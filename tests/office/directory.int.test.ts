import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findDistanceLearning } from '@/office/distanceLearning/findDistanceLearning'
import { findPeople } from '@/office/people/findPeople'
import { groupPeople } from '@/office/people/groupPeople'
import { findUnits } from '@/office/queries'
import { findSchools } from '@/office/schools/findSchools'
import { narrowSchools } from '@/office/schools/narrowSchools'
import { openSite } from '../support/site'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})

it('people are read with their positions, and stand under the units they belong to', async () => {
  const unit = await payload.create({
    collection: 'units',
    locale: 'th',
    data: { name: 'หน่วยทดสอบ', order: 1 },
  })
  const make = (data: { name: string; position?: string; unit?: string; order?: number }) =>
    payload.create({ collection: 'people', locale: 'th', data })
  await make({ name: 'นางสาวรอง', position: 'เจ้าหน้าที่', unit: unit.id, order: 2 })
  await make({ name: 'นายหัวหน้า', position: 'ผู้อำนวยการกลุ่ม', unit: unit.id, order: 1 })
  await make({ name: 'นายอิสระ' })

  const groups = groupPeople({ people: await findPeople(), units: await findUnits() })
  expect(groups.map(({ unit: of, people }) => [of?.name, people.map(({ name }) => name)])).toEqual([
    ['หน่วยทดสอบ', ['นายหัวหน้า', 'นางสาวรอง']],
    [undefined, ['นายอิสระ']],
  ])
  expect(groups[0]?.people[0]?.position).toBe('ผู้อำนวยการกลุ่ม')
})

it('schools are read and narrowed', async () => {
  const make = (name: string, district: string) =>
    payload.create({
      collection: 'schools',
      locale: 'th',
      data: { name, province: 'อุบลราชธานี', district },
    })
  await make('โรงเรียนวารินชำราบ', 'วารินชำราบ')
  await make('โรงเรียนเขื่องในพิทยาคาร', 'เขื่องใน')

  const query = { q: 'วาริน', province: '', district: '', page: 1 }
  const { docs } = narrowSchools({ schools: await findSchools(), query })
  expect(docs.map(({ name }) => name)).toEqual(['โรงเรียนวารินชำราบ'])
})

it('the distance-learning hub is empty until the office fills it', async () => {
  expect((await findDistanceLearning()).links ?? []).toEqual([])
  await payload.updateGlobal({
    slug: 'distance-learning',
    locale: 'th',
    data: { intro: 'เรียนได้ทุกที่', links: [{ label: 'ช่องทาง', href: 'https://example.org' }] },
  })
  const { intro, links } = await findDistanceLearning()
  expect(intro).toBe('เรียนได้ทุกที่')
  expect(links?.[0]).toMatchObject({ label: 'ช่องทาง', href: 'https://example.org' })
})
