import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/accounts/permissions'
import { itemKinds } from '@/editorial/kinds'
import type { AuditLog, Media } from '@/payload-types'
import { completeRelations } from '../../support/collectionEntries'
import { complete } from '../../support/complete'
import { makePhoto } from '../../support/makePhoto'
import { makeUser, openSite, rest, signIn, withoutFourEyes } from '../../support/site'
import { doc, sentences, writer, type WriteBody, type Writer } from '../write'
import { rich } from './makeItem'

const ID = '1101700230708'
const OTHER_ID = '3101700230704'
const MASKED = '1-xxxx-xxxxx-xx-8'
const REASON = 'เจ้าของข้อมูลยินยอมให้เผยแพร่แล้ว'

let payload: Payload
let director: Writer
let photo: Buffer
const tokens: Partial<Record<Role, string>> = {}

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  for (const role of ['contributor', 'pr', 'librarian', 'director', 'admin'] as const) {
    tokens[role] = await signIn(await makeUser({ payload, role }))
  }
  director = writer({ kind: 'news', token: tokens.director })
  photo = await makePhoto()
})

const paths = ({ errors = [] }: WriteBody) =>
  errors.flatMap(({ data }) => (data?.errors ?? []).map(({ path }) => path))
const picture = (data: Partial<Media>) =>
  payload.create({
    collection: 'media',
    data,
    file: { data: photo, name: 'ภาพ.jpg', mimetype: 'image/jpeg', size: photo.length },
  })
async function recorded(id: string) {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { and: [{ document: { equals: id } }, { action: { equals: 'published' } }] },
    sort: '-at',
    limit: 1,
  })
  return JSON.parse((docs[0] as AuditLog).details ?? 'null') as Record<string, unknown> | null
}
const personalKey = async (id: string) => {
  const { body } = await rest<{ issues: { key: string }[] }>({
    path: `/news/${id}/checks`,
    token: tokens.director,
  })
  return body.issues.find(({ key }) => key.startsWith('nationalID'))?.key ?? ''
}

describe('publishing', () => {
  it.each(itemKinds.filter((kind) => kind !== 'documents'))(
    '%s: everything that is missing is named at once, at its field',
    async (kind) => {
      const as = writer({ kind, token: tokens.director })
      const bare = { summary: null, body: null, licence: null, creators: [], entries: [] }

      const { status, body } = await as.create({ ...bare, title: 'มีแต่ชื่อ', stage: 'published' })

      const missing = Object.keys({ ...complete(kind), ...(await completeRelations(kind)) })
      expect(status).toBe(400)
      // A collection says enough by its summary and its items.
      const unasked = kind === 'library-collections' ? ['body'] : ['thirdParty']
      expect(paths(body).sort()).toEqual(missing.filter((field) => !unasked.includes(field)).sort())
      expect((await as.create({ title: 'ครบ', stage: 'published' })).status).toBe(201)
    },
  )

  it.each(['director', 'admin'] as const)('%s passes no check by', async (role) => {
    const as = writer({ kind: 'news', token: tokens[role] })
    const draft = await doc(as.create({ title: 'ร่าง', summary: 'ก'.repeat(301) }))

    for (const step of [
      { stage: 'published' },
      { _status: 'published' },
      { stage: 'published', publishedAt: '2099-01-01T00:00:00.000Z' },
      { stage: 'published', visibility: 'staff' },
    ])
      expect((await as.update(draft.id, step)).status).toBe(400)
    const bulk = await as.updateWhere(`where[id][equals]=${draft.id}`, { stage: 'published' })

    expect(sentences(bulk.body).length).toBeGreaterThan(0)
    expect((await as.read(draft.id)).body.stage).toBe('draft')
  })

  it('asks nothing of drafts, of what is handed in or returned, nor of a revision', async () => {
    const as = writer({ kind: 'news', token: tokens.pr })
    const bare = { title: 'ว่าง', summary: null, body: null }
    const item = await doc(as.create(bare))
    expect((await as.update(item.id, { stage: 'submitted' })).status).toBe(200)
    expect((await as.update(item.id, { stage: 'returned' })).status).toBe(200)

    const live = await doc(director.create({ title: 'เผยแพร่', stage: 'published' }))
    expect((await director.update(live.id, { summary: '', stage: 'draft' })).status).toBe(200)
    expect((await director.update(live.id, { stage: 'published' })).status).toBe(400)
    expect((await director.update(live.id, { stage: 'withdrawn' })).status).toBe(200)
  })

  it('looks at the Thai text when English is written, and at both together', async () => {
    const live = await doc(director.create({ title: 'ไทย', stage: 'published' }))
    expect((await director.update(live.id, { title: 'Thai' }, '?locale=en')).status).toBe(200)

    const { status, body } = await director.update(live.id, { summary: ID }, '?locale=en')
    expect([status, ...paths(body)]).toEqual([400, 'summary'])
    const both = { summary: { th: 'สรุป', en: `No. ${ID}` } }
    expect((await director.update(live.id, both, '?locale=all')).status).toBe(400)

    await payload.update({ collection: 'news', id: live.id, locale: 'en', data: { place: ID } })
    expect(paths((await director.update(live.id, { title: 'ใหม่' })).body)).toEqual(['place'])
  })

  it('needs words for every picture, and a basis for showing pupils', async () => {
    const bare = await picture({ consent: { showsPupils: true } })
    const story = { title: 'มีภาพ', cover: bare.id, gallery: [bare.id], stage: 'published' }

    const { status, body } = await director.create(story)
    expect([status, ...paths(body)]).toEqual([400, 'cover', 'cover'])
    expect(sentences(body).join()).toContain('ภาพ.jpg')

    await payload.update({
      collection: 'media',
      id: bare.id,
      data: { alt: 'เด็กนั่งเรียน', consent: { showsPupils: true, basis: 'consent' } },
    })
    expect((await director.create(story)).status).toBe(201)
  })

  it('system writes and samples pass', async () => {
    const item = await payload.create({
      collection: 'news',
      data: { title: 'ระบบ', stage: 'published', visibility: 'public' },
    })
    expect(item._status).toBe('published')
  })
})

