import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findAnnouncements, findOpenAnnouncements } from '@/announcements/queries'
import { parseNewsQuery } from '@/news/parseNewsQuery'
import { findNeighbours } from '@/site/findNeighbours'
import { findNews, findNewestNews, findNewsItem, findRelatedNews } from '@/news/queries'
import { setClock } from '@/shared/clock'
import { THAI } from '@/site/language'
import { findFeedEntries } from '@/site/feeds/findFeedEntries'
import { answerSitemap } from '@/site/feeds/answerSitemap'
import { findByCode } from '@/site/findByCode'
import { followRedirect } from '@/site/followRedirect'
import { getLastUpdate } from '@/site/getSite'
import { openSite } from '../support/site'

const NOW = new Date('2026-11-22T03:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString()

let payload: Payload

interface Made {
  title: string
  slug?: string
  stage?: 'draft' | 'submitted' | 'published'
  visibility?: 'public' | 'staff'
  publishedAt?: string
  expiresAt?: string
  [field: string]: unknown
}

const make = (collection: 'news' | 'announcements', data: Made) =>
  payload.create({
    collection,
    locale: 'th',
    draft: data.stage === 'draft' || data.stage === 'submitted',
    data: { stage: 'published', visibility: 'public', publishedAt: days(-1), ...data } as never,
  })

const titles = (docs: { title?: string | null }[]) => docs.map(({ title }) => title)

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  await make('news', { title: 'ข่าวเผยแพร่', publishedAt: days(-3), pinned: true })
  await make('news', { title: 'ข่าวใหม่กว่า', publishedAt: days(-2), category: 'activity' })
  await make('news', { title: 'ข่าวร่าง', stage: 'draft' })
  await make('news', { title: 'ข่าวส่งตรวจ', stage: 'submitted' })
  await make('news', { title: 'ข่าวเจ้าหน้าที่', visibility: 'staff' })
  await make('news', { title: 'ข่าวตั้งเวลา', publishedAt: days(2) })
  await make('news', { title: 'ข่าวหมดอายุ', expiresAt: days(-0.5) })
  await make('announcements', { title: 'ใกล้ปิดรับ', deadline: days(1), publishedAt: days(-9) })
  await make('announcements', { title: 'ปิดรับแล้ว', deadline: days(-1) })
}, 120_000)

afterEach(() => setClock(NOW))

describe('lists show visitors', () => {
  it('what is published, public, begun and not expired, newest first', async () => {
    const { docs, totalDocs } = await findNews(parseNewsQuery({}))

    expect(titles(docs)).toEqual(['ข่าวใหม่กว่า', 'ข่าวเผยแพร่'])
    expect(totalDocs).toBe(2)
  })

  it('a scheduled story once its time has come, and an expired one no more', async () => {
    setClock(new Date(days(3)))
    expect(titles(await findNewestNews({ limit: 10 }))[0]).toBe('ข่าวตั้งเวลา')

    setClock(new Date(days(-0.75)))
    expect(titles(await findNewestNews({ limit: 10 }))).toContain('ข่าวหมดอายุ')
  })

  it('only what was asked for', async () => {
    const find = async (params: Record<string, string>) =>
      titles((await findNews(parseNewsQuery(params))).docs)

    expect(await find({ category: 'activity' })).toEqual(['ข่าวใหม่กว่า'])
    expect(await find({ year: '2570', month: '11' })).toHaveLength(2)
    expect(await find({ year: '2570', month: '12' })).toEqual([])
    expect(await find({ year: '2569' })).toEqual([])
    expect(await find({ q: 'ใหม่' })).toEqual(['ข่าวใหม่กว่า'])
    expect(await find({ q: '%' })).toHaveLength(2)
    expect(await find({ q: "ก' OR 1=1 --" })).toEqual([])
    expect(await find({ page: '99' })).toEqual([])
  })

  it('announcements still open, the nearest deadline first', async () => {
    expect(titles(await findOpenAnnouncements({ limit: 5 }))).toEqual(['ใกล้ปิดรับ'])
    const all = await findAnnouncements({ q: '', page: 1 })
    expect(titles(all.docs)).toEqual(['ปิดรับแล้ว', 'ใกล้ปิดรับ'])
  })
})

