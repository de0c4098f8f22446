import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { findNewsItem } from '@/news/queries'
import { makeUser, openSite, rest, signIn } from '../support/site'

let payload: Payload
let token: string
const files: Record<string, string> = {}

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const paragraph = (words: string) => ({ type: 'paragraph', version: 1, children: [text(words)] })
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: Math.random().toString(36).slice(2), ...fields },
})
const body = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
})

const write = (data: object) =>
  rest<{ doc: News; errors?: { message: string; data?: { errors?: { message: string }[] } }[] }>({
    method: 'POST',
    path: '/news?depth=0',
    body: { title: 'ข่าวที่มีบล็อก', summary: 'สรุป', stage: 'draft', ...data },
    token,
  })

const isPublic = async (id: string | undefined) =>
  Boolean((await payload.findByID({ collection: 'media', id: id ?? '', depth: 0 })).isPublic)

beforeAll(async () => {
  payload = await openSite()
  token = await signIn(await makeUser({ payload, role: 'admin' }))
  const picture = await sharp({
    create: { width: 8, height: 8, channels: 3, background: '#135' },
  })
    .png()
    .toBuffer()
  for (const name of ['one', 'two', 'sheet', 'loose']) {
    const isSheet = name === 'sheet'
    const data = isSheet ? Buffer.from('ตาราง') : picture
    const made = await payload.create({
      collection: 'media',
      locale: 'th',
      data: { alt: name },
      file: {
        data,
        name: `${name}.${isSheet ? 'txt' : 'png'}`,
        mimetype: isSheet ? 'text/plain' : 'image/png',
        size: data.length,
      },
    })
    files[name] = made.id
  }
})

describe('blocks in the text of an item', () => {
  it('make their files public with it, bring them to its page, and private again after', async () => {
    const written = await write({
      stage: 'published',
      body: body(
        paragraph('ย่อหน้า'),
        block({ blockType: 'gallery', pictures: [files.two, files.one] }),
        block({ blockType: 'file', file: files.sheet, label: 'ตารางสอน' }),
        block({ blockType: 'notice', kind: 'info', text: 'โปรดแต่งกายสุภาพ' }),
      ),
    })
    expect(written.status).toBe(201)
    const { id, slug } = written.body.doc

    expect(await isPublic(files.one)).toBe(true)
    expect(await isPublic(files.sheet)).toBe(true)
    expect(await isPublic(files.loose)).toBe(false)
    const item = await findNewsItem(slug ?? '')
    const [, gallery] = (item?.body?.root.children ?? []) as {
      fields?: { pictures?: { alt: string; isPublic: boolean; owner?: unknown }[] }
    }[]
    expect(gallery?.fields?.pictures?.map(({ alt }) => alt)).toEqual(['two', 'one'])
    expect(gallery?.fields?.pictures?.[0]).not.toHaveProperty('owner')
    const stored = await payload.findByID({
      collection: 'news',
      id,
      locale: 'th',
      showHiddenFields: true,
    })
    expect(stored.searchText).toContain('โปรดแต่งกายสุภาพ')

    await payload.delete({ collection: 'news', id, trash: true, user: null })
    expect(await isPublic(files.one)).toBe(false)
  })

  it.each([
    [{ blockType: 'video', url: 'https://vimeo.com/1' }, 'YouTube'],
    [{ blockType: 'button', label: 'กด', href: 'javascript:alert(1)' }, 'https://'],
  ])('are refused with a reason when an address is wrong: %j', async (fields, word) => {
    const { status, body: answer } = await write({ body: body(block(fields)) })

    expect(status).toBe(400)
    expect(JSON.stringify(answer.errors)).toContain(word)
  })

  it.each([
    { blockType: 'unknown', pictures: ['x'], file: 'y' },
    { blockType: 'gallery', pictures: 'x' },
    { blockType: 'gallery', pictures: [{ id: 'x' }] },
    { blockType: 'file', file: { relationTo: 'users', value: 'x' } },
    null,
    'x',
  ])('are refused or kept harmless when nobody could have written them: %j', async (fields) => {
    const { status, body: answer } = await write({
      body: body({ type: 'block', version: 2, fields }),
    })

    expect([201, 400]).toContain(status)
    if (status === 201)
      expect(
        (await payload.findByID({ collection: 'news', id: answer.doc.id, draft: true })).id,
      ).toBe(answer.doc.id)
  })
})
