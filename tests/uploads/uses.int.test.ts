import { existsSync, readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import type { FileWorkStep } from '@/uploads/admin/fileWork'
import type { FileUse } from '@/uploads/findUses'
import { storedPath } from '@/uploads/folders'
import { removalsHandler } from '@/uploads/removalsChannel'
import { makeUser, openSite, rest, signIn } from '../support/site'
import { saveForm, sendWhole } from './tusRig'

interface Uses {
  uses: FileUse[]
  more: number
  same: { id: string; name: string }[]
}
interface Saved {
  doc: Media
  errors?: { message: string }[]
}

let payload: Payload
let writer: string
let other: string
let director: string

beforeAll(async () => {
  payload = await openSite()
  writer = await signIn(await makeUser({ payload, role: 'contributor' }))
  other = await signIn(await makeUser({ payload, role: 'contributor' }))
  director = await signIn(await makeUser({ payload, role: 'director' }))
})

const makePicture = (red: number, format: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: red, g: 9, b: 9 } } })
    .toFormat(format)
    .toBuffer()

async function save(content: Buffer, name = 'ภาพ.jpg'): Promise<Media> {
  const upload = await sendWhole({ content, name, token: writer })
  const { body } = await saveForm<Saved>({
    context: { upload },
    data: { alt: 'คำบรรยาย' },
    token: writer,
  })
  return body.doc
}

const usesOf = async (id: string, token = writer) =>
  (await rest<Uses>({ path: `/media/${id}/uses`, token })).body

async function replace({ id, content, name }: { id: string; content: Buffer; name: string }) {
  const upload = await sendWhole({ content, name, token: writer })
  return saveForm<Saved>({ id, context: { upload }, token: writer })
}

const write = (method: 'POST' | 'PATCH', path: string, body: object, token = writer) =>
  rest<{ doc: { id: string } }>({ method, path, body, token })

describe('where a file is used', () => {
  it('names drafts, people and the emblem, with links and stages', async () => {
    const { id } = await save(await makePicture(1))
    expect(await usesOf(id)).toEqual({ uses: [], more: 0, same: [] })

    const news = await write('POST', '/news', { title: 'ข่าวที่ใช้ภาพ', gallery: [id] })
    await payload.create({ collection: 'people', data: { name: 'ครูสมศรี', photo: id } })
    await payload.updateGlobal({ slug: 'site-settings', data: { emblem: id } })

    const { uses, more } = await usesOf(id)
    expect(more).toBe(0)
    expect(uses.map(({ in: where, title, stage }) => [where, title, stage])).toEqual([
      ['news', 'ข่าวที่ใช้ภาพ', 'draft'],
      ['people', 'ครูสมศรี', undefined],
      ['site-settings', 'ตราสัญลักษณ์', undefined],
    ])
    expect(uses[0]?.id).toBe(news.body.doc.id)
    await payload.updateGlobal({ slug: 'site-settings', data: { emblem: null } })
  })

  it('knows a revision that is not published yet, and the live page it will change', async () => {
    const [old, next] = [await save(await makePicture(2)), await save(await makePicture(3))]
    const { doc } = (
      await write('POST', '/pages', {
        title: 'หน้าที่มีภาพ',
        summary: 'สรุป',
        cover: old.id,
        stage: 'draft',
      })
    ).body
    await payload.update({ collection: 'pages', id: doc.id, data: { stage: 'published' } })
    await payload.update({
      collection: 'pages',
      id: doc.id,
      draft: true,
      data: { cover: next.id, stage: 'draft' },
    })

    const titles = async (id: string) =>
      (await usesOf(id, director)).uses.map(({ title, stage }) => [title, stage])
    expect(await titles(old.id)).toEqual([['หน้าที่มีภาพ', 'published']])
    expect(await titles(next.id)).toEqual([['หน้าที่มีภาพ', 'draft']])
    for (const { id } of [old, next]) {
      expect((await rest({ method: 'DELETE', path: `/media/${id}`, token: director })).status).toBe(
        400,
      )
    }
  })

  it('counts what the asking person may not read, and does not name it', async () => {
    const { id } = await save(await makePicture(4))
    await write('POST', '/news', { title: 'ความลับของอีกคน', cover: id }, other)

    expect(await usesOf(id)).toMatchObject({ uses: [], more: 1 })
    expect((await usesOf(id, director)).uses[0]?.title).toBe('ความลับของอีกคน')
    const refused = await rest<Saved>({ method: 'DELETE', path: `/media/${id}`, token: writer })
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]?.message).toBe('ลบไม่ได้ เพราะมีรายการของผู้อื่นใช้ไฟล์นี้อยู่ 1 รายการ')
  })

  it('shows other files of the same content', async () => {
    const content = await makePicture(5)
    const [one, two] = [await save(content, 'หนึ่ง.jpg'), await save(content, 'สอง.jpg')]
    expect((await usesOf(one.id)).same).toMatchObject([{ id: two.id, name: 'สอง.jpg' }])
  })

  it('is told to staff alone', async () => {
    const { id } = await save(await makePicture(6))
    await payload.update({ collection: 'media', id, data: { isPublic: true } })
    for (const what of ['uses', 'progress']) {
      expect((await rest({ path: `/media/${id}/${what}` })).status).toBe(403)
      expect((await rest({ path: `/media/none/${what}`, token: writer })).status).toBe(404)
    }
  })
})

