import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { addressOf, pageTypes, type PageType } from './pageTypes'
import { openTab } from './visits'

const PAGES_MAX = 60
/** How many pages of one pattern, such as `/en/news/*`, are looked at beside those of `pageTypes`. */
const OF_ONE_KIND = 3
/** One page stands for every address that holds nothing: it leads to the home page. */
const WITHOUT_ADDRESS = new Set<PageType>(['page not found', 'page gone'])

let browser: Browser
let page: Page

/** Thai letters that nothing says are Thai, in text and in what is read out; titles and metadata may hold them. */
const unmarkedThai = (): Promise<string[]> =>
  page.evaluate(() => {
    const THAI = /[\u0e00-\u0e7f]/
    const ATTRIBUTES = ['aria-label', 'alt', 'placeholder', 'title', 'label', 'value']
    const faults: string[] = []
    const isMarked = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === 'th'
    const note = (element: Element | null, text: string) =>
      faults.push(
        `<${element?.localName} class="${element?.className}"> ${text.trim().slice(0, 80)}`,
      )

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode
      if (!THAI.test(nodeValue ?? '') || parentElement?.closest('script, style')) continue
      if (!isMarked(parentElement)) note(parentElement, nodeValue ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ATTRIBUTES) {
        const value = element.getAttribute(name) ?? ''
        if (THAI.test(value) && !isMarked(element)) note(element, `${name}="${value}"`)
      }
    }
    return faults
  })

const links = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, pathname }) => origin === location.origin && /^\/en(\/|$)/.test(pathname))
      .map(({ pathname, search }) => pathname + search),
  )

/** `/en/news/one` and `/en/news/other?page=2` are of one kind; so are two archives of one list. */
const kindOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://site')
  const [, language, list, ...rest] = pathname.split('/')
  return [language, list, rest.length, ...[...searchParams.keys()].sort()].join('/')
}

describe.skipIf(!chromiumPath)('English pages', () => {
  beforeAll(async () => {
    browser = await openBrowser()
    page = await openTab({ browser, width: 1280 })
  })
  afterAll(() => browser?.close())

  it('say of every Thai letter that it is Thai, wherever their links lead', async () => {
    const open = ['/en']
    const seen = new Set(open)
    const kinds = new Map<string, number>()
    const faults: string[] = []
    let visited = 0
    for (let path = open.shift(); path && visited < PAGES_MAX; path = open.shift()) {
      const answer = await page.goto(path)
      if (!/^text\/html/.test(answer?.headers()['content-type'] ?? '')) continue
      visited += 1
      if (answer?.status() !== 200) faults.push(`${path} answers ${answer?.status()}`)
      faults.push(...(await unmarkedThai()).map((fault) => `${decodeURI(path)}: ${fault}`))

      for (const link of await links()) {
        const kind = kindOf(link)
        const met = kinds.get(kind) ?? 0
        if (seen.has(link) || met >= OF_ONE_KIND || /\.(xml|json|ics)$/.test(link)) continue
        seen.add(link)
        kinds.set(kind, met + 1)
        open.push(link)
      }
    }

    expect(faults).toEqual([])
    expect(visited).toBeGreaterThan(20)
  }, 180_000)

  it.each(pageTypes)('%s', async (type) => {
    const english = addressOf(type, 'en')
    const answer = await page.goto(english)

    expect((await unmarkedThai()).map((fault) => `${type} (en): ${fault}`)).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const thai = await page.locator('.site-header a[hreflang="th"]').getAttribute('href')
    if (WITHOUT_ADDRESS.has(type)) return expect(thai).toBe('/')
    expect(thai).toBe(addressOf(type))

    const other = await page.goto(thai ?? '')
    expect(other?.status()).toBe(answer?.status())
    expect(await page.locator('html').getAttribute('lang')).toBe('th')
    expect(await page.locator('.site-header a[hreflang="en"]').getAttribute('href')).toBe(english)
  })
})
