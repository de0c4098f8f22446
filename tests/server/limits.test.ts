import { describe, expect, it } from 'vitest'
import { createSignInLimit, type Try } from '@/server/signInLimit'
import { limitKey } from '@/server/visitorAddress'
import { openDoor, type Stub } from './openDoor'

const MEGABYTE = 1024 * 1024

/** Reads the whole body, then answers with its length; the password `right` signs in. */
const api: Stub = async (req, res) => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  res.statusCode =
    req.url?.startsWith('/api/users/login') && body.toString() !== 'right' ? 401 : 200
  res.end(String(body.length))
}

describe('JSON bodies', () => {
  const json = { 'content-type': 'application/json' }

  it('of two megabytes pass', async () => {
    const { ask } = await openDoor({ next: api })

    const answer = await ask('/api/news', {
      method: 'POST',
      headers: json,
      chunks: [Buffer.alloc(2 * MEGABYTE)],
    })

    expect(answer).toMatchObject({ status: 200, text: String(2 * MEGABYTE) })
  })

  it('that announce more are refused at once, in Payload’s shape', async () => {
    const { ask } = await openDoor({ next: api })

    const answer = await ask('/api/news', {
      method: 'POST',
      headers: { ...json, 'content-length': String(3 * MEGABYTE) },
      chunks: [Buffer.alloc(10)],
    })

    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.text).errors[0].message).toContain('2 เมกะไบต์')
  })

  it('that turn out larger are refused on the way', async () => {
    const { ask } = await openDoor({ next: api })

    const answer = await ask('/api/news', {
      method: 'POST',
      headers: { ...json, 'transfer-encoding': 'chunked' },
      chunks: [Buffer.alloc(MEGABYTE), Buffer.alloc(MEGABYTE), Buffer.alloc(1)],
    })

    expect(answer.status).toBe(413)
  })

  it('do not limit uploads', async () => {
    const { ask } = await openDoor({ next: api })

    const answer = await ask('/api/media', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      chunks: [Buffer.alloc(5 * MEGABYTE)],
    })

    expect(answer).toMatchObject({ status: 200, text: String(5 * MEGABYTE) })
  })
})

describe('sign-ins', () => {
  const signIn = { method: 'POST', headers: { 'content-length': '5' } }

  it('are refused after ten failures, with the time to wait; successes do not count', async () => {
    const { ask } = await openDoor({ next: api })
    const statuses: number[] = []

    for (let i = 0; i < 12; i++) {
      statuses.push((await ask('/api/users/login', { ...signIn, body: 'right' })).status)
    }
    for (let i = 0; i < 10; i++) {
      statuses.push((await ask('/api/users/login/', { ...signIn, body: 'wrong' })).status)
    }
    const refused = await ask('/api/users/login', { ...signIn, body: 'right' })

    expect(statuses).toEqual([...Array(12).fill(200), ...Array(10).fill(401)])
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800)
    expect(JSON.parse(refused.text).errors[0].message).toContain('เข้าสู่ระบบ')
  })

  it('tried in parallel cannot outrun the count', async () => {
    const { ask } = await openDoor({ next: api })

    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask('/api/users/login', { ...signIn, body: 'wrong' })),
    )

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30)
  })

  it('that succeed in parallel all pass', async () => {
    const { ask } = await openDoor({ next: api })

    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask('/api/users/login', { ...signIn, body: 'right' })),
    )

    expect(answers.every(({ status }) => status === 200)).toBe(true)
  })

  it('are counted for each address, IPv6 by its first half', async () => {
    const limit = createSignInLimit()
    for (let i = 0; i < 10; i++) ((await limit.enter(`2001:db8::${i}`)) as Try).end(true)

    expect((await limit.enter('2001:db8:0:0:ffff::1')).kind).toBe('refused')
    expect((await limit.enter('2001:db8:0:1::1')).kind).toBe('try')
    expect((await limit.enter('203.0.113.1')).kind).toBe('try')
  })
})

it('searches are limited to 300 a minute, page and API together', async () => {
  const { ask } = await openDoor({ next: (_req, res) => void res.end('{}') })
  for (let i = 0; i < 150; i++) {
    await ask('/search?q=a')
    await ask('/api/search?q=a')
  }

  const page = await ask('/search?q=a')
  const data = await ask('/api/search?q=a')

  expect(page.status).toBe(429)
  expect(page.text).toContain('<main>')
  expect(Number(page.headers['retry-after'])).toBeGreaterThan(0)
  expect(data.status).toBe(429)
  expect(JSON.parse(data.text).errors).toHaveLength(1)
  expect((await ask('/news')).status).toBe(200)
})

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('the key of %s is %s', (address, key) => {
  expect(limitKey(address)).toBe(key)
})
