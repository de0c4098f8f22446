import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { FormOutcome, FormSubmission } from '@/server/sitePort'
import { clock, setClock } from '@/shared/clock'
import { FORM_STATE, STAMP_PLACEHOLDER, unpackFormState, type FormState } from '@/shared/formState'
import { html, makeSite, openDoor, smallSite, type Answer, type Stub } from './openDoor'

const MINUTE = 60_000
const OWN = { 'sec-fetch-site': 'same-origin' }
const LETTER = { subject: 'ขอข้อมูล', message: 'อยากทราบเวลาทำการ' }

afterEach(() => setClock(null))

/** Next's part: a page that tells what state came with the drawing, and has a form. */
const contactSite: Stub = (req, res) => {
  if (!/^(\/en)?\/contact/.test(req.url ?? '')) return smallSite(req, res)
  const state = req.headers[FORM_STATE]
  html(
    res,
    `<input name="form-stamp" value="${STAMP_PLACEHOLDER}"><main>${req.url} ${state ?? 'no state'}</main>`,
  )
}

/** A door before the contact page, moved forward in time whenever a form has been fetched. */
async function openContact(
  answer: FormOutcome | Error = { kind: 'accepted', number: '2570-0001' },
  trustedProxies: string[] = [],
) {
  const submitted: FormSubmission[] = []
  const site = {
    ...makeSite({ database: true, parts: {} }),
    async submitForm(submission: FormSubmission) {
      submitted.push(submission)
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  const door = await openDoor({ next: contactSite, site, trustedProxies })
  const fetchStamp = async (path = '/contact') => stampIn(await door.ask(path))
  const send = (
    fields: Record<string, string>,
    { path = '/contact', headers = OWN as Record<string, string> } = {},
  ) =>
    door.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })
  return { ...door, submitted, fetchStamp, send }
}

const stampIn = ({ text }: Answer) => /name="form-stamp" value="([^"]*)"/.exec(text)?.[1] ?? ''

const stateIn = ({ text }: Answer): FormState | undefined => {
  const packed = /<main>\S+ (.*?)<\/main>/.exec(text)?.[1] ?? ''
  return packed === 'no state' || !packed ? undefined : unpackFormState(packed)
}

/** Moves the clock, as if whoever fetched the form had read and written for so long. */
const after = (ms: number) => setClock(new Date(Date.now() + ms))

describe('a page with a form', () => {
  it('has a stamp of its own each time it is sent', async () => {
    const { fetchStamp } = await openContact()

    const [one, other] = [await fetchStamp(), await fetchStamp()]

    expect(one).toMatch(/^[a-z0-9]+\.[\w-]+\.[\w-]+$/)
    expect(other).not.toBe(one)
  })

  it('may be sent to, as other pages may not', async () => {
    const { ask } = await openContact()

    expect((await ask('/contact', { method: 'OPTIONS' })).headers.allow).toContain('POST')
    expect((await ask('/', { method: 'OPTIONS' })).headers.allow).not.toContain('POST')
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
    expect((await ask('/contact', { method: 'PUT' })).status).toBe(405)
  })
})

describe('a form that is taken', () => {
  it.each(['/contact', '/en/contact'])('at %s leads to its number', async (path) => {
    const { ask, fetchStamp, send, submitted } = await openContact()
    const stamp = await fetchStamp(path)
    after(MINUTE)

    const answer = await send({ ...LETTER, 'form-stamp': stamp, website: '' }, { path })

    expect(answer.status).toBe(303)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(submitted).toEqual([
      { form: 'contact', path, fields: Object.entries(LETTER), key: expect.any(String) },
    ])
    const { location = '' } = answer.headers
    expect(location.split('?')[0]).toBe(path)
    const thanks = await ask(location)
    expect(thanks.status).toBe(200)
    expect(stateIn(thanks)).toEqual({ kind: 'accepted', form: 'contact', number: '2570-0001' })
  })

  it('thanks nobody for a number that was not given', async () => {
    const { ask, fetchStamp, send } = await openContact()
    const stamp = await fetchStamp()
    after(MINUTE)
    const { location = '' } = (await send({ ...LETTER, 'form-stamp': stamp })).headers

    for (const forged of [
      location.replace('2570-0001', '2570-0002'),
      '/contact?number=2570-0001',
      '/contact?number=2570-0001&seal=',
      `/contact?number=2570-0001&seal=${'A'.repeat(22)}`,
    ]) {
      expect(stateIn(await ask(forged))).toBeUndefined()
    }
  })

  it('has the same key when it is sent twice, another with other words', async () => {
    const { fetchStamp, send, submitted } = await openContact()
    const stamp = await fetchStamp()
    const next = await fetchStamp()
    after(MINUTE)

    await send({ ...LETTER, 'form-stamp': stamp })
    await send({ ...LETTER, 'form-stamp': stamp })
    await send({ ...LETTER, message: 'อีกเรื่อง', 'form-stamp': stamp })
    await send({ ...LETTER, 'form-stamp': next })

    const [first, again, ...others] = submitted.map(({ key }) => key)
    expect(again).toBe(first)
    expect(new Set([first, ...others]).size).toBe(3)
  })

  it('brings lines as people count them, and no control characters', async () => {
    const { fetchStamp, send, submitted } = await openContact()
    const stamp = await fetchStamp()
    after(MINUTE)

    await send({ message: 'บรรทัด\r\nสอง\u0000\u0007\tท้าย', 'form-stamp': stamp })

    expect(submitted[0]?.fields).toEqual([['message', 'บรรทัด\nสอง\tท้าย']])
  })
})