describe('a number of a person', () => {
  it('is refused with where it stands and without the number, in the reader’s language', async () => {
    const { status, body } = await director.create({
      title: 'มีเลข',
      body: rich(`เลขประจำตัว ${ID}`),
      stage: 'published',
    })
    expect([status, ...paths(body)]).toEqual([400, 'body'])
    const said = sentences(body).join()
    expect(said).toContain(MASKED)
    expect(said).toContain('เนื้อหา')
    expect(JSON.stringify(body)).not.toContain(ID)
  })

  it('is lifted by a reason for that number, which goes on record; another number is refused', async () => {
    const draft = await doc(director.create({ title: 'มีเลข', summary: `เลข ${ID}` }))
    const key = await personalKey(draft.id)
    const publish = (accepted: object[], more = {}) =>
      director.update(draft.id, { stage: 'published', accepted, ...more })

    expect((await publish([])).status).toBe(400)
    expect((await publish([{ key, reason: 'สั้น' }])).status).toBe(400)
    expect((await publish([{ key: 'nationalID', reason: REASON }])).status).toBe(400)
    expect((await publish([{ key, reason: REASON }])).status).toBe(200)

    expect(key).not.toContain(ID)
    expect(await recorded(draft.id)).toEqual({
      accepted: [],
      leftOut: ['coverMissing'],
      lifted: [{ key, reason: REASON }],
    })
    const other = await publish([{ key, reason: REASON }], { summary: OTHER_ID })
    expect([other.status, ...paths(other.body)]).toEqual([400, 'summary'])
  })
})

describe('warnings', () => {
  it('never refuse; with a reason they are accepted, without one recorded as left out', async () => {
    const accepted = [{ key: 'coverMissing', reason: 'ไม่มีภาพจากงาน' }]
    const item = await doc(
      director.create({
        title: 'โทร',
        body: rich('โทร 081-234-5678'),
        stage: 'published',
        accepted,
      }),
    )
    const outcome = await recorded(item.id)
    expect(outcome).toMatchObject({ accepted, lifted: [] })
    expect(outcome?.leftOut).toEqual([expect.stringMatching(/^phoneNumber:[0-9a-f]{16}$/)])
  })

  it('an office may make them blocks or leave them off', async () => {
    const set = (level?: 'block' | 'off') =>
      payload.updateGlobal({
        slug: 'editorial-settings',
        data: { checks: level ? [{ check: 'coverMissing', level }] : [] },
      })
    await set('block')
    const { body } = await director.create({ title: 'ไม่มีปก', stage: 'published' })
    await set('off')
    const item = await doc(director.create({ title: 'ไม่มีปก', stage: 'published' }))
    await set()

    expect(paths(body)).toEqual(['cover'])
    expect((await recorded(item.id))?.leftOut).toEqual([])
  })

  it('tell of links that were dead last night', async () => {
    const url = 'https://example.org/gone'
    await payload.create({ collection: 'link-checks', data: { url, state: 'dead' } })
    const item = await doc(
      writer({ kind: 'teaching-media', token: tokens.director }).create({
        title: 'มีลิงก์',
        links: [{ url }],
        stage: 'published',
      }),
    )
    expect((await recorded(item.id))?.leftOut).toContain(`deadLink:${url}`)
  })

  it('what was said to them is for staff alone', async () => {
    const accepted = [{ key: 'coverMissing', reason: 'เหตุผลภายใน' }]
    const item = await doc(director.create({ title: 'ภายใน', stage: 'published', accepted }))
    const { body } = await writer({ kind: 'news' }).read(item.id)
    expect(JSON.stringify(body)).not.toContain('เหตุผลภายใน')
  })
})
