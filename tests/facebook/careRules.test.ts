import { describe, expect, it } from 'vitest'
import { HEALTH_FAULTS, parseFaults, toHealthFaults } from '@/facebook/care/healthFaults'
import { isOutsideAddress } from '@/facebook/care/isOutsideAddress'
import { toDrift } from '@/facebook/care/numbers/toDrift'
import { toSeen, toSeenNote } from '@/facebook/care/probe/toSeen'
import { SCOPES } from '@/facebook/care/scopes'
import {
  NEEDED_SCOPES,
  VIEWS_SCOPE,
  type ConnectionHealth,
} from '@/facebook/drivers/graph/askHealth'

const NOW = new Date('2026-11-23T00:00:00.000Z')
const GOOD: ConnectionHealth = {
  isValid: true,
  expiresAt: null,
  dataExpiresAt: null,
  scopes: [...NEEDED_SCOPES],
  missingScopes: [],
  canReadViews: true,
  tokenType: 'PAGE',
  appID: '1',
  appName: 'Office',
  isOtherApp: false,
  isOtherPage: false,
  pageName: 'Page',
  pageURL: 'https://www.facebook.com/page',
  isPublished: true,
  fault: null,
}
const faultsOf = (change: Partial<ConnectionHealth>) =>
  toHealthFaults({ health: { ...GOOD, ...change }, now: NOW })

describe('what Facebook says of a token', () => {
  it('is no fault while all is well', () => {
    expect(faultsOf({})).toEqual([])
  })

  it('is a fault of its own for each thing that is wrong', () => {
    expect(faultsOf({ isValid: false, isOtherApp: true })).toEqual(['tokenInvalid'])
    expect(faultsOf({ isOtherApp: true, isOtherPage: true })).toEqual(['wrongApp', 'wrongPage'])
    expect(faultsOf({ dataExpiresAt: new Date('2026-11-29T00:00:00Z') })).toEqual([
      'dataExpiresSoon',
    ])
    expect(faultsOf({ isPublished: null })).toEqual([])
  })

  it('is kept by names, of which unknown ones are forgotten', () => {
    expect(parseFaults('expiresSoon\nof another version\nwrongPage')).toEqual([
      'expiresSoon',
      'wrongPage',
    ])
    expect(parseFaults(null)).toEqual([])
  })

  it('names who must act, in Thai, for each fault', () => {
    for (const { th } of Object.values(HEALTH_FAULTS)) expect(th).toMatch(/ผู้ดูแล|ผู้ที่/)
  })

  it('asks for no right that the page does not explain', () => {
    for (const scope of [...NEEDED_SCOPES, VIEWS_SCOPE])
      expect(Object.keys(SCOPES)).toContain(scope)
  })
})

const TEXT = 'โรงเรียนเปิดภาคเรียนวันที่สิบหกพฤษภาคม\n\nhttps://office.example.go.th/go/n1234567-1'
const seen = ({
  status = 200,
  url = 'https://www.facebook.com/page/posts/1',
  body = '',
  isElsewhere = false,
}) =>
  toSeen({
    visit: { status, url, body, bytes: body.length, isElsewhere },
    marker: '/go/n1234567-1',
    text: TEXT,
  })
const asEntities = (text: string) =>
  [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('')
const asEscapes = (text: string) =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

describe('a post looked at without signing in', () => {
  it('is seen where its words stand, however they are written', () => {
    expect(seen({ body: `<p>${TEXT}</p>` })).toBe('visible')
    expect(seen({ body: `<meta content="${asEntities(TEXT)}">` })).toBe('visible')
    expect(
      seen({ body: `<script>{"text":"${asEscapes(TEXT.split('\n')[0] ?? '')}"}</script>` }),
    ).toBe('visible')
    expect(seen({ body: 'href="https:\\/\\/office.example.go.th\\/go\\/n1234567-1"' })).toBe(
      'visible',
    )
  })

  it('is not taken for another whose number only begins alike', () => {
    expect(seen({ body: 'https://office.example.go.th/go/n1234567-12' })).toBe('unclear')
  })

  it('is hidden where Facebook says so', () => {
    expect(seen({ status: 404 })).toBe('hidden')
    expect(seen({ status: 410 })).toBe('hidden')
    expect(seen({ body: '<h2>This content isn’t available right now</h2>' })).toBe('hidden')
    expect(seen({ body: '<h2>เนื้อหานี้ไม่พร้อมใช้งานในขณะนี้</h2>' })).toBe('hidden')
  })

  it('is unclear behind the wall that asks to sign in, and with any other answer', () => {
    expect(seen({ url: 'https://www.facebook.com/login/?next=x', body: TEXT })).toBe('unclear')
    expect(seen({ body: '<form id="login_form">' })).toBe('unclear')
    expect(seen({ status: 500, body: TEXT })).toBe('unclear')
    expect(seen({ status: 0, isElsewhere: true })).toBe('unclear')
    expect(seen({ body: '<script>"This content isn\'t available right now"</script>' })).toBe(
      'unclear',
    )
  })

  it('leaves evidence without the query', () => {
    const visit = {
      status: 200,
      url: 'https://www.facebook.com/login/?next=a',
      body: '',
      bytes: 2_000,
    }
    expect(toSeenNote({ ...visit, isElsewhere: false })).toBe(
      'HTTP 200 www.facebook.com/login/ 2 kB',
    )
  })
})

describe('a post as it stands there', () => {
  const drift = (text: string | undefined, copies?: number) =>
    toDrift({ look: text === undefined ? undefined : { text }, sentText: 'ข้อความ\n\nลิงก์', copies })

  it('is as it was sent, whatever spaces there are', () => {
    expect(drift('ข้อความ\nลิงก์ ')).toBeNull()
    expect(drift('ข้อความ ลิงก์', 1)).toBeNull()
  })

  it('was edited, deleted or doubled', () => {
    expect(drift('ข้อความอื่น ลิงก์')).toBe('edited')
    expect(drift(undefined)).toBe('deleted')
    expect(drift('ข้อความ ลิงก์', 2)).toBe('doubled')
  })
})

describe('the site’s address', () => {
  it.each([
    ['https://dlict.example.go.th', true],
    ['http://203.0.113.9', false],
    ['http://8.8.8.8:3000', true],
    ['http://localhost:3000', false],
    ['http://127.0.0.1:3000', false],
    ['http://192.168.1.5', false],
    ['http://[::1]:3000', false],
    ['http://website', false],
    ['http://website.local', false],
  ])('%s can be opened from outside: %s', (address, expected) => {
    expect(isOutsideAddress(address)).toBe(expected)
  })
})