describe('a form that must be put right', () => {
  const issues = [{ field: 'email', key: 'notAnEmailAddress' }]

  it('comes back with everything typed, for this visitor alone', async () => {
    const { fetchStamp, send } = await openContact({ kind: 'refused', issues })
    const stamp = await fetchStamp()
    after(MINUTE)

    const answer = await send({ ...LETTER, email: 'ที่บ้าน', 'form-stamp': stamp })

    expect(answer.status).toBe(422)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(stateIn(answer)).toEqual({
      kind: 'again',
      form: 'contact',
      fields: [...Object.entries(LETTER), ['email', 'ที่บ้าน']],
      issues,
    })
    expect(stampIn(answer), 'a quick correction is not too quick').toBe(stamp)
  })

  it('may be as long as a body may be, whatever is in it', async () => {
    const { fetchStamp, send } = await openContact({ kind: 'refused', issues })
    const stamp = await fetchStamp()
    after(MINUTE)
    const thai = 'ก'.repeat(14_000)
    let seed = 1
    const noise = Array.from({ length: 120_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647
      return (seed % 36).toString(36)
    }).join('')

    for (const message of [thai, noise]) {
      const state = stateIn(await send({ message, 'form-stamp': stamp }))
      expect(state).toMatchObject({ fields: [['message', message]] })
    }
  })

  it.each([
    ['sent within three seconds', 1_000, (stamp: string) => stamp, 'tooFast'],
    ['left open for half a day', 12.1 * 60 * MINUTE, (stamp: string) => stamp, 'expired'],
    ['with a made-up stamp', MINUTE, (stamp: string) => stamp.replace(/^./, 'a'), 'expired'],
    ['without a stamp', MINUTE, () => '', 'expired'],
  ])('%s comes back whole with a fresh stamp', async (_, ms, change, key) => {
    const { fetchStamp, send, submitted } = await openContact()
    const stamp = await fetchStamp()
    after(ms)

    const answer = await send({ ...LETTER, 'form-stamp': change(stamp) })

    expect(answer.status).toBe(422)
    expect(stateIn(answer)).toMatchObject({
      fields: Object.entries(LETTER),
      issues: [{ field: '', key }],
    })
    expect(submitted).toEqual([])
    after(ms + MINUTE)
    expect((await send({ ...LETTER, 'form-stamp': stampIn(answer) })).status).toBe(303)
  })

  it('is not taken with the hidden field filled in, and loses nothing else', async () => {
    const { fetchStamp, send, submitted } = await openContact()
    const stamp = await fetchStamp()
    after(MINUTE)

    const answer = await send({ ...LETTER, website: 'http://spam.example', 'form-stamp': stamp })

    expect(answer.status).toBe(422)
    expect(stateIn(answer)).toMatchObject({
      fields: Object.entries(LETTER),
      issues: [{ field: '', key: 'trapped' }],
    })
    expect(submitted).toEqual([])
  })

  it('comes back whole when it could not be saved', async () => {
    const { fetchStamp, send, lines } = await openContact(new Error('disk full'))
    const stamp = await fetchStamp()
    after(MINUTE)

    const answer = await send({ ...LETTER, 'form-stamp': stamp })

    expect(answer.status).toBe(503)
    expect(stateIn(answer)).toMatchObject({
      fields: Object.entries(LETTER),
      issues: [{ field: '', key: 'notSaved' }],
    })
    expect(JSON.stringify(lines)).toContain('disk full')
    expect(JSON.stringify(lines)).not.toContain('ขอข้อมูล')
  })
})

