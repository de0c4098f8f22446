import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { addressOf, pageTypes, type PageType } from './pageTypes'
import { openTab, setWidth, viewName } from './visits'

/** The smallest phone, a common one, a screen of 1280 at 200 %, a tablet, and a wide screen. */
const WIDTHS = { th: [320, 360, 640, 768, 1280], en: [320, 1280] }
const WITH_LARGER_TEXT = { th: [320, 360, 1280], en: [320] }

let browser: Browser

/** What stands wider than the screen, and words squeezed into a column of letters. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`
    const faults: string[] = []
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
      element.checkVisibility(),
    )

    if (document.documentElement.scrollWidth > innerWidth) {
      const wide = elements.filter((element) => {
        const { right } = element.getBoundingClientRect()
        return right > innerWidth + 0.5 && !scrollsByItself(element.parentElement)
      })
      const inner = wide.filter(
        (element) => !wide.some((one) => one !== element && element.contains(one)),
      )
      faults.push(...inner.map((element) => `wider than the screen: ${nameOf(element)}`))
      if (inner.length === 0) faults.push(`scrolls to ${document.documentElement.scrollWidth} px`)
    }

    for (const element of elements) {
      if (!element.matches('a, button, label, dt, th, td, h1, h2, h3, p, .badge')) continue
      const text = (element.textContent ?? '').trim()
      const { width, height } = element.getBoundingClientRect()
      const { fontSize, lineHeight } = getComputedStyle(element)
      const isHidden = Boolean(element.closest('.visually-hidden, .skip-link'))
      const isColumn = width < 3 * parseFloat(fontSize) && height > 3 * parseFloat(lineHeight)
      if (!isHidden && text.length > 3 && isColumn) {
        faults.push(`a column of letters: ${nameOf(element)}`)
      }
    }
    return faults

    function scrollsByItself(start: Element | null): boolean {
      for (let one = start; one && one !== document.body; one = one.parentElement) {
        if (getComputedStyle(one).overflowX !== 'visible') return true
      }
      return false
    }
  })

/** Looks at the open page at each width; larger text is what `/display` sets on the page. */
async function measure(page: Page, type: PageType, language: 'th' | 'en'): Promise<string[]> {
  const found: string[] = []
  const look = async (width: number, more = '') => {
    await setWidth(page, width)
    const name = viewName(type, { width, language, scheme: 'light' })
    found.push(...(await misplaced(page)).map((fault) => `${name}${more} ${fault}`))
  }
  for (const width of WIDTHS[language]) await look(width)
  await page.evaluate(() => document.documentElement.setAttribute('data-size', 'larger'))
  for (const width of WITH_LARGER_TEXT[language]) await look(width, ', larger text')
  return found
}

describe.skipIf(!chromiumPath)('pages fit the screen', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  describe.each(['th', 'en'] as const)('in the language %s', (language) => {
    let page: Page
    beforeAll(async () => {
      page = await openTab({ browser })
    })
    afterAll(() => page?.context().close())

    it.each(pageTypes)('%s', async (type) => {
      await page.goto(addressOf(type, language))

      expect(await page.locator('h1').count()).toBe(1)
      expect(await measure(page, type, language)).toEqual([])
    })
  })

  it.each(['home', 'list of news', 'news item', 'library'] satisfies PageType[])(
    '%s, when pictures do not come',
    async (type) => {
      const page = await openTab({ browser, pictures: 'broken' })
      await page.goto(addressOf(type))

      expect(await measure(page, type, 'th')).toEqual([])
      await page.context().close()
    },
  )

  it('with the phone’s own font in place of ours', async () => {
    const page = await openTab({ browser })
    await page.context().route(/\/fonts\//, (route) => route.abort())
    const found: string[] = []
    for (const type of ['home', 'list of news', 'news item', 'library'] satisfies PageType[]) {
      await page.goto(addressOf(type))
      found.push(...(await measure(page, type, 'th')))
    }
    expect(found).toEqual([])
    await page.context().close()
  })
})
