import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { complete } from '../support/complete'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'

/** One word each, so that a page can be asked which of the items it shows. */
const WORDS = {
  live: 'เผยแพร่แล้ว',
  scheduled: 'ตั้งเวลาไว้',
  expired: 'พ้นเวลาไป',
  noticed: 'ถอนมีข้อความ',
  gone: 'ถอนหายไป',
  moved: 'ถอนส่งต่อ',
  staff: 'เฉพาะบุคลากร',
  draft: 'ฉบับร่าง',
} as const
type Name = keyof typeof WORDS
const HIDDEN = Object.keys(WORDS).filter((name) => name !== 'live') as Name[]

/** Follows the change log within about a second; what stands here for long fails like any other list. */
const SEARCH = '/search?q=รายการทดสอบ'

/** Everything that lists items, for people and for machines. */
const LISTS = [
  '/',
  '/en',
  '/news',
  '/en/news',
  '/news?year=2570',
  SEARCH,
  '/feed.xml',
  '/feed.json',
  '/news/feed.xml',
  '/en/feed.xml',
  '/sitemap.xml',
  '/calendar',
  '/calendar.ics',
]

interface Item {
  id: string
  slug: string
  code: string
}

let site: RunningSite
let cookie: string
const items = {} as Record<Name, Item>

const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

async function send(path: string, method: string, data: object): Promise<{ doc: Item }> {
  const answer = await fetch(site.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', Cookie: cookie, Origin: site.url },
    body: JSON.stringify(data),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as { doc: Item }
}

const open = (path: string) => fetch(encodeURI(site.url + path), { redirect: 'manual' })

async function make(name: Name, data: object = {}): Promise<void> {
  const { doc } = await send('/api/news', 'POST', {
    title: `รายการทดสอบ ${WORDS[name]}`,
    ...complete('news'),
    summary: 'สรุป',
    eventDate: soon(3),
    stage: 'published',
    ...data,
  })
  items[name] = doc
}

const withdraw = (name: Name, withdrawal: object) =>
  send(`/api/news/${items[name].id}`, 'PATCH', { stage: 'withdrawn', withdrawal })

describe('the life of an item', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    const answer = await fetch(`${site.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: site.url },
      body: JSON.stringify(ADMIN),
    })
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''

    await make('live')
    await make('scheduled', { publishedAt: soon(2) })
    await make('expired', { publishedAt: soon(-3), expiresAt: soon(-1) })
    await make('staff', { visibility: 'staff' })
    await make('draft', { stage: 'draft' })
    await make('noticed')
    await make('gone')
    await make('moved')
    await withdraw('noticed', { kind: 'notice', reason: 'ข้อมูลคลาดเคลื่อน' })
    await withdraw('gone', { kind: 'gone', reason: 'ลบตามคำขอ' })
    await withdraw('moved', { kind: 'redirect', reason: 'รวมกัน', to: `/news/${items.live.slug}` })
  }, 240_000)

  afterAll(() => site?.stop())

  async function expectOnlyPublic(path: string): Promise<void> {
    const answer = await open(path)
    const text = decodeURI((await answer.text()).replace(/\r\n[ \t]/g, ''))
    const shown = (name: Name) =>
      text.includes(WORDS[name]) || text.includes(`/news/${items[name].slug}`)

    expect(answer.status).toBe(200)
    expect(HIDDEN.filter(shown)).toEqual([])
    if (path !== '/en/feed.xml') expect(shown('live')).toBe(true)
  }

  it.each(LISTS)('%s lists what is public and nothing else', async (path) => {
    if (path !== SEARCH) return expectOnlyPublic(path)
    await vi.waitFor(() => expectOnlyPublic(path), { timeout: 20_000, interval: 200 })
  })

  it.each([
    ['live', 200],
    ['scheduled', 404],
    ['expired', 200],
    ['staff', 404],
    ['draft', 404],
    ['noticed', 200],
    ['gone', 410],
    ['moved', 308],
  ] as const)('the address of what is %s answers %i in both languages', async (name, status) => {
    expect((await open(`/news/${items[name].slug}`)).status).toBe(status)
    expect((await open(`/en/news/${items[name].slug}`)).status).toBe(status)
  })

  it('an expired item says so and asks not to be indexed', async () => {
    const text = await (await open(`/news/${items.expired.slug}`)).text()

    expect(text).toContain('พ้นกำหนดแล้ว')
    expect(text).toMatch(/<meta name="robots" content="noindex"/)
  })

  it('a withdrawn one leaves title and reason', async () => {
    const text = await (await open(`/news/${items.noticed.slug}`)).text()

    expect(text).toContain('ข้อมูลคลาดเคลื่อน')
    expect(text).not.toContain('>สรุป<')
  })

  it('one taken away for good leaves the reason to staff', async () => {
    const answer = await open(`/news/${items.gone.slug}`)

    expect(await answer.text()).not.toContain('ลบตามคำขอ')
  })

  it.each([
    ['', '/news/'],
    ['/en', '/en/news/'],
  ])('what moved leads on for good, under %s/ in its language', async (prefix, start) => {
    const answer = await open(`${prefix}/news/${items.moved.slug}`)

    expect(answer.status).toBe(308)
    expect(decodeURI(answer.headers.get('location') ?? '')).toBe(`${start}${items.live.slug}`)
  })

  it.each([
    ['live', 302],
    ['scheduled', 404],
    ['draft', 404],
    ['gone', 410],
    ['moved', 302],
  ] as const)('the short address of what is %s answers %i', async (name, status) => {
    expect((await open(`/go/${items[name].code}`)).status).toBe(status)
  })

  it('a new address keeps the old ones, each one step away', async () => {
    const first = items.live.slug
    await send(`/api/news/${items.live.id}`, 'PATCH', { slug: 'second-address' })
    await send(`/api/news/${items.live.id}`, 'PATCH', { slug: 'third-address' })

    expect((await open(`/news/${first}`)).headers.get('location')).toBe('/news/third-address')
    expect((await open('/news/second-address')).headers.get('location')).toBe('/news/third-address')
    expect((await open(`/news/${items.moved.slug}`)).headers.get('location')).toBe(
      '/news/third-address',
    )
    expect((await open('/news/third-address')).status).toBe(200)
  })

  it('an old address of another site leads where staff say, and a circle is refused', async () => {
    await send('/api/redirects', 'POST', { from: '/2564/05/ข่าวเก่า/', to: '/news' })
    await send('/api/redirects', 'POST', { from: '/a', to: '/b' })

    expect((await open('/2564/05/ข่าวเก่า')).headers.get('location')).toBe('/news')
    await expect(send('/api/redirects', 'POST', { from: '/b', to: '/a' })).rejects.toThrow('วนกลับ')
  })
})
