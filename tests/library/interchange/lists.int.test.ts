import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { faultOf, listAll, listPart, make } from './harvest'

const NOW = new Date('2026-11-22T03:00:00Z')
const COUNT = 250
const LIST = { verb: 'ListRecords', metadataPrefix: 'oai_dc' }

let payload: Payload
let made: { id: string; code?: string | null }[]
let before: number

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  before = (await listAll({ ...LIST, verb: 'ListIdentifiers' })).length
  made = []
  for (let number = 0; number < COUNT; number += 1) {
    const kind = number % 5 === 0 ? 'innovations' : 'teaching-media'
    made.push(await make(payload, kind, { title: `รายการ ${number}`, body: undefined }))
  }
}, 240_000)

describe('a list longer than one answer', () => {
  it('comes in parts of a hundred that hold every record once', async () => {
    const first = await listPart(LIST)
    const all = await listAll(LIST)
    const codes = all.map(({ code }) => code)

    expect(first.records).toHaveLength(100)
    expect(first.cursor).toBe('0')
    expect(Number(first.size)).toBe(before + COUNT)
    expect(all).toHaveLength(before + COUNT)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code } of made) expect(codes).toContain(code)
  })

  it('misses and doubles none when items change between its parts', async () => {
    const codesBefore = (await listAll(LIST)).map(({ code }) => code)
    const isMedium = ({ code }: { code?: string | null }) => code?.startsWith('m')
    const media = made.filter(isMedium).sort((a, b) => (a.code! < b.code! ? -1 : 1))
    setClock(new Date(NOW.getTime() + 3600_000))
    const all = await listAll(LIST, async (part) => {
      // One at the beginning, which was given, and one at the end, which was not.
      const item = part === 1 ? media[0]! : media.at(-1)!
      await payload.update({
        collection: 'teaching-media',
        id: item.id,
        locale: 'th',
        data: { title: `แก้แล้ว ${part}` },
      })
    })

    expect(all.map(({ code }) => code).sort()).toEqual(codesBefore.sort())
  })

  it('keeps its limits from part to part, and ends with an empty token', async () => {
    const query = { ...LIST, verb: 'ListIdentifiers', until: '2126-01-01' }
    const first = await listPart(query)
    const second = await listPart({ verb: 'ListIdentifiers', resumptionToken: first.token! })
    const third = await listPart({ verb: 'ListIdentifiers', resumptionToken: second.token! })

    expect([first, second, third].map(({ records }) => records.length)).toEqual([
      100,
      100,
      before + COUNT - 200,
    ])
    expect([second.cursor, third.cursor, third.token]).toEqual(['100', '200', undefined])
    expect(third.size).toBe(String(before + COUNT))
  })

  it('takes a token only for its own verb, and only whole', async () => {
    const { token } = await listPart(LIST)
    const asked = (resumptionToken: string, verb = 'ListRecords') =>
      faultOf({ verb, resumptionToken })

    expect(await asked(token!)).toBeUndefined()
    expect(await asked(token!, 'ListIdentifiers')).toBe('badResumptionToken')
    expect(await asked(`${token}.x`)).toBe('badResumptionToken')
    expect(await asked(token!.slice(1))).toBe('badResumptionToken')
    expect(await asked(token!.slice(0, -2))).toBe('badResumptionToken')
  })
})
