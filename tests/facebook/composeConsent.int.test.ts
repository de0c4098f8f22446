import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { findNewsItem } from '@/news/queries'
import { itemMetadata } from '@/site/itemMetadata'
import { openSite, rest } from '../support/site'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})

async function makeStory(consent: object) {
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const file = await payload.create({
    collection: 'media',
    locale: 'th',
    data: { alt: 'หน้าเสาธง', consent },
    file: { data, name: 'หน้าเสาธง.jpg', mimetype: 'image/jpeg', size: data.length },
  })
  const story = await payload.create({
    collection: 'news',
    locale: 'th',
    data: { title: 'กิจกรรมเช้า', stage: 'published', visibility: 'public', cover: file.id },
  })
  return { file, story }
}

/** The addresses of the pictures that the page of a story offers to those who share it. */
async function sharedOf(slug: string) {
  const item = await findNewsItem(slug)
  if (!item) throw new Error('the story is not there')
  const { openGraph } = itemMetadata({ kind: 'news', item })
  return JSON.stringify(openGraph?.images)
}

describe('the picture of a shared page', () => {
  it('is its cover', async () => {
    const { file, story } = await makeStory({ showsPupils: false })

    expect(await sharedOf(story.slug ?? '')).toContain(`/files/${file.id}/1280.jpg`)
  })

  it('is its cover where pupils may be shown on Facebook', async () => {
    const { file, story } = await makeStory({ showsPupils: true, facebook: true })

    expect(await sharedOf(story.slug ?? '')).toContain(`/files/${file.id}/`)
  })

  it('is drawn where they may not', async () => {
    const { file, story } = await makeStory({ showsPupils: true, basis: 'publicTask' })

    const shared = await sharedOf(story.slug ?? '')
    expect(shared).toContain(`/cards/${story.code}.jpg`)
    expect(shared).not.toContain(file.id)
  })

  it('tells visitors nothing of why pupils may be shown', async () => {
    const note = 'ผู้ปกครองของ ด.ช. สมมติ ลงนามแล้ว'
    const { file } = await makeStory({ showsPupils: true, basis: 'consent', note, facebook: true })

    const { status, body } = await rest({ path: `/media/${file.id}` })

    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain(note)
    expect(body.consent).toEqual({ showsPupils: true, facebook: true })
  })
})
