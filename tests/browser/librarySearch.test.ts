import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { openTab, sharedSite } from './visits'

const PAGE_MAX_BYTES = 60_000

let browser: Browser

const cards = (page: Page) => page.locator('.card-title').allInnerTexts()
const total = async (page: Page) => Number.parseInt(await page.locator('.list-count').innerText())
const picks = (page: Page) => page.locator('.pick:not(.pick-understood)').allInnerTexts()
const facet = (page: Page, name: string) =>
  page.locator('.facet-group li a', { hasText: new RegExp(`^${name.replace('.', '\\.')}\\s`) })

describe.skipIf(!chromiumPath)('the library and its search', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  describe('without scripts', () => {
    let page: Page
    beforeAll(async () => {
      page = await openTab({ browser, width: 1280 })
    })
    afterAll(() => page?.context().close())

    it('is narrowed by facets, each telling beforehand what it leaves', async () => {
      await page.goto('/library')
      const all = await total(page)
      const worksheets = Number(await facet(page, 'ใบงาน').locator('small').innerText())
      await facet(page, 'ใบงาน').click()
      await page.waitForURL(({ searchParams }) => searchParams.getAll('type').length === 1)
      expect(await total(page)).toBe(worksheets)
      expect(worksheets).toBeLessThan(all)

      // Of the same facet the others stay: one more gives more.
      const videos = Number(await facet(page, 'วิดีโอ').locator('small').innerText())
      await facet(page, 'วิดีโอ').click()
      await page.waitForURL(({ searchParams }) => searchParams.getAll('type').length === 2)
      expect(await total(page)).toBe(worksheets + videos)
      expect(await picks(page)).toHaveLength(2)

      await page.locator('.pick').first().click()
      await page.waitForURL(({ searchParams }) => searchParams.getAll('type').length === 1)
      expect(await picks(page)).toHaveLength(1)
      await facet(page, 'คณิตศาสตร์').click()
      await page.waitForURL(/area=/)
      expect(await total(page)).toBeLessThanOrEqual(Math.max(worksheets, videos))
      await page.locator('.pick-clear').click()
      await page.waitForURL(({ pathname, search }) => pathname + search === '/library')
      expect(await total(page)).toBe(all)
    })

    it('keeps what is chosen while words are searched for, in an address to share', async () => {
      await page.goto('/library?type=worksheet&level=m3&level=m1')
      await page.locator('#library-q').fill('ใบงาน')
      await page.locator('.library-search button').click()
      await page.waitForURL(/q=/)
      expect(await picks(page)).toHaveLength(3)
      const found = await cards(page)

      await page.goto(page.url())
      expect(await cards(page)).toEqual(found)
      expect(found.length).toBeGreaterThan(0)
    })

    it('takes the level out of the words and lets go of it again', async () => {
      await page.goto('/library?q=' + encodeURIComponent('ใบงาน ม.3'))
      const level = page.locator('.pick-understood', { hasText: 'ม.3' })
      expect(await level.count()).toBe(1)

      await level.click()
      await page.waitForURL((url) => url.searchParams.get('q') === 'ใบงาน')
      expect(await level.count()).toBe(0)
    })

    it('sets apart what misses one thing', async () => {
      await page.goto('/library?q=' + encodeURIComponent('ใบงาน ม.3'))
      const near = page.locator('.tier-near')

      expect(await near.locator('h2').innerText()).toBe('ใกล้เคียง')
      expect(await near.locator('.card').count()).toBeGreaterThan(0)
    })

    it('shows results for the word that was meant, and for what was typed on request', async () => {
      await page.goto('/library?q=' + encodeURIComponent('คณิตศาตร์'))
      expect(await page.locator('.correction strong').innerText()).toBe('คณิตศาสตร์')
      expect((await cards(page)).length).toBeGreaterThan(0)

      await page.locator('.correction a').click()
      await page.waitForURL(/exact=1/)
      expect(await page.locator('.correction').count()).toBe(0)
    })

    it('shows a list as well as a grid, and the order that was asked for', async () => {
      await page.goto('/library')
      await page.locator('.list-ways a', { hasText: 'รายการ' }).click()
      await page.waitForURL(/view=list/)
      expect(await page.locator('.card-list .card').count()).toBeGreaterThan(0)

      await page.locator('.list-ways a', { hasText: 'ใช้สอนมากสุด' }).click()
      await page.waitForURL(/sort=uses/)
      expect(page.url()).toContain('view=list')
    })

    it('helps on where nothing is found', async () => {
      await page.goto('/library?q=' + encodeURIComponent('กีตาร์') + '&area=activities&type=app')
      const ways = page.locator('.empty a')
      expect(await ways.count()).toBeGreaterThan(1)
      await ways.filter({ hasText: 'บอกกลุ่ม' }).click()
      await page.waitForURL(/\/contact/)
      expect(await page.locator('#contact-subject').inputValue()).toBe('หาสื่อเรื่อง กีตาร์')
    })

    it('folds the facets on a phone and opens them at a touch', async () => {
      const phone = await openTab({ browser, width: 360 })
      await phone.goto('/library')
      expect(await facet(phone, 'ใบงาน').isVisible()).toBe(false)
      await phone.locator('.facet-panel > summary').click()
      expect(await facet(phone, 'ใบงาน').isVisible()).toBe(true)
      await phone.context().close()
    })

    it('finds all kinds of things on /search, and one kind by itself', async () => {
      await page.goto('/search?q=' + encodeURIComponent('อบรม'))
      const tabs = page.locator('main .tabs a')
      expect(await tabs.count()).toBeGreaterThan(2)
      await tabs.nth(1).click()
      await page.waitForURL(/kind=/)
      expect(await page.locator('main .rows li').count()).toBeGreaterThan(0)
    })
  })

  describe('with scripts', () => {
    it('suggests while somebody types, by keys alone', async () => {
      const page = await openTab({ browser, width: 1280, scripts: true })
      await page.goto('/library', { waitUntil: 'load' })
      const field = page.locator('#library-q')
      await field.pressSequentially('ใบง', { delay: 20 })
      const options = page.locator('.library-search [role=option]')
      await options.first().waitFor()
      expect(await field.getAttribute('aria-expanded')).toBe('true')

      await field.press('ArrowDown')
      const chosen = await options.first().innerText()
      expect(await field.getAttribute('aria-activedescendant')).toBe(
        await options.first().getAttribute('id'),
      )
      await field.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('q') === chosen)
      await page.context().close()
    })

    it('leaves the field alone when the list is closed by Escape', async () => {
      const page = await openTab({ browser, width: 360, scripts: true })
      await page.goto('/search', { waitUntil: 'load' })
      const field = page.locator('#page-q')
      await field.pressSequentially('ใบง', { delay: 20 })
      await page.locator('main [role=option]').first().waitFor()
      await field.press('Escape')

      expect(await field.inputValue()).toBe('ใบง')
      expect(await page.locator('main [role=listbox]').isVisible()).toBe(false)
      await page.context().close()
    })

    it.each(['/library', '/library?q=' + encodeURIComponent('ใบงาน ม.3') + '&view=list'])(
      'weighs little before its pictures: %s',
      async (address) => {
        const page = await openTab({ browser, scripts: true })
        const line = await page.context().newCDPSession(page)
        await line.send('Network.enable')
        const kinds = new Map<string, string>()
        const bytes: Record<string, number> = {}
        line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
        line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          const kind = kinds.get(requestId) ?? 'Other'
          bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
        })
        await page.goto(sharedSite() + address, { waitUntil: 'networkidle' })
        await page.context().close()
        const { Document = 0, Stylesheet = 0, Script = 0 } = bytes

        expect(Math.min(Document, Stylesheet, Script)).toBeGreaterThan(500)
        expect(Document + Stylesheet + Script, JSON.stringify(bytes)).toBeLessThan(PAGE_MAX_BYTES)
      },
    )
  })
})
