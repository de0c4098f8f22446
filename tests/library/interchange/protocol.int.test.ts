import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '@/shared/clock'
import { childrenOf, textOf } from '../../site/machines/rules/readXML'
import { openSite } from '../../support/site'
import { ask, BASE, faultOf, listAll, listPart, make, makeAreas } from './harvest'

const NOW = new Date('2026-11-22T03:00:00.500Z')

let payload: Payload
let medium: { code?: string | null }

const identifierOf = ({ code }: { code?: string | null }) => `oai:localhost:${code}`

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  const areas = await makeAreas(payload)
  medium = await make(payload, 'teaching-media', {
    title: 'ใบงานสมการ',
    learningArea: areas.mathematics,
  })
  await make(payload, 'innovations', { title: 'สอนสมการ', learningArea: areas.mathematics })
  await make(payload, 'teaching-media', { title: 'อ่านจับใจความ', learningArea: areas.thai })
  await make(payload, 'teaching-media', { title: 'ไม่มีกลุ่มสาระ' })
}, 120_000)

describe('a harvester that asks', () => {
  it('is told what the repository is', async () => {
    const [, request, identify] = (await ask({ verb: 'Identify' })).children

    expect(request!.attributes).toEqual({ verb: 'Identify' })
    expect(identify!.children.map(({ name }) => name)).toEqual([
      'repositoryName',
      'baseURL',
      'protocolVersion',
      'adminEmail',
      'earliestDatestamp',
      'deletedRecord',
      'granularity',
    ])
    expect(textOf(identify!, 'baseURL')).toBe(BASE)
    expect(textOf(identify!, 'protocolVersion')).toBe('2.0')
    expect(textOf(identify!, 'adminEmail')).toMatch(/^\S+@\S+$/)
    expect(textOf(identify!, 'deletedRecord')).toBe('transient')
    expect(textOf(identify!, 'granularity')).toBe('YYYY-MM-DDThh:mm:ssZ')
  })

  it('is told a first date before which nothing changed', async () => {
    const identify = (await ask({ verb: 'Identify' })).children[2]!
    const earliest = textOf(identify, 'earliestDatestamp')!
    const records = await listAll({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' })

    expect(records.length).toBeGreaterThan(3)
    for (const { datestamp } of records) expect(datestamp >= earliest).toBe(true)
  })

  it('is told the formats, of all and of one record', async () => {
    const asked = { verb: 'ListMetadataFormats' }
    for (const query of [asked, { ...asked, identifier: identifierOf(medium) }]) {
      const formats = childrenOf((await ask(query)).children[2]!, 'metadataFormat')
      expect(formats.map((format) => textOf(format, 'metadataPrefix'))).toEqual([
        'oai_dc',
        'lom',
        'oai_lom',
      ])
    }
    expect(await faultOf({ ...asked, identifier: 'oai:localhost:m0000000' })).toBe('idDoesNotExist')
  })

  it('is told the learning areas as sets, and gets what is in one', async () => {
    const sets = childrenOf((await ask({ verb: 'ListSets' })).children[2]!, 'set')
    const specs = sets.map((set) => textOf(set, 'setSpec'))
    const list = (set: string) =>
      listAll({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', set })
    const [all, mathematics, health] = await Promise.all(
      ['area', 'area:mathematics', 'area:health'].map(list),
    )

    expect(specs).toEqual(['area', 'area:thai', 'area:mathematics', 'area:health'])
    expect(mathematics?.map(({ sets: of }) => of)).toEqual([
      ['area:mathematics'],
      ['area:mathematics'],
    ])
    expect(mathematics?.map(({ code }) => code)).toContain(medium.code)
    expect(all).toHaveLength(3)
    expect(health).toEqual([])
  })

  it('gets one record, and the same form from both names of LOM', async () => {
    const get = async (metadataPrefix: string) =>
      ask({ verb: 'GetRecord', identifier: identifierOf(medium), metadataPrefix })
    const [dc, lom, oaiLOM] = await Promise.all(['oai_dc', 'lom', 'oai_lom'].map(get))
    const metadata = (root: typeof dc) =>
      childrenOf(root!.children[2]!.children[0]!, 'metadata')[0]!.children[0]!

    expect(metadata(dc).name).toBe('oai_dc:dc')
    expect(metadata(lom).name).toBe('lom')
    expect(metadata(oaiLOM)).toEqual(metadata(lom))
  })

  it.each([
    ['', 'badVerb'],
    ['verb=', 'badVerb'],
    ['verb=toString', 'badVerb'],
    ['verb=listRecords', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&set=area', 'badArgument'],
    ['verb=Identify&constructor=x', 'badArgument'],
    ['verb=ListSets&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=lom', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=a%20b', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=__proto__', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=yesterday', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=', 'badArgument'],
    [
      'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z',
      'badArgument',
    ],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=area:alchemy', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a%20b', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=WyJvYWlfZGMiXQ.AAAAAAAAAAAAAAAA', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=oai:localhost:m0000000', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:m0000000', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:m0000000', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=%00%27%3C', 'idDoesNotExist'],
  ])('is told what is wrong with "%s": %s', async (query, code) => {
    const root = await ask(query)

    expect(root.children[2]!.name).toBe('error')
    expect(root.children[2]!.attributes.code).toBe(code)
    expect(root.children[2]!.text).not.toBe('')
    const isTold = code !== 'badVerb' && code !== 'badArgument'
    expect(Object.keys(root.children[1]!.attributes).length > 0).toBe(isTold)
  })

  it('gets all there is until a time as far away as can be written', async () => {
    const until = await listPart({
      verb: 'ListIdentifiers',
      metadataPrefix: 'oai_dc',
      until: '9999-12-31',
    })

    expect(until.records.map(({ code }) => code)).toContain(medium.code)
  })
})
