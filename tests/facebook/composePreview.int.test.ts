import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PostPreviewAnswer } from '@/facebook/compose/previewPost'
import { PREVIEW_WARNINGS } from '@/facebook/compose/previewWords'
import type { User } from '@/payload-types'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload
let writer: User
let token: string

async function makeFile(alt: string, consent?: object) {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const file = { data, name: `${alt}.jpg`, mimetype: 'image/jpeg', size: data.length }
  const made = await payload.create({
    collection: 'media',
    locale: 'th',
    data: { alt, consent },
    file,
  })
  return made.id
}

const makeDraft = (data: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'th',
    draft: true,
    data: { title: 'ฉบับร่าง', stage: 'draft', owner: writer.id, ...data } as never,
  })

const ask = (path: string, body: object = {}, by: string | undefined = token) =>
  rest<PostPreviewAnswer>({ method: 'POST', path: `/news${path}`, token: by, body })

beforeAll(async () => {
  payload = await openSite()
  writer = await makeUser({ payload, role: 'contributor' })
  token = await signIn(writer)
})

describe('the preview of a post', () => {
  it('shows the form as it stands, saved or not', async () => {
    const { id, code } = await makeDraft({ summary: 'สรุปเดิม' })
    const form = { title: 'ชื่อใหม่', facebook: { share: true } }

    const { body } = await ask(`/${id}/facebook-preview?locale=th`, form)

    expect(body.text).toMatch(/^ชื่อใหม่\n\nสรุปเดิม\n\n/)
    expect(body.text).toContain(`/go/${code}-1`)
    expect(body.card).toMatchObject({ title: 'ชื่อใหม่', picture: null })
    expect(body.audience).toMatchObject({ mayPost: false })
    expect(body.audience.say.th).toContain('ยังไม่เผยแพร่')
    expect((await payload.findByID({ collection: 'news', id, draft: true })).title).toBe('ฉบับร่าง')
  })

  it('shows an item that is still to be made, with its tags and pictures', async () => {
    const tag = await payload.create({
      collection: 'tags',
      locale: 'th',
      data: { title: 'อบรม ครู' },
    })
    const shown = await makeFile('วิทยากร')
    const pupils = await makeFile('นักเรียน', { showsPupils: true })

    const { body } = await ask('/facebook-preview?locale=th', {
      title: 'เรื่องใหม่',
      tags: [tag.id],
      gallery: [pupils, shown],
      facebook: { share: true, mode: 'photos' },
    })

    expect(body.mode).toBe('photos')
    expect(body.text).toContain('#อบรมครู')
    expect(body.pictures).toEqual([
      { src: expect.stringContaining(`/files/${shown}/640.jpg`), alt: 'วิทยากร' },
    ])
    expect(body.leftOut).toMatchObject([{ name: 'นักเรียน.jpg' }])
  })

  it('warns of what readers will not see', async () => {
    const pupils = await makeFile('นักเรียนหน้าเสาธง', { showsPupils: true })
    const warned = async (form: object) =>
      (await ask('/facebook-preview?locale=th', { title: 'ก', ...form })).body.warnings

    expect(await warned({})).toEqual([
      PREVIEW_WARNINGS.notReachable,
      PREVIEW_WARNINGS.noSummary,
      PREVIEW_WARNINGS.noCover,
    ])
    expect(await warned({ summary: 'สรุป', cover: pupils })).toEqual([
      PREVIEW_WARNINGS.notReachable,
      PREVIEW_WARNINGS.coverNotAllowed,
    ])
  })

  it('is in Thai while the form shows another language', async () => {
    const { id } = await makeDraft({ summary: 'สรุปไทย' })

    const { body } = await ask(`/${id}/facebook-preview?locale=en`, {
      title: 'In English',
      summary: 'In English',
    })

    expect(body.text).toMatch(/^ฉบับร่าง\n\nสรุปไทย\n/)
  })

  it('takes rubbish for nothing', async () => {
    const { status, body } = await ask('/facebook-preview?locale=th', {
      title: 7,
      tags: 'x',
      gallery: { a: 1 },
      cover: 'no-such-file',
      facebook: { mode: 'film', message: {} },
    })

    expect(status).toBe(200)
    expect(body).toMatchObject({ mode: 'link', pictures: [] })
  })

  it('is for those who may read the item', async () => {
    const { id } = await makeDraft()
    const stranger = await signIn(await makeUser({ payload, role: 'contributor' }))
    const pr = await signIn(await makeUser({ payload, role: 'pr' }))
    const status = async (by: string | undefined) =>
      (await rest({ method: 'POST', path: `/news/${id}/facebook-preview`, token: by, body: {} }))
        .status

    expect(await status(undefined)).toBe(403)
    expect([403, 404]).toContain(await status(stranger))
    expect(await status(pr)).toBe(200)
  })
})
