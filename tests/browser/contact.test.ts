import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFormSeals } from '@/server/forms/formSeals'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, SECRET, type RunningSite } from '../support/runningSite'

const MINUTE = 60_000
const OFFICER = { email: 'officer@example.org', password: 'correct-horse-battery-staple' }

interface Message {
  number: string
  subject: string
  message: string
  email: string
  state: string
}

let site: RunningSite
let browser: Browser
let serial = 0

/** A stamp as the site gave it a minute ago, so that no test need wait as a person would. */
const oldStamp = () =>
  createFormSeals({
    secret: SECRET,
    clock: { now: () => new Date(Date.now() - MINUTE) },
  }).stamp('contact')

/** Each test comes from an address of its own, for the limit counts by address. */
const newAddress = () => `203.0.113.${(serial += 1)}`

async function openPage(path: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: { 'x-forwarded-for': newAddress() },
  })
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

async function send(page: Page): Promise<void> {
  await page.locator('input[name="form-stamp"]').evaluate((field, stamp) => {
    ;(field as HTMLInputElement).value = stamp
  }, oldStamp())
  await page.locator('main form button').click()
}

const post = (
  fields: Record<string, string>,
  { address = newAddress(), headers = { 'sec-fetch-site': 'same-origin' } as object } = {},
) =>
  fetch(`${site.url}/contact`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'x-forwarded-for': address, ...headers },
    body: new URLSearchParams(fields),
  })

const letter = (subject: string) => ({ subject, message: 'ข้อความ', 'form-stamp': oldStamp() })

async function signIn(user: { email: string; password: string }): Promise<string> {
  const answer = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  })
  return ((await answer.json()) as { token: string }).token
}

/** What an officer finds among the messages under these words. */
async function findMessages(words: string): Promise<Message[]> {
  const query = new URLSearchParams({ 'where[subject][contains]': words })
  const answer = await fetch(`${site.url}/api/messages?${query}`, {
    headers: { authorization: `JWT ${await signIn(OFFICER)}` },
  })
  return ((await answer.json()) as { docs: Message[] }).docs
}

