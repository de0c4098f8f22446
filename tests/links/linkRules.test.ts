import { describe, expect, it } from 'vitest'
import { askedHost, isVideo, videoQuestion } from '@/links/askedHost'
import { collectLinks } from '@/links/collectLinks'
import { isPublicAddress } from '@/links/isPublicAddress'
import { nightOf } from '@/links/nights'
import { outsideURL } from '@/links/outsideURL'
import { toFailure, toFinding, type Finding } from '@/links/toFinding'
import { toLinkState, type LinkRecord } from '@/links/toLinkState'

const FIRST_NIGHT = new Date('2026-11-22T18:05:00.000Z')
const nights = (count: number) => new Date(FIRST_NIGHT.getTime() + count * 86_400_000)

/** The states after each night, beginning with a link never looked at. */
function statesOver(findings: Finding[]): string[] {
  let record: LinkRecord = { state: 'unknown' }
  return findings.map((finding, night) => {
    record = toLinkState({ before: record, finding, now: nights(night) })
    return record.state
  })
}

const GONE: Finding = { kind: 'gone', status: 404, reason: 'notFound' }
const FAILING: Finding = { kind: 'failing', reason: 'timeout' }
const OK: Finding = { kind: 'ok', status: 200 }

describe('a link over the nights', () => {
  it('is dead when the page is gone for the second night', () => {
    expect(statesOver([GONE, GONE, GONE])).toEqual(['unreachable', 'dead', 'dead'])
  })

  it('is dead when nothing answered for three nights', () => {
    expect(statesOver([FAILING, FAILING, FAILING])).toEqual(['unreachable', 'unreachable', 'dead'])
  })

  it('begins anew after a good night', () => {
    expect(statesOver([GONE, OK, GONE])).toEqual(['unreachable', 'ok', 'unreachable'])
    expect(statesOver([GONE, GONE, OK])).toEqual(['unreachable', 'dead', 'ok'])
  })

  it('stays dead while it fails in another way', () => {
    expect(statesOver([GONE, GONE, FAILING])).toEqual(['unreachable', 'dead', 'dead'])
  })

  it('needs access at once, and says since when', () => {
    const record = toLinkState({
      before: { state: 'ok' },
      finding: { kind: 'needsAccess', status: 403, reason: 'private' },
      now: FIRST_NIGHT,
    })
    expect(record).toMatchObject({
      state: 'needsAccess',
      failingSince: FIRST_NIGHT.toISOString(),
      status: 403,
      reason: 'private',
    })
  })

  it('counts several looks on one day as one night', () => {
    const first = toLinkState({ before: { state: 'ok' }, finding: GONE, now: FIRST_NIGHT })
    const later = new Date(FIRST_NIGHT.getTime() + 8 * 3_600_000)
    const again = toLinkState({ before: first, finding: GONE, now: later })

    expect(again).toMatchObject({ state: 'unreachable', failures: 1 })
    expect(again.failingSince).toBe(first.failingSince)
  })

  it('is left as it is by a host that wants to be asked later', () => {
    const before: LinkRecord = { state: 'ok', failures: 0 }
    expect(toLinkState({ before, finding: { kind: 'later' }, now: FIRST_NIGHT })).toBe(before)
  })
})