describe('one item', () => {
  it('is read by its slug: also when expired, never a draft, a staff item or one not begun', async () => {
    expect((await findNewsItem('ข่าวเผยแพร่'))?.title).toBe('ข่าวเผยแพร่')
    expect((await findNewsItem('ข่าวหมดอายุ'))?.title).toBe('ข่าวหมดอายุ')
    for (const slug of ['ข่าวร่าง', 'ข่าวส่งตรวจ', 'ข่าวเจ้าหน้าที่', 'ข่าวตั้งเวลา', 'ไม่มี', '', "'"]) {
      expect(await findNewsItem(slug)).toBeNull()
    }
  })

  it('knows its neighbours and stories like it', async () => {
    const item = await findNewsItem('ข่าวเผยแพร่')
    const { previous, next } = await findNeighbours('news', item!.id, item!.publishedAt!)

    expect(previous).toBeUndefined()
    expect(next).toEqual({ title: 'ข่าวใหม่กว่า', href: `/news/${encodeURIComponent('ข่าวใหม่กว่า')}` })
    expect(await findRelatedNews(item!)).toEqual([])
  })

  it('leaves only title and reason when it is withdrawn', async () => {
    const { id } = await make('news', { title: 'ถอน', summary: 'ลับ', publishedAt: days(-1) })
    await payload.update({
      collection: 'news',
      id,
      locale: 'th',
      data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ข้อมูลคลาดเคลื่อน' } },
    })
    const item = await findNewsItem('ถอน')

    expect(item).toMatchObject({ title: 'ถอน', stage: 'withdrawn' })
    expect(item?.withdrawal?.reason).toBe('ข้อมูลคลาดเคลื่อน')
    expect(item?.summary).toBeUndefined()
    expect(titles(await findNewestNews({ limit: 9 }))).not.toContain('ถอน')
  })

  it('is reached by its short code, with or without the number of a cross-post', async () => {
    const item = await findNewsItem('ข่าวเผยแพร่')
    const path = `/news/${encodeURIComponent('ข่าวเผยแพร่')}`

    expect(await findByCode(item!.code!)).toBe(path)
    expect(await findByCode(`${item!.code!.toUpperCase()}-12`)).toBe(path)
    for (const odd of ['n0000000', 'x1234567', '%E0%B8', 'n', '', "n'; --", '../../x']) {
      expect(await findByCode(odd)).toBeNull()
    }
  })

  it('leads on from an old address, and says not found for others', async () => {
    const { id } = await make('news', { title: 'ชื่อเก่า' })
    await payload.update({ collection: 'news', id, locale: 'th', data: { slug: 'ชื่อใหม่' } })
    const old = `/news/${encodeURIComponent('ชื่อเก่า')}`

    await expect(followRedirect(old)).rejects.toMatchObject({
      digest: expect.stringContaining(`/news/${encodeURIComponent('ชื่อใหม่')}`),
    })
    await expect(followRedirect('/news/x')).rejects.toMatchObject({
      digest: expect.stringContaining('404'),
    })
  })
})

describe('feeds and sitemap', () => {
  it('hold the same items as the lists', async () => {
    const entries = await findFeedEntries({ kinds: ['news'], language: THAI })
    const xml = await (await answerSitemap()).text()

    expect(titles(entries)).not.toContain('ข่าวเจ้าหน้าที่')
    expect(titles(entries)).not.toContain('ข่าวตั้งเวลา')
    expect(xml).toContain(encodeURIComponent('ข่าวใหม่กว่า'))
    for (const hidden of ['ข่าวร่าง', 'ข่าวเจ้าหน้าที่', 'ข่าวตั้งเวลา', 'ข่าวหมดอายุ']) {
      expect(xml).not.toContain(encodeURIComponent(hidden))
    }
    expect(await getLastUpdate()).toMatch(/^\d{4}-\d\d-\d\dT/)
  })
})
