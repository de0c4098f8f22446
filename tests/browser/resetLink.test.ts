import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'

let site: RunningSite
let browser: Browser

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  return context.newPage()
}

describe.skipIf(!chromiumPath)('a link for a new password', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    browser = await openBrowser()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  it('is made on a person’s page, shown once, and lets the person set a password', async () => {
    const page = await openPage()
    await page.goto(`${site.url}/admin/login`)
    await page.fill('#field-email', ADMIN.email)
    await page.fill('#field-password', ADMIN.password)
    await page.click('button[type="submit"]')
    await page.waitForURL(/\/admin\/?$/)
    await page.goto(`${site.url}/admin/collections/users`)
    await page.locator('.cell-name a').first().click()
    await page.locator('#reset-link button', { hasText: 'สร้างลิงก์' }).click()
    const link = await page.locator('#reset-link code').innerText()
    await page.reload()
    await page.locator('#reset-link').waitFor()
    expect(await page.locator('#reset-link code').count()).toBe(0)

    const person = await openPage()
    await person.goto(site.url + new URL(link).pathname, { waitUntil: 'networkidle' })
    await person.fill('input[name="password"]', 'another-horse-battery-staple')
    await person.fill('input[name="confirm-password"]', 'another-horse-battery-staple')
    await person.click('button[type="submit"]')
    await person.waitForURL(/\/admin\/?$/)
    expect(await person.locator('.dashboard').count()).toBe(1)
  }, 120_000)
})
