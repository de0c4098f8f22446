import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { findEditions } from '@/library/findEditions'
import { findHolding } from '@/library/findHolding'
import { findRelated } from '@/library/findRelated'
import { answerCitation } from '@/library/citation/answerCitation'
import { answerQRCode } from '@/library/answerQRCode'
import { findTeachingMedium } from '@/library/queries'
import type { Search } from '@/search/engine'
import { offerSearch } from '@/search/searchPort'
import { publicFiles } from '@/site/publicFiles'
import { complete } from '../support/complete'
import { makeUser, openSite, signIn, withoutFourEyes } from '../support/site'
import { sender } from '../uploads/hostile/sender'
import { wav } from '../uploads/hostile/sounds'

let payload: Payload
let user: User
let send: ReturnType<typeof sender>['send']

const collection = 'teaching-media'
const VTT = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nสวัสดี\n')

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  user = await makeUser({ payload, role: 'admin' })
  send = sender({ payload, token: await signIn(user) }).send
})

const make = (data: object) =>
  payload.create({
    collection,
    data: { ...complete(collection), stage: 'published', ...data } as never,
    user,
    overrideAccess: false,
  })

const titles = (docs: { title?: string | null }[]) => docs.map(({ title }) => title)

describe('editions of an item', () => {
  it('are found both ways along the chain, what visitors may not read left out', async () => {
    const first = await make({ title: 'ฉบับ 1' })
    const second = await make({ title: 'ฉบับ 2', replaces: first.id })
    const third = await make({ title: 'ฉบับ 3', replaces: second.id })
    await make({ title: 'ฉบับร่าง', replaces: third.id, stage: 'draft' })

    const { newer, older } = await findEditions(collection, second.id)
    expect([titles(newer), titles(older)]).toEqual([['ฉบับ 3'], ['ฉบับ 1']])
    expect(titles((await findEditions(collection, first.id)).newer)).toEqual(['ฉบับ 3', 'ฉบับ 2'])
    expect(titles((await findEditions(collection, third.id)).older)).toEqual(['ฉบับ 2', 'ฉบับ 1'])
  })

  it('in a circle end', async () => {
    const one = await make({ title: 'วน 1' })
    const two = await make({ title: 'วน 2', replaces: one.id })
    await payload.update({ collection, id: one.id, data: { replaces: two.id }, user })

    const { newer, older } = await findEditions(collection, one.id)
    expect([...titles(newer), ...titles(older)]).toEqual(['วน 2'])
  })
})

describe('collections that hold an item', () => {
  it('are the published ones', async () => {
    const item = await make({ title: 'ในชุด' })
    const entries = [{ item: { relationTo: collection, value: item.id } }]
    const set = (title: string, stage: string) =>
      payload.create({
        collection: 'library-collections',
        data: { ...complete('library-collections'), title, stage, entries } as never,
        user,
        overrideAccess: false,
      })
    await set('ชุดที่เผยแพร่', 'published')
    await set('ชุดร่าง', 'draft')

    expect(titles(await findHolding({ collection, id: item.id }))).toEqual(['ชุดที่เผยแพร่'])
    expect(await findHolding({ collection: 'innovations', id: item.id })).toEqual([])
  })
})

describe('captions', () => {
  it('become public with their film’s item and come with it to its page', async () => {
    const [film, vtt] = [await send('หนัง.wav', wav()), await send('หนัง.vtt', VTT)]
    expect([film.status, vtt.status]).toEqual([201, 201])
    const files = [{ file: film.body.doc.id, label: 'หนัง', captions: vtt.body.doc.id }]
    const { slug } = await make({ title: 'หนังมีคำบรรยาย', files })

    const item = await findTeachingMedium(slug ?? '')
    const [listed] = publicFiles(item?.files)
    expect(listed?.captions).toMatchObject({ mimeType: 'text/vtt', originalName: 'หนัง.vtt' })
  })

  it('take no other file', async () => {
    const sound = (await send('เสียง.wav', wav())).body.doc.id

    await expect(
      make({ title: 'ผิดชนิด', files: [{ file: sound, captions: sound }] }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'files.0.captions' }] } })
  })
})

describe('a citation at its address', () => {
  it('is there for what visitors may read, in formats programs know', async () => {
    const { code } = await make({ title: 'ใบงาน {อ้างอิง}', creators: [{ name: 'Jane Roe' }] })
    const ask = async (name: string) => {
      const answer = await answerCitation({ name, locale: 'th' })
      const { headers, status } = answer
      return { status, type: headers.get('content-type'), text: await answer.text() }
    }

    const bib = await ask(`${code}.bib`)
    expect(bib).toMatchObject({ status: 200, type: 'application/x-bibtex; charset=utf-8' })
    expect(bib.text).toContain(`@misc{${code},`)
    expect(bib.text).toContain('\\textbraceleft{}อ้างอิง\\textbraceright{}')
    const ris = await ask(`${code}.ris`)
    expect(ris.type).toBe('application/x-research-info-systems; charset=utf-8')
    expect(ris.text).toContain('AU  - Roe, Jane\r\n')

    const draft = await make({ title: 'ร่าง', stage: 'draft' })
    for (const name of [`${draft.code}.bib`, `${code}.txt`, 'm0000000.bib', '../x.bib', '.bib']) {
      expect((await ask(name)).status).toBe(404)
    }
    expect((await answerQRCode(`${code}.svg`)).status).toBe(200)
    expect((await answerQRCode(`${draft.code}.svg`)).status).toBe(404)
  })
})

describe('items alike', () => {
  const offer = (related: Search['related']) => offerSearch({ related } as Search)

  it('are those the search finds, as far as visitors may read them', async () => {
    const [item, other, draft] = [
      await make({ title: 'ก' }),
      await make({ title: 'ข' }),
      await make({ title: 'ค', stage: 'draft' }),
    ]
    offer(async () => [draft, item, other].map(({ id }) => ({ id, kind: collection }) as never))

    expect(titles(await findRelated({ collection, item }))).toEqual(['ข'])
  })

  it('have a tag in common where the search fails', async () => {
    const tag = await payload.create({ collection: 'tags', data: { title: 'ป้าย' } })
    const [item] = [
      await make({ title: 'ง', tags: [tag.id] }),
      await make({ title: 'จ', tags: [tag.id] }),
    ]
    offer(async () => {
      throw new Error('the index is closed')
    })

    expect(titles(await findRelated({ collection, item: item as never }))).toEqual(['จ'])
  })
})