describe('an answer', () => {
  const kindOf = (asked: string, status: number, url = asked) =>
    toFinding({ asked, answer: { status, url }, now: FIRST_NIGHT }).kind

  it.each([
    [200, 'ok'],
    [206, 'ok'],
    [404, 'gone'],
    [410, 'gone'],
    [401, 'needsAccess'],
    [403, 'ok'],
    [405, 'ok'],
    [500, 'failing'],
    [503, 'failing'],
    [429, 'later'],
  ])('of %i from any site means %s', (status, kind) => {
    expect(kindOf('https://example.org/a', status)).toBe(kind)
  })

  it.each([
    [200, 'ok'],
    [401, 'needsAccess'],
    [403, 'needsAccess'],
    [404, 'gone'],
    [400, 'gone'],
  ])('of %i from YouTube’s oEmbed means %s', (status, kind) => {
    expect(kindOf('https://www.youtube.com/watch?v=abc', status)).toBe(kind)
  })

  it('of Drive that leads to signing in, or forbids, needs access; 404 is gone', () => {
    const file = 'https://drive.google.com/file/d/abc/view'
    expect(kindOf(file, 302, 'https://accounts.google.com/ServiceLogin?x')).toBe('needsAccess')
    expect(kindOf(file, 403)).toBe('needsAccess')
    expect(kindOf(file, 404)).toBe('gone')
  })

  it('says how long to wait, in seconds or as a date', () => {
    const waitOf = (retryAfter: string) =>
      toFinding({
        asked: 'https://example.org',
        answer: { status: 429, url: 'https://example.org', retryAfter },
        now: FIRST_NIGHT,
      }).waitMs
    expect(waitOf('120')).toBe(120_000)
    expect(waitOf(new Date(FIRST_NIGHT.getTime() + 300_000).toUTCString())).toBe(300_000)
    expect(waitOf('soon')).toBe(60_000)
  })

  it('that never came is told apart by why', () => {
    const reasonOf = (code: string) => toFailure(Object.assign(new Error(), { code })).reason
    expect(reasonOf('ENOTFOUND')).toBe('noSuchHost')
    expect(reasonOf('ECONNREFUSED')).toBe('noConnection')
    expect(reasonOf('CERT_HAS_EXPIRED')).toBe('certificate')
    expect(toFailure(Object.assign(new Error(), { name: 'TimeoutError' })).reason).toBe('timeout')
    const chain = Object.assign(new Error(), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(toFailure(chain).kind).toBe('ok')
  })
})

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd12::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '224.0.0.1',
    '255.255.255.255',
    'no address',
  ])('%s is not of the public internet', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '203.150.1.1', '2404:6800:4001::200e', '::ffff:8.8.8.8'])(
    '%s is',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it('are kept in one spelling, without fragment and without a password', () => {
    expect(outsideURL(' https://EXAMPLE.org/ก#top ')).toBe('https://example.org/%E0%B8%81')
    expect(outsideURL('https://me:secret@example.org/')).toBe('https://example.org/')
    expect(outsideURL('mailto:a@example.org')).toBeUndefined()
    expect(outsideURL('/news')).toBeUndefined()
    expect(outsideURL('https://office.go.th/news', ['office.go.th'])).toBeUndefined()
  })

  it('of all YouTube names are one host, and of videos ask oEmbed', () => {
    expect(askedHost('https://youtu.be/abc')).toBe('www.youtube.com')
    expect(askedHost('https://m.youtube.com/watch?v=abc')).toBe('www.youtube.com')
    expect(isVideo('https://youtu.be/abc')).toBe(true)
    expect(isVideo('https://www.youtube.com/@channel')).toBe(false)
    expect(isVideo('https://notyoutube.com/watch?v=1')).toBe(false)
    expect(
      videoQuestion({ address: 'https://youtu.be/abc', youtube: 'https://www.youtube.com' }),
    ).toBe('https://www.youtube.com/oembed?url=https%3A%2F%2Fyoutu.be%2Fabc&format=json')
  })

  it('are found in links, text, blocks and both languages, each once', () => {
    const link = (url: string) => ({ type: 'link', fields: { url, linkType: 'custom' } })
    const body = {
      th: {
        root: {
          children: [
            { type: 'paragraph', children: [link('https://a.org/1'), link('/news')] },
            { type: 'block', fields: { blockType: 'button', href: 'https://b.org/' } },
            { type: 'block', fields: { blockType: 'video', url: 'https://youtu.be/abc' } },
          ],
        },
      },
      en: { root: { children: [link('https://a.org/1#part'), link('https://c.org/')] } },
    }
    expect(collectLinks({ links: [{ url: 'https://d.org/' }], body })).toEqual([
      'https://d.org/',
      'https://a.org/1',
      'https://b.org/',
      'https://youtu.be/abc',
      'https://c.org/',
    ])
  })
})

describe('the night', () => {
  it('begins at one o’clock in Bangkok', () => {
    expect(nightOf(new Date('2026-11-22T17:59:59.000Z'))).toBeUndefined()
    expect(nightOf(new Date('2026-11-22T18:00:00.000Z'))).toBe('2026-11-23')
    expect(nightOf(new Date('2026-11-23T16:59:00.000Z'))).toBe('2026-11-23')
  })
})