describe('forms from elsewhere', () => {
  it.each([
    ['this site', { origin: 'https://dlict.example.go.th' }, 303],
    ['this site by another name', { origin: 'http://10.0.0.5', host: '10.0.0.5' }, 303],
    ['this site, by its referrer', { referer: 'https://dlict.example.go.th/contact' }, 303],
    ['an address bar', { 'sec-fetch-site': 'none' }, 303],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another site’s page', { referer: 'https://evil.example/dlict.example.go.th' }, 403],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour, says the browser', { 'sec-fetch-site': 'same-site' }, 403],
    ['nowhere', { origin: 'null' }, 403],
    ['who does not say', {}, 403],
  ])('%s', async (_, headers, status) => {
    const { fetchStamp, send, submitted } = await openContact()
    const stamp = await fetchStamp()
    after(MINUTE)

    const answer = await send({ ...LETTER, 'form-stamp': stamp }, { headers })

    expect(answer.status).toBe(status)
    expect(submitted).toHaveLength(status === 303 ? 1 : 0)
  })

  it('cannot bring a state along', async () => {
    const seen: (string | string[] | undefined)[] = []
    const { ask } = await openDoor({
      next(req, res) {
        seen.push(req.headers[FORM_STATE])
        return html(res, '<main>x</main>')
      },
    })

    for (const path of ['/contact', '/admin', '/files/a/b', '/api/messages']) {
      await ask(path, { headers: { [FORM_STATE]: 'forged' } })
    }

    expect(new Set(seen)).toEqual(new Set([undefined]))
  })
})