beforeAll(async () => {
  site = await runSite({ STARTER_CONTENT: 'none', TRUSTED_PROXIES: 'loopback' })
  await fetch(`${site.url}/api/users`, {
    method: 'POST',
    headers: {
      authorization: `JWT ${await signIn(ADMIN)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ...OFFICER, name: 'เจ้าหน้าที่', roles: ['officer'] }),
  })
}, 240_000)

afterAll(() => site?.stop())

describe.skipIf(!chromiumPath)('the contact form without JavaScript', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })

  afterAll(() => browser?.close())

  it.each([
    { path: '/contact', lang: 'th', heading: 'สำนักงานได้รับเรื่องของท่านแล้ว', fault: 'กรอกเรื่อง' },
    {
      path: '/en/contact',
      lang: 'en',
      heading: 'has received your message',
      fault: 'Enter a subj',
    },
  ])('leads from mistakes to a number at $path', async ({ path, lang, heading, fault }) => {
    const subject = `ขอข้อมูล ${randomBytes(4).toString('hex')}`
    const page = await openPage(path)
    await page.fill('#contact-email', 'ยังไม่ใช่อีเมล')
    await page.fill('#contact-name', '"><b>สมชาย')
    await send(page)

    const summary = page.locator('[role="alert"]')
    expect(await summary.innerText()).toContain(fault)
    expect(await summary.locator('a').count()).toBe(3)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.inputValue('#contact-email')).toBe('ยังไม่ใช่อีเมล')
    expect(await page.inputValue('#contact-name')).toBe('"><b>สมชาย')
    const field = page.locator('#contact-subject')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = await field.getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).innerText()).toContain(fault)
    await summary.locator('a').first().click()
    await page.keyboard.type(subject)
    expect(await page.inputValue('#contact-subject')).toBe(subject)
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(360)

    await page.fill('#contact-message', 'บรรทัดแรก\nบรรทัดสอง')
    await page.fill('#contact-email', 'somchai@example.org')
    await send(page)

    expect(await page.locator('h1').innerText()).toContain(heading)
    const number = await page.locator('.receipt-number').innerText()
    expect(number).toMatch(/^25\d\d-\d{4}$/)
    expect(page.url()).not.toMatch(/somchai|%E0/i)
    expect(await findMessages(subject)).toEqual([
      expect.objectContaining({
        number,
        state: 'new',
        message: 'บรรทัดแรก\nบรรทัดสอง',
        email: 'somchai@example.org',
      }),
    ])

    await page.goto(page.url().replace(number, '2570-9999'))
    expect(await page.locator('.receipt-number').count()).toBe(0)
    await page.context().close()
  })

  it('answers a double click with one number', async () => {
    const page = await openPage('/contact')
    await page.fill('#contact-subject', 'คลิกสองครั้ง')
    await page.fill('#contact-message', 'ข้อความ')
    await page.locator('input[name="form-stamp"]').evaluate((field, stamp) => {
      ;(field as HTMLInputElement).value = stamp
    }, oldStamp())
    await page.locator('main form button').dblclick()
    await page.locator('.receipt-number').waitFor()

    const [message, ...others] = await findMessages('คลิกสองครั้ง')
    expect(others).toEqual([])
    expect(await page.locator('.receipt-number').innerText()).toBe(message?.number)
    await page.context().close()
  })

  it('keeps what was typed when it was sent too quickly', async () => {
    const page = await openPage('/contact')
    await page.fill('#contact-subject', 'เร็วมาก')
    await page.fill('#contact-message', 'ข้อความ')
    await page.locator('main form button').click()

    expect(await page.locator('[role="alert"]').innerText()).toContain('ส่งเร็วเกินไป')
    expect(await page.inputValue('#contact-message')).toBe('ข้อความ')
    expect(await findMessages('เร็วมาก')).toEqual([])
    await send(page)
    expect(await page.locator('.receipt-number').count()).toBe(1)
    await page.context().close()
  })
})

describe('what comes to the contact form from elsewhere', () => {
  it('is a message only from this site, by a person, at a person’s pace', async () => {
    const words = randomBytes(4).toString('hex')
    const now = createFormSeals({ secret: SECRET, clock: { now: () => new Date() } })

    expect((await post({ ...letter(words), website: 'http://spam.example' })).status).toBe(422)
    expect((await post({ ...letter(words), 'form-stamp': now.stamp('contact') })).status).toBe(422)
    expect((await post({ ...letter(words), 'form-stamp': '' })).status).toBe(422)
    const foreign = { headers: { origin: 'https://evil.example' } }
    expect((await post(letter(words), foreign)).status).toBe(403)
    expect((await post({ ...letter(words), message: 'ก'.repeat(200_000) })).status).toBe(413)
    expect(await findMessages(words)).toEqual([])

    expect((await post(letter(words))).status).toBe(303)
    expect(await findMessages(words)).toHaveLength(1)
  })

  it('brings no state of its own to the page', async () => {
    const answer = await fetch(`${site.url}/contact`, { headers: { 'x-form-state': 'q1YqU7JSSs' } })

    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('name="form-stamp"')
  })

  it('is one message when the same form comes five times at once', async () => {
    const fields = letter(`ซ้ำ ${randomBytes(4).toString('hex')}`)
    const address = newAddress()

    const answers = await Promise.all(Array.from({ length: 5 }, () => post(fields, { address })))

    const places = answers.map(({ headers }) => headers.get('location'))
    expect(new Set(places).size).toBe(1)
    expect(places[0]).toContain('/contact?number=')
    expect(await findMessages(fields.subject)).toHaveLength(1)
  })

  it('is refused from the eleventh in an hour, with the time to wait', async () => {
    const address = newAddress()
    for (let i = 0; i < 10; i++) await post(letter('ครบสิบ'), { address })

    const refused = await post(letter('ครบสิบ'), { address })

    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000)
    expect(await refused.text()).toMatch(/lang="th"[\s\S]*ข้อความที่พิมพ์ยังอยู่ครบ/)
    expect(await findMessages('ครบสิบ')).toHaveLength(10)
  })

  it('leaves nothing behind when the line breaks', async () => {
    const { hostname, port } = new URL(site.url)
    const before = site.log().filter((line) => line.includes('"status":499')).length
    const socket = connect(Number(port), hostname)
    const body = new URLSearchParams(letter('สายหลุด')).toString()

    socket.write(
      'POST /contact HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\n' +
        'Content-Type: application/x-www-form-urlencoded\r\n' +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, -5)}`,
      () => socket.destroy(),
    )

    const cut = () => site.log().filter((line) => line.includes('"status":499')).length
    await expect.poll(cut).toBe(before + 1)
    expect(await findMessages('สายหลุด')).toEqual([])
  })

  it('is in the log by path and status alone', async () => {
    const fields = { ...letter('ความลับ'), email: 'lab@secret.example', phone: '0812345678' }
    const { headers } = await post(fields)
    await fetch(site.url + headers.get('location'))

    const log = site.log().join('\n')
    for (const words of ['ความลับ', 'secret.example', '0812345678', fields['form-stamp']])
      expect(log).not.toContain(words)
    expect(log).not.toMatch(/25\d\d-\d{4}/)
    expect(log).toMatch(/"method":"POST","path":"\/contact","status":303/)
  })
})
