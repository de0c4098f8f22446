import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFormSeals } from '@/server/forms/formSeals'
import { chromiumPath, openBrowser } from '../support/browser'
import { complete } from '../support/complete'
import { ADMIN, runSite, SECRET, type RunningSite } from '../support/runningSite'

const MINUTE = 60_000
const TITLE = 'ใบงานพาราโบลา'

let site: RunningSite
let browser: Browser
let token: string
let item: { id: string; path: string }
let serial = 0

/** A stamp as the site gave it a minute ago, so that no test need wait as a person would. */
const oldStamp = (form: string) =>
  createFormSeals({
    secret: SECRET,
    clock: { now: () => new Date(Date.now() - MINUTE) },
  }).stamp(form)

async function openPage(path: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    userAgent:
      'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36',
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${(serial += 1)}` },
  })
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

async function send(page: Page, form: string): Promise<void> {
  await page.locator('main input[name="form-stamp"]').evaluate((field, stamp) => {
    ;(field as HTMLInputElement).value = stamp
  }, oldStamp(form))
  await page.locator('main form button').click()
}

async function ask<T>(
  path: string,
  { method = 'GET', body }: { method?: string; body?: object } = {},
) {
  const answer = await fetch(`${site.url}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  })
  return (await answer.json()) as T
}

beforeAll(async () => {
  site = await runSite({ STARTER_CONTENT: 'none', TRUSTED_PROXIES: 'loopback' })
  token = (await ask<{ token: string }>('/users/login', { method: 'POST', body: ADMIN })).token
  await ask('/schools', { method: 'POST', body: { name: 'โรงเรียนเขื่องในพิทยาคาร' } })
  const { doc } = await ask<{ doc: { id: string; slug: string } }>('/teaching-media', {
    method: 'POST',
    body: { ...complete('teaching-media'), title: TITLE, slug: 'parabola', stage: 'published' },
  })
  item = { id: doc.id, path: `/library/media/${doc.slug}` }
}, 240_000)

afterAll(() => site?.stop())

describe.skipIf(!chromiumPath)('what people tell about an item, without JavaScript', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })

  afterAll(() => browser?.close())

  it('a use in class goes from the item’s page through mistakes to thanks, and back when accepted', async () => {
    const page = await openPage(item.path)
    await page.click('text=ฉันใช้สื่อนี้ในห้องเรียน')
    await page.fill('#item-use-pupils', 'หลายคน')
    await page.fill('#item-use-effect', 'อ่านกราฟได้ "><b>ทุกคน')
    await send(page, 'item-use')

    const summary = page.locator('[role="alert"]')
    expect(await summary.innerText()).toContain('กรอกชื่อโรงเรียน')
    expect(await summary.locator('a').count()).toBe(3)
    expect(await page.inputValue('#item-use-effect')).toBe('อ่านกราฟได้ "><b>ทุกคน')

    await page.fill('#item-use-school', 'เขื่องในพิทยาคาร')
    await page.selectOption('#item-use-level', 'm3')
    await page.fill('#item-use-pupils', '32')
    await send(page, 'item-use')
    expect(await page.locator('h1').innerText()).toBe('ขอบคุณที่เล่าให้ฟัง')

    const { docs } = await ask<{ docs: { id: string; state: string }[] }>('/media-uses')
    expect(docs).toMatchObject([{ state: 'new', schoolName: 'เขื่องในพิทยาคาร' }])
    await ask(`/media-uses/${docs[0]?.id}`, { method: 'PATCH', body: { state: 'accepted' } })
    await page.click('main .receipt a')
    expect(await page.locator('.item-uses').innerText()).toMatch(
      /โรงเรียนเขื่องในพิทยาคาร · ม\.3 · 32 คน\s+อ่านกราฟได้ "><b>ทุกคน/,
    )
    expect(await page.locator('.item-counts').innerText()).toContain('ใช้ในห้องเรียน 1 ครั้ง')
  })

  it('a rating is given on the item’s page, and its mean shown from the third on', async () => {
    for (const score of ['5', '4', '4']) {
      const page = await openPage(item.path)
      await page.click('.rate summary')
      await page.check(`input[name="score"][value="${score}"]`)
      await send(page, 'item-rating')
      expect(await page.locator('h1').innerText()).toBe('บันทึกคะแนนแล้ว')
    }

    const page = await openPage(`/en${item.path}`)
    expect(await page.locator('.item-counts').innerText()).toContain('rated 4.3 of 5 (3 ratings)')
  })

  it('a rating without a score is asked for again', async () => {
    const page = await openPage(`${item.path}/rate`)
    await send(page, 'item-rating')

    expect(await page.locator('[role="alert"]').innerText()).toContain('เลือกคะแนน')
    await page.click('[role="alert"] a')
    expect(await page.locator('input:focus').getAttribute('value')).toBe('1')
  })

  it('a report leads to a page of its own, which follows it and no search engine keeps', async () => {
    const page = await openPage(item.path)
    await page.click('text=แจ้งปัญหา / แจ้งละเมิดลิขสิทธิ์')
    await page.check('input[name="kind"][value="copyright"]')
    await page.fill('#item-report-message', 'ภาพหน้า 3 เป็นของข้าพเจ้า')
    await page.fill('#item-report-email', 'owner@example.org')
    await send(page, 'item-report')

    const own = new URL(page.url())
    expect(own.pathname).toMatch(/^\/library\/reports\/[0-9a-f]{32}$/)
    expect(await page.locator('.receipt-number').innerText()).toMatch(/^แส \d{4}-0001$/)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
    const main = page.locator('main')
    expect(await main.innerText()).toContain('รับเรื่องแล้ว')
    expect(await main.innerText()).not.toMatch(/owner@example|เป็นของข้าพเจ้า/)

    const { docs } = await ask<{ docs: { id: string }[] }>('/item-reports')
    await ask(`/item-reports/${docs[0]?.id}`, {
      method: 'PATCH',
      body: { state: 'fixed', answer: 'เปลี่ยนภาพแล้ว' },
    })
    await page.reload()
    expect(await main.innerText()).toMatch(/แก้ไขแล้ว[\s\S]*เปลี่ยนภาพแล้ว/)
    expect((await fetch(own.href.replace(/.$/, 'x'))).status).toBe(404)
    expect(site.log().join('\n')).not.toContain(own.pathname)
  })

  it('looking at an item is counted, and shown with it', async () => {
    const { doc } = await ask<{ doc: { slug: string } }>('/teaching-media', {
      method: 'POST',
      body: { ...complete('teaching-media'), title: 'สื่ออีกชิ้น', stage: 'published' },
    })
    const path = `/library/media/${encodeURIComponent(doc.slug)}`
    await openPage(path)
    await openPage(path)

    await expect
      .poll(async () => (await fetch(site.url + path)).text(), { timeout: 15_000, interval: 500 })
      .toContain('เข้าชม 2 ครั้ง')
  })
})
