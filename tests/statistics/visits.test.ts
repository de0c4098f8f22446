import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey, countedAddress } from '@/statistics/countedAddress'
import { createOnce } from '@/statistics/createOnce'
import { isPerson } from '@/statistics/isPerson'
import { isShown, readVisit } from '@/statistics/readVisit'

const PHONE =
  'Mozilla/5.0 (Linux; Android 9; SM-J260F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36'
const PACKAGE = '0123456789abcdef01234567-0123456789abcdef'

describe('whose looking counts', () => {
  it('is a person with a browser', () => {
    expect(isPerson({ 'user-agent': PHONE })).toBe(true)
    expect(isPerson({ 'user-agent': PHONE, cookie: 'display=large' })).toBe(true)
  })

  it.each([
    ['Google', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    ['Google on a phone', `${PHONE} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`],
    ['Bing', 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)'],
    ['Facebook, for its preview', 'facebookexternalhit/1.1'],
    ['LINE, for its preview', 'facebookexternalhit/1.1;line-poker/1.0'],
    ['GPTBot', 'Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)'],
    ['curl', 'curl/8.5.0'],
    ['a program in Python', 'python-requests/2.31.0'],
    ['a headless browser', PHONE.replace('Chrome', 'HeadlessChrome')],
    ['one that does not say', ''],
  ])('is not %s', (_, agent) => {
    expect(isPerson({ 'user-agent': agent })).toBe(false)
  })

  it.each([
    ['fetched in case it is wanted', { 'sec-purpose': 'prefetch' }],
    ['drawn in case it is wanted', { 'sec-purpose': 'prefetch;prerender' }],
    ['fetched ahead by an older browser', { purpose: 'prefetch' }],
    ['fetched ahead by Firefox', { 'x-moz': 'prefetch' }],
    ['asked by staff', { cookie: 'display=large; payload-token=abc' }],
  ])('is not a page %s', (_, headers) => {
    expect(isPerson({ 'user-agent': PHONE, ...headers })).toBe(false)
  })
})

describe('what an address counts as', () => {
  const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    readVisit({ method, path, headers: { 'user-agent': PHONE, ...headers } })

  it.each([
    ['/library/media/พาราโบลา', 'teaching-media/พาราโบลา'],
    ['/en/library/media/พาราโบลา', 'teaching-media/พาราโบลา'],
    ['/library/innovations/a', 'innovations/a'],
    ['/library/collections/a', 'library-collections/a'],
    ['/news/a', 'news/a'],
    ['/announcements/a', 'announcements/a'],
  ])('%s is a view of %s', (path, key) => {
    const visit = read(path)

    expect(visit && [visit.counted, addressKey(visit.address)]).toEqual(['views', key])
  })

  it.each([
    '/',
    '/news',
    '/library',
    '/library/media',
    '/library/media/a/used',
    '/admin/collections/news',
    '/api/news/1',
    '/preview/news/1',
    '/files/1/640.webp',
    '/files/1/640-3.webp',
    `/packages/${PACKAGE}`,
    `/packages/${PACKAGE}/app.js`,
    `/packages/${PACKAGE}/~seal/index.html`,
    '/files/1',
  ])('%s is nothing that is counted', (path) => {
    expect(read(path)).toBeNull()
  })

  it('is a download when a file is fetched, a preview when a page shows it', () => {
    expect(read('/files/1/ใบงาน.pdf')?.counted).toBe('downloads')
    expect(read('/files/1/a.pdf', { 'sec-fetch-dest': 'document' })?.counted).toBe('downloads')
    expect(read('/files/1/a.pdf', { 'sec-fetch-dest': 'iframe' })?.counted).toBe('previews')
    expect(read('/files/1/a.mp4', { 'sec-fetch-dest': 'video' })?.counted).toBe('previews')
    expect(read(`/packages/${PACKAGE}/index.html`)?.counted).toBe('previews')
  })

  it('is nothing when only the head is asked for, or the rest of a film', () => {
    expect(read('/news/a', {}, 'HEAD')).toBeNull()
    expect(read('/news/a', {}, 'POST')).toBeNull()
    expect(read('/files/1/a.mp4', { range: 'bytes=0-' })).not.toBeNull()
    expect(read('/files/1/a.mp4', { range: 'bytes=1000-' })).toBeNull()
    expect(read('/files/1/a.mp4', { range: 'bytes=-500' })).toBeNull()
  })

  it('counts once it was shown', () => {
    const page = read('/news/a')!
    const film = read('/files/1/a.mp4', { range: 'bytes=0-' })!

    expect([200, 304, 404, 301, 500, 410].filter((status) => isShown(page, status))).toEqual([
      200, 304,
    ])
    expect([200, 206, 304, 404].filter((status) => isShown(film, status))).toEqual([200, 206])
  })

  it('is read from any address whatever', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const address = countedAddress(path)
        return address === null || addressKey(address).length > 0
      }),
    )
  })
})

describe('the same again', () => {
  const HALF_MINUTE = 30_000

  it('is new once its time has passed since it last came, and not before', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 50 })
    fc.assert(
      fc.property(gaps, (waits) => {
        let now = 0
        const isNew = createOnce({
          forgetAfterMs: HALF_MINUTE,
          clock: { now: () => new Date(now) },
        })
        isNew('visitor', 'page')
        return waits.every((wait) => {
          now += wait
          return isNew('visitor', 'page') === wait >= HALF_MINUTE
        })
      }),
    )
  })

  it('is told apart by each of its parts', () => {
    const clock = { now: () => new Date(0) }
    const isNew = createOnce({ forgetAfterMs: HALF_MINUTE, clock })

    const seen = [isNew('a', 'bc'), isNew('ab', 'c'), isNew('a', 'bd'), isNew('a', 'bc')]

    expect(seen).toEqual([true, true, true, false])
  })

  it('is forgotten early rather than remembered without end', () => {
    const isNew = createOnce({
      forgetAfterMs: HALF_MINUTE,
      clock: { now: () => new Date(0) },
      keptMax: 2,
    })

    expect([isNew('1'), isNew('2'), isNew('3'), isNew('3'), isNew('1')]).toEqual([
      true,
      true,
      true,
      false,
      true,
    ])
  })
})