describe('bodies', () => {
  const post = { method: 'POST', headers: OWN }

  it.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain'])(
    'of the kind %s are refused',
    async (type) => {
      const { ask } = await openContact()

      const answer = await ask('/contact', {
        ...post,
        headers: { ...OWN, 'content-type': type },
        body: '{}',
      })

      expect(answer.status).toBe(415)
    },
  )

  it.each([
    ['a little', 200 * 1024],
    ['far', 3 * 1024 * 1024],
  ])('%s too large are refused with a page', async (_, size) => {
    const { ask, submitted } = await openContact()

    const answer = await ask('/contact', {
      ...post,
      headers: { ...OWN, 'content-type': 'application/x-www-form-urlencoded' },
      body: `message=${'a'.repeat(size)}`,
    })

    expect(answer.status).toBe(413)
    expect(answer.text).toContain('<main>')
    expect(submitted).toEqual([])
  })

  it('that break off leave nothing behind', async () => {
    const { port, lines, fetchStamp, submitted } = await openContact()
    const stamp = await fetchStamp()
    after(MINUTE)
    const socket = connect(port, '127.0.0.1')
    const whole = new URLSearchParams({ 'form-stamp': stamp, ...LETTER, name: 'ก'.repeat(90) })

    socket.write(
      'POST /contact HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\n' +
        'Content-Type: application/x-www-form-urlencoded\r\n' +
        `Content-Length: ${whole.toString().length}\r\n\r\n${whole.toString().slice(0, 400)}`,
      () => socket.destroy(),
    )

    await expect.poll(() => lines.find(({ status }) => status === 499)).toBeDefined()
    expect(submitted).toEqual([])
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('the limit', () => {
  it('lets ten forms an hour pass from one address, and keeps what was typed in the next', async () => {
    const { fetchStamp, send, submitted } = await openContact(undefined, ['loopback'])
    const stamp = await fetchStamp()
    after(MINUTE)
    const from = (address: string) =>
      send({ ...LETTER, 'form-stamp': stamp }, { headers: { ...OWN, 'x-forwarded-for': address } })
    for (let i = 0; i < 10; i++) expect((await from('203.0.113.7')).status).toBe(303)

    const refused = await from('203.0.113.7')

    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_000)
    expect(stateIn(refused)).toMatchObject({
      fields: Object.entries(LETTER),
      issues: [{ field: '', key: 'tooMany', minutes: 60 }],
    })
    expect(submitted).toHaveLength(10)
    expect((await from('203.0.113.8')).status).toBe(303)
  })

  it('gives a flood a page that costs nothing', async () => {
    const { send } = await openContact()
    for (let i = 0; i < 30; i++) await send(LETTER)

    const flooding = await send(LETTER)

    expect(flooding.status).toBe(429)
    expect(stateIn(flooding)).toBeUndefined()
    expect(Number(flooding.headers['retry-after'])).toBeGreaterThan(0)
  })
})

it('the log tells nothing of what was written, nor the number', async () => {
  const { ask, fetchStamp, send, lines } = await openContact()
  const stamp = await fetchStamp()
  after(MINUTE)
  const fields = { ...LETTER, email: 'somchai@example.org', phone: '0812345678' }

  const { location = '' } = (await send({ ...fields, 'form-stamp': stamp })).headers
  await ask(location)

  const log = JSON.stringify(lines)
  for (const secret of [...Object.values(fields), 'somchai', stamp, '2570-0001'])
    expect(log).not.toContain(secret)
  expect(log).toContain('"path":"/contact?number&seal"')
})

describe('a form about an item of the library', () => {
  const ITEM = '/library/media/a'
  const pass = (ms: number) => setClock(new Date(clock.now().getTime() + ms))

  /** Next's part: any page of the library has the form. */
  const library: Stub = (req, res) => {
    if (!/^(\/en)?\/library/.test(req.url ?? '')) return smallSite(req, res)
    const state = req.headers[FORM_STATE]
    const field = `<input name="form-stamp" value="${STAMP_PLACEHOLDER}">`
    html(res, `${field}<main>${req.url} ${state ?? 'no state'}</main>`)
  }

  async function openLibrary(outcome: FormOutcome = { kind: 'accepted', number: '4' }) {
    const submitted: FormSubmission[] = []
    const site = {
      ...makeSite({ database: true, parts: {} }),
      async submitForm(submission: FormSubmission) {
        submitted.push(submission)
        return outcome
      },
    }
    const door = await openDoor({ next: library, site, trustedProxies: ['loopback'] })
    const send = (path: string, fields: Record<string, string>, address = '203.0.113.1') =>
      door.ask(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': address,
          ...OWN,
        },
        body: new URLSearchParams(fields).toString(),
      })
    const rate = async (path = ITEM, address?: string) => {
      const stamp = stampIn(await door.ask(path))
      pass(4 * MINUTE)
      return send(`${path}/rate`, { score: '4', 'form-stamp': stamp }, address)
    }
    return { ...door, submitted, send, rate }
  }

  it('may stand on the item’s own page', async () => {
    const { rate, submitted } = await openLibrary()

    const answer = await rate()

    expect(answer.status).toBe(303)
    expect(answer.headers.location).toMatch(/^\/library\/media\/a\/rate\?number=4&seal=/)
    expect(submitted).toMatchObject([{ form: 'item-rating', path: `${ITEM}/rate` }])
  })

  it('is not taken by the item’s page itself', async () => {
    const { send } = await openLibrary()

    expect((await send(ITEM, { score: '4' })).status).toBe(405)
  })

  it('rates an item once a day from each address, in whichever language', async () => {
    const { rate, submitted } = await openLibrary()
    await rate()

    const again = await rate(`/en${ITEM}`)

    expect(again.status).toBe(429)
    expect(stateIn(again)).toMatchObject({ issues: [{ field: '', key: 'onceADay' }] })
    expect(submitted).toHaveLength(1)
    expect((await rate('/library/media/b')).status).toBe(303)
    expect((await rate(ITEM, '203.0.113.2')).status).toBe(303)
    pass(25 * 60 * MINUTE)
    expect((await rate()).status).toBe(303)
  })

  it('sent twice is told the same as once', async () => {
    const { ask, send } = await openLibrary()
    const stamp = stampIn(await ask(ITEM))
    pass(MINUTE)
    const fields = { score: '4', 'form-stamp': stamp }

    const [one, other] = [await send(`${ITEM}/rate`, fields), await send(`${ITEM}/rate`, fields)]

    expect(other.headers.location).toBe(one.headers.location)
  })

  it('may lead its sender to a page of their own', async () => {
    const { ask, send } = await openLibrary({
      kind: 'accepted',
      number: 'แส 2570-0001',
      leadTo: '/library/reports/0123',
    })
    const stamp = stampIn(await ask(`${ITEM}/report`))
    pass(MINUTE)

    const answer = await send(`${ITEM}/report`, { message: 'x', 'form-stamp': stamp })

    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/library/reports/0123')
  })
})
