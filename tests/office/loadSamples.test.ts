import { existsSync, readdirSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { checkItem } from '@/editorial/checks/checkItem'
import { itemKinds } from '@/editorial/kinds'
import { env } from '@/env'
import { loadSamples } from '@/office/samples/loadSamples'
import { removeSamples } from '@/office/samples/removeSamples'
import { makeSamples } from '@/office/samples/samples'
import { loadStarter } from '@/office/starter/loadStarter'
import { createTicker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { removalsHandler } from '@/uploads/removalsChannel'
import { openSite } from '../support/site'

const now = new Date('2026-11-22T05:00:00Z')
const set = makeSamples({ now })
let payload: Payload

// Each load looks through a hundred files, on some databases and machines slowly.
vi.setConfig({ testTimeout: 240_000 })

beforeAll(async () => {
  payload = await openSite()
})

const count = async (collection: 'news' | 'media' | 'tags' | 'teaching-media' | 'documents') =>
  (await payload.count({ collection })).totalDocs

describe('loading the starter office', () => {
  it('with none, brings learning areas and units alone', async () => {
    await loadStarter({ payload, content: 'none' })

    expect((await payload.count({ collection: 'learning-areas' })).totalDocs).toBe(9)
    expect((await payload.count({ collection: 'units' })).totalDocs).toBe(9)
    expect((await payload.count({ collection: 'duties' })).totalDocs).toBe(0)
  })

  it('completes what is there, doubles nothing, and leaves what was changed', async () => {
    await loadStarter({ payload })
    const { docs } = await payload.find({
      collection: 'pages',
      where: { slug: { equals: 'about' } },
    })
    await payload.update({ collection: 'pages', id: docs[0]?.id ?? '', data: { title: 'ของเรา' } })
    await loadStarter({ payload })

    expect((await payload.count({ collection: 'units' })).totalDocs).toBe(9)
    expect((await payload.count({ collection: 'duties' })).totalDocs).toBe(24)
    expect((await payload.count({ collection: 'processes' })).totalDocs).toBe(13)
    expect(await count('documents')).toBe(16)
    const pages = await payload.find({ collection: 'pages', depth: 0, overrideAccess: false })
    expect(pages.docs.map(({ title }) => title)).toContain('ของเรา')
    expect(pages.totalDocs).toBe(4)
    const settings = await payload.findGlobal({ slug: 'site-settings' })
    expect(settings.powers).toHaveLength(12)
    expect(settings.contact?.phone).toBeFalsy()
  })

  it('names units and the office in English too, and completes what a stopped load left out', async () => {
    const read = () =>
      payload.find({ collection: 'units', locale: 'en', sort: 'order', depth: 0, limit: 9 })
    const { docs } = await read()
    const [first, second, third] = docs
    const leaveThaiOnly = async (unit: typeof first, name: string) => {
      await payload.delete({ collection: 'units', id: unit?.id ?? '' })
      const data = { name, slug: unit?.slug, order: unit?.order }
      await payload.create({ collection: 'units', locale: 'th', data })
    }
    await leaveThaiOnly(first, 'กลุ่มอำนวยการ')
    await payload.update({
      collection: 'units',
      id: second?.id ?? '',
      locale: 'en',
      data: { name: 'Planning' },
    })
    await leaveThaiOnly(third, 'กลุ่มที่ตั้งชื่อใหม่')
    await loadStarter({ payload })

    expect((await read()).docs.map(({ name }) => name ?? null).slice(0, 4)).toEqual([
      'Administration Group',
      'Planning',
      null,
      'Finance and Assets Group',
    ])
    expect(await payload.findGlobal({ slug: 'site-settings', locale: 'en' })).toMatchObject({
      groupName: 'Distance Learning, Information Technology and Communication Promotion Group',
      parentBodies: [
        { name: 'Ministry of Education' },
        { name: 'Office of the Basic Education Commission' },
      ],
    })
    const { officeName, powers } = await payload.findGlobal({ slug: 'site-settings' })
    expect(officeName).toBe('สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาอุบลราชธานี อำนาจเจริญ')
    expect(powers).toHaveLength(12)
  })

  it('names learning areas and the menu in English too', async () => {
    const { docs } = await payload.find({
      collection: 'learning-areas',
      locale: 'en',
      sort: 'order',
    })
    const { items } = await payload.findGlobal({ slug: 'navigation', locale: 'en' })

    expect(docs[0]).toMatchObject({ key: 'thai', title: 'Thai Language' })
    expect(items?.[0]).toMatchObject({ label: 'News', href: '/news' })
  })
})

describe('loading the samples', () => {
  it('stopped midway, is completed by the next run without doubles', async () => {
    const stop = new Error('stopped')
    const interrupted = loadSamples({
      payload,
      now,
      onProgress: (text) => {
        if (text.includes(' 40/')) throw stop
      },
    })
    await expect(interrupted).rejects.toBe(stop)
    expect(await count('media')).toBe(40)

    await loadSamples({ payload, now })

    expect(await count('media')).toBe(set.files.length)
    expect(await count('news')).toBe(set.news.length)
    expect(await count('teaching-media')).toBe(set.teachingMedia.length)
  })

  it('shows them to the public with their files', async () => {
    const { docs } = await payload.find({
      collection: 'teaching-media',
      where: { slug: { equals: 'sample-linear-equations-worksheet' } },
      depth: 1,
      overrideAccess: false,
    })

    expect(docs[0]).toMatchObject({
      stage: 'published',
      isSample: true,
      mediaType: 'worksheet',
      learningArea: { key: 'mathematics' },
      unit: { slug: 'dlict' },
      files: [{ file: { originalName: 'ใบงานสมการเชิงเส้นตัวแปรเดียว.pdf', isPublic: true } }],
    })
  })

  it('asks nobody to look past anything: what refuses a publication is not in them', async () => {
    const req = await createLocalReq({ locale: 'th' }, payload)
    const blocks: string[] = []
    for (const kind of itemKinds) {
      const { docs } = await payload.find({ collection: kind, depth: 0, pagination: false })
      for (const doc of docs) {
        const data = doc as unknown as Record<string, unknown>
        const issues = await checkItem({ kind, data, stored: null, req })
        blocks.push(
          ...issues
            .filter(({ level }) => level === 'block')
            .map(({ key, field }) => `${kind} ${doc.slug} ${field} ${key}`),
        )
      }
    }
    expect(blocks).toEqual([])
  })

  it('run again a day later, adds nothing', async () => {
    const before = [await count('media'), await count('news'), await count('tags')]
    await loadSamples({ payload, now: new Date(now.getTime() + 86_400_000) })

    expect([await count('media'), await count('news'), await count('tags')]).toEqual(before)
  })
})

describe('removing the samples', () => {
  it('takes all of them and leaves the office, and what the office uses', async () => {
    const { docs: tags } = await payload.find({ collection: 'tags', limit: 1, sort: 'title' })
    const { docs: files } = await payload.find({
      collection: 'media',
      where: { mimeType: { equals: 'image/png' } },
      limit: 1,
    })
    const own = await payload.create({
      collection: 'news',
      data: {
        title: 'ข่าวจริงที่ยังเป็นฉบับร่าง',
        stage: 'draft',
        visibility: 'public',
        tags: [tags[0]?.id ?? ''],
        cover: files[0]?.id,
      },
    })

    const removed = await removeSamples({ payload })

    expect(removed).toMatchObject({
      news: set.news.length,
      announcements: set.announcements.length,
      'teaching-media': set.teachingMedia.length,
      innovations: set.innovations.length,
      media: set.files.length - 1,
    })
    expect(await count('media')).toBe(1)
    expect(await count('tags')).toBe(1)
    expect(await count('documents')).toBe(16)
    expect((await payload.findByID({ collection: 'news', id: own.id, depth: 0 })).cover).toBe(
      files[0]?.id,
    )
    await createTicker({ payload, clock, handlers: [removalsHandler] }).runOnce()
    const left = existsSync(env.mediaDir) ? readdirSync(env.mediaDir, { withFileTypes: true }) : []
    expect(left.filter((entry) => entry.isFile())).toHaveLength(1)
    const versions = await payload.findVersions({ collection: 'teaching-media', limit: 1 })
    expect(versions.totalDocs).toBe(0)
  })

  it('can be run again', async () => {
    const removed = await removeSamples({ payload })

    expect(Object.values(removed).reduce((sum, number) => sum + number, 0)).toBe(0)
  })
})
