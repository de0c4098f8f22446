import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { addressOf, type PageType } from './pageTypes'
import { openTab, viewName } from './visits'

const ARTICLE_MAX_BYTES = 60_000
const PICTURE_MAX_BYTES = 200_000
/**
 * Cumulative layout shift; web.dev calls 0.1 good. A letter that is redrawn in its own font within the first tenth of a
 * second counts 0.0001 where it stands, which no eye sees; a line that moves counts a hundred times as much.
 */
const SHIFT_MAX = 0.001
/** Making pictures of a size for the first time takes this machine a while. */
const PICTURES_MS = 180_000

const WITH_PICTURES: PageType[] = [
  'home',
  'list of news',
  'news item',
  'library',
  'innovation',
  'unit',
]

const LOADED = [
  [360, 'th'],
  [1280, 'th'],
  [1280, 'en'],
] as const

let browser: Browser

/** Bytes that came over the line for each kind of thing, headers and compression as they were. */
async function weigh(page: Page, address: string): Promise<Record<string, number>> {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return bytes
}

/** Goes down the page as a reader does, until every picture that is loaded late has come. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => scrollTo(0, top), y)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await page.waitForFunction(
    // What is folded away is not asked for before it is opened.
    () => [...document.images].every((image) => image.complete || !image.checkVisibility()),
    undefined,
    { timeout: PICTURES_MS },
  )
}

describe.skipIf(!chromiumPath)('pages are light', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it.each([
    ['news item', 'th'],
    ['translated news item', 'en'],
    ['news item', 'en'],
  ] as const)('%s (%s) with its fonts, before its pictures', async (type, language) => {
    const page = await openTab({ browser })
    const {
      Document = 0,
      Stylesheet = 0,
      Font = 0,
      ...others
    } = await weigh(page, addressOf(type, language))
    await page.context().close()

    expect([Document, Stylesheet, Font].every((bytes) => bytes > 1000)).toBe(true)
    expect(Object.keys(others).filter((kind) => kind !== 'Image' && kind !== 'Other')).toEqual([])
    expect(
      Document + Stylesheet + Font,
      JSON.stringify({ Document, Stylesheet, Font }),
    ).toBeLessThan(ARTICLE_MAX_BYTES)
  })

  it.each(WITH_PICTURES)(
    'pictures of %s are in new formats and none is heavy on a phone',
    async (type) => {
      const page = await openTab({ browser, scripts: true, pictures: 'real', pixels: 2 })
      const pictures: Response[] = []
      page.on('response', (answer) => {
        if (/\/files\/.+\.\w+$/.test(new URL(answer.url()).pathname)) pictures.push(answer)
      })
      await page.goto(addressOf(type))
      await scrollThrough(page)

      const faults: string[] = []
      for (const answer of pictures) {
        const { 'content-type': kind = '' } = answer.headers()
        const name = `${viewName(type, { width: 360, language: 'th', scheme: 'light' })} ${answer.url()}`
        if (!/^image\/(avif|webp)$/.test(kind)) faults.push(`${name} is ${kind}`)
        const { length } = await answer.body()
        if (length > PICTURE_MAX_BYTES) faults.push(`${name} weighs ${length}`)
      }
      expect(pictures.length).toBeGreaterThan(0)
      expect(faults).toEqual([])

      const unsized = await page.evaluate(() =>
        [...document.querySelectorAll('main img, main source')]
          .filter((one) => !one.getAttribute('src')?.startsWith('/library/qr/'))
          .filter((one) => !one.getAttribute('sizes') || !one.getAttribute('srcset'))
          .map((one) => one.outerHTML),
      )
      expect(unsized).toEqual([])
      await page.context().close()
    },
    PICTURES_MS,
  )

  it.each([
    'home',
    'list of news',
    'news item',
    'announcements',
    'announcement with attachments',
    'library',
    'teaching medium',
    'innovation',
    'search',
    'contact',
  ] satisfies PageType[])(
    'nothing moves while %s loads',
    async (type) => {
      for (const [width, language] of LOADED) {
        // A new tab has an empty cache.
        const page = await openTab({ browser, width, scripts: true, pictures: 'real' })
        await page.goto(addressOf(type, language), {
          waitUntil: 'networkidle',
          timeout: PICTURES_MS,
        })
        await scrollThrough(page)

        const name = viewName(type, { width, language, scheme: 'light' })
        const moved = await shifts(page)
        const total = moved.reduce((sum, { value }) => sum + value, 0)
        expect(total, [name, ...moved.map(({ what }) => what)].join(' ')).toBeLessThan(SHIFT_MAX)
        await page.context().close()
      }
    },
    PICTURES_MS,
  )
})

/** Every movement of the page so far, with what moved. */
const shifts = (page: Page): Promise<{ value: number; what: string }[]> =>
  page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      value: number
      sources: { node?: Node }[]
    }
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    return (observer.takeRecords() as Shift[]).map(({ value, sources }) => {
      const moved = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120))
      return { value, what: `${value}: ${moved.join(' ')}` }
    })
  })
