import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ENGLISH } from '@/site/language'
import { translated } from '@/site/translated'
import { openSite } from '../support/site'

let payload: Payload

const CARD = { title: true, slug: true } as const

const make = (title: string, more: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'th',
    data: { title, stage: 'published', visibility: 'public', ...more } as never,
  })

const inEnglish = (id: string, data: object) =>
  payload.update({ collection: 'news', id, locale: 'en', data: data as never })

/** Rich text of one paragraph, with a link to an item where one is named. */
const body = (text: string, to?: string) => {
  const words = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
  const doc = { relationTo: 'news', value: to }
  const fields = { linkType: 'internal', newTab: false, doc }
  const frame = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const link = { ...frame, type: 'link', id: '1', fields, children: [words] }
  const children = [{ ...frame, type: 'paragraph', children: to ? [link] : [words] }]
  return { root: { ...frame, type: 'root', children } }
}

/** The card of an item as an English list shows it. */
async function card(id: string) {
  const { docs } = await payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    select: CARD,
    locale: 'th',
  })
  const [shown] = await translated({ collection: 'news', docs, select: CARD, language: ENGLISH })
  return shown
}

describe('a card on an English list', () => {
  beforeAll(async () => {
    payload = await openSite()
  }, 120_000)

  it('is in English when the whole item is', async () => {
    const { id } = await make('ข่าว', { body: body('เนื้อหา') })
    await inEnglish(id, { title: 'News', body: body('Body') })

    expect(await card(id)).toMatchObject({ title: 'News', language: 'en' })
  })

  it('is in Thai when the item’s body is, as its page will be', async () => {
    const { id } = await make('ข่าว', { body: body('เนื้อหา') })
    await inEnglish(id, { title: 'News' })

    expect(await card(id)).toMatchObject({ title: 'ข่าว', language: 'th' })
  })

  it('is in Thai when only what its body leads to has English', async () => {
    const other = await make('เรื่องอื่น')
    await inEnglish(other.id, { title: 'Another' })
    const { id } = await make('ข่าว', { body: body('เนื้อหา', other.id) })
    await inEnglish(id, { title: 'News' })

    expect(await card(id)).toMatchObject({ language: 'th' })
  })

  it('is in English when there is nothing Thai in it', async () => {
    const { id } = await make('STEM 2026')

    expect(await card(id)).toMatchObject({ title: 'STEM 2026', language: 'en' })
  })
})
