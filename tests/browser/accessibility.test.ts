import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { addressOf, pageTypes, type PageType } from './pageTypes'
import { openTab, setWidth, viewName, type Scheme } from './visits'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The rules a dark page can break where a light one does not: the schemes differ in colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const WITH_WISHES: PageType[] = [
  'home',
  'list of news',
  'news item',
  'announcement with attachments',
  'teaching medium',
  'search',
  'contact',
  'display',
]

let browser: Browser

/** The rules a page breaks, each with the elements that break it. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (run) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
        run,
      ),
    { ...options, resultTypes: ['violations'] as const } as RunOptions,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

async function inspect(page: Page, type: PageType, language: 'th' | 'en'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(addressOf(type, language))
  await page.evaluate(AXE)
  const found: string[] = []
  for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const width of [360, 1280]) {
      await setWidth(page, width)
      const runOnly =
        scheme === 'light'
          ? { type: 'tag' as const, values: WCAG_22_AA }
          : { type: 'rule' as const, values: COLOUR_RULES }
      const broken = await violations(page, { runOnly })
      found.push(...broken.map((text) => `${viewName(type, { width, language, scheme })} ${text}`))
    }
  }
  return found
}

describe.skipIf(!chromiumPath)('no page breaks a rule of WCAG 2.2 A or AA', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  describe.each(['th', 'en'] as const)('in the language %s', (language) => {
    let page: Page
    beforeAll(async () => {
      page = await openTab({ browser, scripts: true })
    })
    afterAll(() => page?.context().close())

    it.each(pageTypes)('%s', async (type) => {
      expect(await inspect(page, type, language)).toEqual([])
    })
  })

  describe('with larger text and high contrast', () => {
    let page: Page
    beforeAll(async () => {
      page = await openTab({ browser, scripts: true, display: 'larger.high' })
    })
    afterAll(() => page?.context().close())

    it.each(WITH_WISHES)('%s', async (type) => {
      expect(await inspect(page, type, 'th')).toEqual([])
      expect(await page.locator('html').getAttribute('data-contrast')).toBe('high')
    })
  })
})