describe('what is made in the background', () => {
  const stepsOf = async (id: string) =>
    (await rest<{ steps: FileWorkStep[] }>({ path: `/media/${id}/progress`, token: writer })).body
      .steps

  it('is followed until it is done, or has failed with a reason', async () => {
    const { id, filename } = await save(await makePicture(7))
    expect(await stepsOf(id)).toEqual([{ channel: 'pictures', state: 'waiting', tries: 0 }])

    const mark = (data: Record<string, unknown>) =>
      payload.db.updateOne({
        collection: 'outbox',
        where: { key: { equals: `pictures/${id}/${filename}` } },
        data,
      })
    await mark({ state: 'dead', tries: 1, reason: 'อ่านไฟล์ภาพนี้ไม่ได้' })
    expect(await stepsOf(id)).toMatchObject([{ state: 'dead', reason: 'อ่านไฟล์ภาพนี้ไม่ได้' }])
    await mark({ state: 'done' })
    expect(await stepsOf(id)).toEqual([{ channel: 'pictures', state: 'done', tries: 1 }])
  })
})

describe('replacing a file', () => {
  it('keeps its address, words and uses; the old bytes go after the change', async () => {
    const before = await save(await makePicture(8))
    const item = await write('POST', '/news', { title: 'ใช้ภาพนี้', cover: before.id })
    const content = await makePicture(9, 'png')
    const { status, body } = await replace({ id: before.id, content, name: 'ภาพใหม่.png' })

    expect([status, body.doc.id, body.doc.alt]).toEqual([200, before.id, 'คำบรรยาย'])
    expect(body.doc.mimeType).toBe('image/png')
    expect(body.doc.originalName).toBe('ภาพ.png')
    expect(body.doc.sha256).not.toBe(before.sha256)
    expect(readFileSync(storedPath(body.doc.filename ?? '')).length).toBe(body.doc.filesize)
    expect((await usesOf(before.id)).uses[0]?.id).toBe(item.body.doc.id)

    const old = storedPath(before.filename ?? '')
    expect(existsSync(old)).toBe(true)
    // Delivered by hand, as the ticker would: removing reads nothing of the outbox row itself.
    await removalsHandler.deliver({
      payload,
      message: { filename: before.filename ?? '' },
      signal: new AbortController().signal,
    } as unknown as Parameters<typeof removalsHandler.deliver>[0])
    expect(existsSync(old)).toBe(false)
  })

  it('takes another kind only while nothing uses the file', async () => {
    const { id, filename } = await save(await makePicture(10))
    const text = Buffer.from('ข้อความธรรมดา')
    const item = await write('POST', '/news', { title: 'ใช้ภาพนี้', cover: id })

    const refused = await replace({ id, content: text, name: 'ข้อความ.txt' })
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]?.message).toMatch(/^แทนที่ไม่ได้ ไฟล์เดิมเป็นภาพและใช้อยู่ 1 แห่ง/)
    const after = await payload.findByID({ collection: 'media', id, depth: 0 })
    expect(after.filename).toBe(filename)

    await write('PATCH', `/news/${item.body.doc.id}`, { cover: null })
    expect((await replace({ id, content: text, name: 'ข้อความ.txt' })).status).toBe(200)
  })

  it('is for those who may change the file', async () => {
    const { id } = await save(await makePicture(11))
    const upload = await sendWhole({ content: await makePicture(12), token: other })
    const { status } = await saveForm({ id, context: { upload }, token: other })
    expect([403, 404]).toContain(status)
    expect((await saveForm({ id, context: { reuse: id }, token: writer })).status).toBe(400)
  })
})
