import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { lookAtStop, prepareStops } from './focusStops'
import { addressOf, pageTypes, type PageType } from './pageTypes'
import { openTab, setWidth, viewName, type View } from './visits'

/** A player's own buttons are stops of their own within one element. */
const STOPS_WITHIN_MAX = 12

let browser: Browser

/** What a person who uses Tab alone meets, from the top of the page to its end: everything that is wrong. */
async function walk(page: Page, name: string): Promise<string[]> {
  const count = await prepareStops(page)
  const faults: string[] = []
  let place = -1
  let within = 0
  while (place < count - 1) {
    await page.keyboard.press('Tab')
    const stop = await lookAtStop(page)
    within = stop.place === place ? within + 1 : 0
    if (within > STOPS_WITHIN_MAX) return [...faults, `${name}: stuck at ${stop.name}`]
    if (within > 0) continue

    if (stop.place !== place + 1) {
      return [...faults, `${name}: after stop ${place} comes ${stop.place}: ${stop.name}`]
    }
    place = stop.place
    faults.push(...stop.faults.map((fault) => `${name}: ${stop.name} ${fault}`))
  }
  return faults
}

/** Elements that stand elsewhere than the document, and so Tab, has them. */
const reordered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        if (element.tabIndex > 0) return true
        const before = element.previousElementSibling
        const { display } = getComputedStyle(element.parentElement ?? element)
        if (!before || !/flex|grid/.test(display)) return false
        const [first, second] = [before.getBoundingClientRect(), element.getBoundingClientRect()]
        const isAbove = second.bottom <= first.top
        const isBefore = second.top < first.bottom && second.right <= first.left
        return second.height > 0 && (isAbove || isBefore)
      })
      .map((element) => `<${element.localName} class="${element.className}"> is out of order`),
  )

describe.skipIf(!chromiumPath)('the keyboard alone reaches everything', () => {
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await openTab({ browser })
  })
  afterAll(() => browser?.close())

  const open = async (type: PageType, view: View): Promise<string> => {
    await page.emulateMedia({ colorScheme: view.scheme })
    await setWidth(page, view.width)
    await page.goto(addressOf(type, view.language))
    return viewName(type, view)
  }

  it.each(pageTypes)('%s, on a phone', async (type) => {
    const name = await open(type, { width: 360, language: 'th', scheme: 'light' })

    expect((await reordered(page)).map((fault) => `${name}: ${fault}`)).toEqual([])
    expect(await walk(page, name)).toEqual([])
  })

  it.each([
    'home',
    'list of news',
    'news item',
    'library',
    'teaching medium',
    'announcement with attachments',
    'search',
    'contact',
    'display',
  ] satisfies PageType[])('%s, on a wide dark screen in English', async (type) => {
    const name = await open(type, { width: 1280, language: 'en', scheme: 'dark' })

    expect(await walk(page, name)).toEqual([])
  })

  it('with high contrast and larger text', async () => {
    const tab = await openTab({ browser, display: 'larger.high' })
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme: scheme })
      for (const type of ['home', 'news item', 'library', 'display'] satisfies PageType[]) {
        await tab.goto(addressOf(type))
        expect(await walk(tab, `${type} (high contrast, ${scheme})`)).toEqual([])
      }
    }
    await tab.context().close()
  })

  it.each(['th', 'en'] as const)('a skip link leads past the menu (%s)', async (language) => {
    await open('news item', { width: 360, language, scheme: 'light' })

    await page.keyboard.press('Tab')
    const link = page.locator(':focus')
    expect(await link.getAttribute('href')).toBe('#main')
    expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0)

    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
  })

  it('a search is made without leaving the keyboard', async () => {
    await open('home', { width: 360, language: 'th', scheme: 'light' })
    await page.locator('#header-q').focus()
    await page.keyboard.type('คณิตศาสตร์')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)

    expect(await page.locator('main mark').count()).toBeGreaterThan(0)
  })
})
