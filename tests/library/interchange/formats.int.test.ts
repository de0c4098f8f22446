import type { Payload } from 'payload'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerOAI } from '@/library/interchange/answerOAI'
import { setClock } from '@/shared/clock'
import { childrenOf, textOf, type XMLElement } from '../../site/machines/rules/readXML'
import { openSite } from '../../support/site'
import { ask, listAll, make, makeAreas, readRecord } from './harvest'

const NOW = new Date('2026-11-22T03:00:00Z')

let payload: Payload
let medium: Awaited<ReturnType<typeof make>>

const read = async (item: { code?: string | null }, metadataPrefix: string) => {
  const identifier = `oai:localhost:${item.code}`
  const root = await ask({ verb: 'GetRecord', identifier, metadataPrefix })
  return readRecord(root.children[2]!.children[0]!).metadata!
}
const texts = (element: XMLElement, name: string) =>
  childrenOf(element, name).map(({ text }) => text)
/** The text at the end of a path of names, of every element that has it. */
const at = (element: XMLElement, path: string): string[] => {
  let level = [element]
  for (const name of path.split('/')) level = level.flatMap((parent) => childrenOf(parent, name))
  return level.map(({ text }) => text)
}

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  const areas = await makeAreas(payload)
  const school = await payload.create({
    collection: 'schools',
    locale: 'th',
    data: { name: 'โรงเรียนทดสอบวิทยา' } as never,
  })
  const tag = await payload.create({
    collection: 'tags',
    locale: 'th',
    data: { title: 'สมการ' } as never,
  })
  medium = await make(payload, 'teaching-media', {
    title: 'ใบงานสมการเชิงเส้น',
    summary: 'ใบงานแปดแผ่น',
    body: undefined,
    mediaType: 'worksheet',
    learningArea: areas.mathematics,
    levels: ['m1', 'm2', 'm3', 'p6'],
    indicators: [{ code: 'ค 1.3 ม.1/1' }],
    creators: [{ name: 'สมชาย ใจดี', role: 'ผู้จัดทำ' }, { name: 'กลุ่มสาระ; คณิต, ศาสตร์' }],
    licence: 'cc-by-sa',
    thirdParty: 'ภาพปกจาก Openclipart',
    year: 2567,
    school: school.id,
    tags: [tag.id],
    links: [{ url: 'https://example.org/video' }],
    publishedAt: '2026-11-20T20:30:00Z',
  })
  const { id } = medium
  await payload.update({
    collection: 'teaching-media',
    id,
    locale: 'en',
    data: { title: 'Linear equations', summary: 'Eight sheets' },
  })
}, 120_000)

describe('a record in Dublin Core', () => {
  it('says what librarians ask, with dates of the common era and the licence by its address', async () => {
    const dc = await read(medium, 'oai_dc')

    expect(texts(dc, 'dc:title')).toEqual(['ใบงานสมการเชิงเส้น', 'Linear equations'])
    expect(childrenOf(dc, 'dc:title').map(({ attributes }) => attributes['xml:lang'])).toEqual([
      'th',
      'en',
    ])
    expect(texts(dc, 'dc:creator')).toEqual(['สมชาย ใจดี', 'กลุ่มสาระ; คณิต, ศาสตร์'])
    expect(texts(dc, 'dc:subject')).toEqual(['คณิตศาสตร์', 'สมการ', 'ค 1.3 ม.1/1'])
    expect(texts(dc, 'dc:description')).toEqual(['ใบงานแปดแผ่น', 'Eight sheets'])
    expect(texts(dc, 'dc:contributor')).toEqual(['โรงเรียนทดสอบวิทยา'])
    expect(texts(dc, 'dc:publisher')).toHaveLength(1)
    // Half past three at night in Bangkok.
    expect(texts(dc, 'dc:date')).toEqual(['2026-11-21'])
    expect(texts(dc, 'dc:type')).toEqual(['Text', 'Worksheet', 'ใบงาน'])
    expect(texts(dc, 'dc:identifier')).toEqual([
      `http://localhost:3000/library/media/${encodeURIComponent(medium.slug ?? '')}`,
    ])
    expect(texts(dc, 'dc:source')).toEqual(['https://example.org/video'])
    expect(texts(dc, 'dc:language')).toEqual(['th', 'en'])
    expect(texts(dc, 'dc:rights')[0]).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
    expect(texts(dc, 'dc:rights').at(-1)).toBe('ภาพปกจาก Openclipart')
  })

  it('says in words that all rights are kept', async () => {
    const item = await make(payload, 'innovations', {
      title: 'สงวน',
      licence: 'all-rights-reserved',
      thirdParty: null,
    })
    const dc = await read(item, 'oai_dc')

    expect(texts(dc, 'dc:rights')).toEqual(['All rights reserved', 'สงวนลิขสิทธิ์'])
    expect(texts(dc, 'dc:type')).toEqual(['Text', 'Innovation', 'นวัตกรรม'])
  })
})

