import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { giveReasons } from './giveReasons'
import { NEEDED_SCRIPTS } from './neededScripts'

let site: RunningSite
let browser: Browser

describe.skipIf(!chromiumPath)('the site in a real browser', () => {
  beforeAll(async () => {
    site = await runSite()
    browser = await openBrowser()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  const withoutScripts = async (): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    return context.newPage()
  }

  it.each([
    '/',
    '/news',
    '/announcements',
    '/library',
    '/about',
    '/about/duties',
    '/processes',
    '/processes/11',
    '/documents',
    '/privacy',
    '/accessibility',
    '/search?q=คณิตศาสตร์',
  ])('%s has content, needs no scripts, and nothing wider than a phone', async (path) => {
    const page = await withoutScripts()
    const answer = await page.goto(site.url + path)

    expect(answer?.status()).toBe(200)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80)
    expect(await page.locator(NEEDED_SCRIPTS).count()).toBe(0)
    expect(await page.locator('h1').count()).toBe(1)
    const { scrollWidth } = (await page
      .locator('html')
      .boundingBox()
      .then(async () => ({
        scrollWidth: await page.locator('body').evaluate((body) => body.scrollWidth),
      }))) as { scrollWidth: number }
    expect(scrollWidth).toBeLessThanOrEqual(360)
    await page.context().close()
  })

  it('leads from the list to an article', async () => {
    const page = await withoutScripts()
    await page.goto(`${site.url}/news`)
    await page.locator('main a[href^="/news/"]:not([href$=".xml"])').first().click()

    expect(page.url()).toMatch(/\/news\/.+/)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200)
    await page.context().close()
  })

  it('shows a finished page for an address that does not exist', async () => {
    const page = await withoutScripts()
    const answer = await page.goto(`${site.url}/news/ไม่มีเรื่องนี้`)

    expect(answer?.status()).toBe(404)
    expect((await page.locator('main').innerText()).trim()).not.toBe('')
    await page.context().close()
  })

  it('lets the administrator sign in, write and publish a story, and a visitor read it', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${site.url}/admin/login`)
    await page.fill('#field-email', ADMIN.email)
    await page.fill('#field-password', ADMIN.password)
    await page.click('button[type="submit"]')
    await page.waitForURL(/\/admin\/?$/)

    await page.goto(`${site.url}/admin/collections/news/create`)
    await page.fill('#field-title', 'ข่าวทดสอบจากเบราว์เซอร์')
    await page.fill('#field-summary', 'สรุปย่อของข่าวทดสอบ')
    await page.locator('[contenteditable="true"]').first().click()
    await page.keyboard.type('เนื้อหาของข่าวทดสอบ')
    await page.click('#stage-published')
    await giveReasons(page)
    await page.click('#step-dialog-take')
    await page.locator('.stage-notice[data-stage="published"]').waitFor()
    await context.close()

    const visitor = await withoutScripts()
    await visitor.goto(`${site.url}/news`)
    await visitor.getByRole('link', { name: 'ข่าวทดสอบจากเบราว์เซอร์' }).first().click()

    expect(await visitor.locator('h1').innerText()).toBe('ข่าวทดสอบจากเบราว์เซอร์')
    await visitor.context().close()
  })
})
