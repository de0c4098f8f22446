import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { addressOf, pageTypes, type PageType } from './pageTypes'
import { openTab } from './visits'
import { NEEDED_SCRIPTS } from './neededScripts'

/** What stands at an address that holds nothing any more. */
const STATUSES: Partial<Record<PageType, number>> = {
  'page not found': 404,
  'page gone': 410,
  'certificate not found': 404,
}

let browser: Browser
let page: Page

describe.skipIf(!chromiumPath)('without scripts', () => {
  beforeAll(async () => {
    browser = await openBrowser()
    page = await openTab({ browser })
  })
  afterAll(() => browser?.close())

  it.each(pageTypes)('%s is whole', async (type) => {
    const answer = await page.goto(addressOf(type))

    expect(answer?.status()).toBe(STATUSES[type] ?? 200)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60)
    expect(await page.locator(NEEDED_SCRIPTS).count()).toBe(0)
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    )
    expect(handlers).toEqual([])
  })

  it('the search finds', async () => {
    await page.goto('/')
    await page.locator('.site-header input[type=search]').fill('ญี่ปุ่น')
    await page.locator('.site-header button').click()

    await page.waitForURL(/\/search\?q=/)
    expect(await page.locator('main mark').first().innerText()).toBe('ญี่ปุ่น')
  })

  it('a list is narrowed, paged and left', async () => {
    await page.goto('/news')
    await page.selectOption('#news-category', 'information')
    await page.locator('.filters button').click()
    await page.waitForURL(/category=information/)
    expect(await page.locator('#news-category').inputValue()).toBe('information')

    await page.locator('.pagination [rel=next]').click()
    await page.waitForURL(/page=2/)
    expect(page.url()).toContain('category=information')
    await page.locator('.card-title a').first().click()
    await page.waitForURL(/\/news\/[^?]+$/)
    expect(await page.locator('article h1').count()).toBe(1)
  })

  it('the archive opens a year, and in it a month', async () => {
    await page.goto('/news')
    await page.locator('.archive a').nth(1).click()
    await page.waitForURL(/year=\d{4}/)
    await page.locator('.archive ul').nth(1).locator('a').first().click()
    await page.waitForURL(/month=\d+/)

    expect(await page.locator('h1').count()).toBe(1)
  })

  it('larger text lasts from page to page, until it is taken back', async () => {
    await page.goto('/news')
    await page.locator('.size-larger').click()
    await page.waitForURL(/\/news$/)
    expect(await page.locator('html').getAttribute('data-size')).toBe('larger')

    await page.goto('/about')
    expect(await page.locator('html').getAttribute('data-size')).toBe('larger')
    await page.locator('.size-normal').click()
    expect(await page.locator('html').getAttribute('data-size')).toBe('normal')
  })

  it('the other language is one link away, and back', async () => {
    await page.goto('/news/translated')
    await page.locator('.site-header a[hreflang=en]').click()
    await page.waitForURL(/\/en\/news\/translated$/)
    expect(await page.locator('h1').innerText()).toBe('News in two languages')

    await page.locator('.site-header a[hreflang=th]').click()
    await page.waitForURL(/\d\/news\/translated$/)
    expect(await page.locator('h1').innerText()).toBe('ข่าวสองภาษา')
  })

  it('a file is downloaded', async () => {
    await page.goto('/announcements/attached')
    const href = await page.locator('.file-list a').first().getAttribute('href')
    const answer = await page.request.get(href ?? '')

    expect(answer.status()).toBe(200)
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