describe('a record in LOM', () => {
  it('has the categories of the standard in their order', async () => {
    const lom = await read(medium, 'lom')

    expect(lom.attributes.xmlns).toBe('http://ltsc.ieee.org/xsd/LOM')
    expect(lom.children.map(({ name }) => name)).toEqual([
      'general',
      'lifeCycle',
      'metaMetadata',
      'technical',
      'educational',
      'rights',
      'classification',
      'classification',
      'classification',
    ])
  })

  it('says for whom it is, what it trains and under which terms', async () => {
    const lom = await read(medium, 'lom')

    expect(at(lom, 'general/title/string')).toEqual(['ใบงานสมการเชิงเส้น', 'Linear equations'])
    expect(at(lom, 'general/identifier/entry')[1]).toBe(`oai:localhost:${medium.code}`)
    expect(at(lom, 'educational/learningResourceType/value')).toEqual(['exercise', 'worksheet'])
    expect(at(lom, 'educational/typicalAgeRange/string')).toEqual(['11-15'])
    expect(at(lom, 'educational/context/value')).toEqual(['school'])
    expect(at(lom, 'technical/location')).toEqual(['https://example.org/video'])
    expect(at(lom, 'rights/copyrightAndOtherRestrictions/value')).toEqual(['yes'])
    expect(at(lom, 'rights/description/string')[0]).toContain(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    )
    expect(at(lom, 'classification/purpose/value')).toEqual([
      'discipline',
      'educational level',
      'educational objective',
    ])
    expect(at(lom, 'classification/taxonPath/taxon/id')).toEqual([
      'mathematics',
      'm1',
      'm2',
      'm3',
      'p6',
      'ค 1.3 ม.1/1',
    ])
    expect(at(lom, 'lifeCycle/contribute/date/dateTime').slice(0, 2)).toEqual(['2024', '2024'])
    // The binding allows a time zone only behind fractions of a second.
    expect(at(lom, 'lifeCycle/contribute/date/dateTime').at(-1)).toBe('2026-11-20T20:30:00.000Z')
    expect(at(lom, 'lifeCycle/contribute/entity')[1]).toContain('ORG:กลุ่มสาระ\\; คณิต\\, ศาสตร์')
  })
})

describe('a hostile item', () => {
  const HOSTILE = [
    'ตัดจบ ]]> <script>alert(1)</script> & &amp; "\' <!-- --> <?xml ?>',
    'ควบคุม \u0001\u0008\u000b\u001f\u007f\u0085 จบ',
    'อิโมจิ 👩🏽‍🏫🇹🇭 และครึ่งเดียว \ud83d',
    'ไม่มีที่ใน XML \ufffe\uffff จบ',
    '<![CDATA[ ซ้อน ]]>',
  ]

  it.each(['oai_dc', 'lom'])('leaves %s well formed and its words whole', async (format) => {
    const items: { code?: string | null }[] = []
    for (const title of HOSTILE) {
      items.push(
        await make(payload, 'teaching-media', {
          title,
          summary: title,
          creators: [{ name: title }],
          indicators: [{ code: title }],
          thirdParty: title,
        }),
      )
    }
    const response = await answerOAI(
      new URLSearchParams({ verb: 'ListRecords', metadataPrefix: format }),
    )
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (fault) => {
      throw fault
    })
    parser.write(await response.text()).close()

    const records = await listAll({ verb: 'ListRecords', metadataPrefix: format })
    const first = records.find(({ code }) => code === items[0]!.code)?.metadata
    const title =
      format === 'lom' ? at(first!, 'general/title/string')[0] : textOf(first!, 'dc:title')
    expect(title).toBe(HOSTILE[0])
  })
})
