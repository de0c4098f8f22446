import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { composePost } from '@/facebook/compose/composePost'
import { readItem, type PostedItem } from '@/facebook/readItem'
import { storedPath } from '@/uploads/folders'
import { openSite } from '../support/site'

let payload: Payload

const picture = (colour: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

async function makeFile({ alt, ...more }: { alt: string; consent?: object }) {
  const data = await picture('#0a4d8c')
  return payload.create({
    collection: 'media',
    locale: 'th',
    data: { alt, ...more },
    file: { data, name: `${alt}.jpg`, mimetype: 'image/jpeg', size: data.length },
  })
}

async function makeStory(data: object): Promise<PostedItem> {
  const { id } = await payload.create({
    collection: 'news',
    locale: 'th',
    data: {
      title: 'อบรมครู',
      summary: 'ครู 40 คนฝึกทำสื่อ',
      stage: 'published',
      visibility: 'public',
      ...data,
    },
  })
  const req = { payload } as never
  const item = await readItem({ kind: 'news', id, req })
  if (!item) throw new Error('the story was not made')
  return item
}

const compose = (item: PostedItem, post: object = {}, settings: object = {}) =>
  composePost({
    payload,
    item,
    post: { key: `facebook/news/${item.id}/3`, number: 3, ...post },
    settings,
    siteURL: 'https://office.example',
  })

beforeAll(async () => {
  payload = await openSite()
})

describe('a post of a story', () => {
  it('says what the story says, with the tags in their order, and leads to its short address', async () => {
    const tags = []
    for (const title of ['สื่อดิจิทัล', 'อบรม ครู'])
      tags.push((await payload.create({ collection: 'tags', locale: 'th', data: { title } })).id)
    const item = await makeStory({ tags })

    const { post, mode } = await compose(item, {}, { hashtags: '#สพม' })

    const link = `https://office.example/go/${item.code}-3`
    expect(post).toEqual({
      key: `facebook/news/${item.id}/3`,
      marker: `/go/${item.code}-3`,
      link,
      text: `อบรมครู\n\nครู 40 คนฝึกทำสื่อ\n\n#สื่อดิจิทัล #อบรมครู #สพม\n\n${link}`,
      pictures: [],
    })
    expect(mode).toBe('link')
  })

  it('takes text and form of its own before those of the story, and these before the settings', async () => {
    const cover = (await makeFile({ alt: 'หน้าปก' })).id
    const item = await makeStory({ cover, facebook: { message: 'ของเรื่อง', mode: 'link' } })
    const photos = { mode: 'photos' as const }

    expect((await compose(item, {}, photos)).mode).toBe('link')
    expect((await compose(item, photos)).mode).toBe('photos')
    expect((await compose({ ...item, facebook: null }, {}, photos)).mode).toBe('photos')
    expect((await compose(item)).post.text).toMatch(/^ของเรื่อง\n/)
    expect((await compose(item, { message: 'อีกครั้ง' })).post.text).toMatch(/^อีกครั้ง\n/)
  })

  it('as an album holds the gallery in its order, with what the pictures show', async () => {
    const first = await makeFile({ alt: 'ครูนั่งฟัง' })
    const second = await makeFile({ alt: 'วิทยากร' })
    const item = await makeStory({ gallery: [second.id, first.id], cover: first.id })

    const { post } = await compose(item, { mode: 'photos' })

    expect(post.pictures.map(({ media, alt }) => [media, alt])).toEqual([
      [second.id, 'วิทยากร'],
      [first.id, 'ครูนั่งฟัง'],
    ])
    const bytes = await post.pictures[0]?.bytes()
    expect((await sharp(bytes).metadata()).format).toBe('jpeg')
  })

  it('leaves pupils out whom nobody allowed on Facebook, and says so', async () => {
    const pupils = await makeFile({ alt: 'นักเรียน', consent: { showsPupils: true } })
    const open = await makeFile({ alt: 'ห้องประชุม' })
    const item = await makeStory({ gallery: [pupils.id, open.id] })

    const { post, leftOut } = await compose(item, { mode: 'photos' })

    expect(post.pictures.map(({ media }) => media)).toEqual([open.id])
    expect(leftOut).toMatchObject([{ media: pupils.id, name: 'นักเรียน.jpg', why: 'noConsent' }])
  })

  it('becomes a link where no picture is left', async () => {
    const pupils = await makeFile({ alt: 'นักเรียน', consent: { showsPupils: true } })
    const item = await makeStory({ gallery: [pupils.id] })

    const { post, mode, notes } = await compose(item, { mode: 'photos' })

    expect({ mode, pictures: post.pictures }).toEqual({ mode: 'link', pictures: [] })
    expect(notes.map(({ key }) => key)).toEqual(['noPictures'])
  })

  it('leaves out a picture whose file is gone, and says in a fault of the channel when it goes later', async () => {
    const gone = await makeFile({ alt: 'หาย' })
    const later = await makeFile({ alt: 'หายทีหลัง' })
    await rm(storedPath(gone.filename ?? ''))
    const item = await makeStory({ gallery: [gone.id, later.id] })

    const { post, leftOut } = await compose(item, { mode: 'photos' })
    await rm(storedPath(later.filename ?? ''))

    expect(leftOut).toMatchObject([{ media: gone.id, why: 'missing' }])
    await expect(post.pictures[0]?.bytes()).rejects.toMatchObject({
      name: 'ChannelFault',
      kind: 'content',
    })
  })
})
