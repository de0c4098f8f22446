import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { inject } from 'vitest'
import type { Language } from './pageTypes'

export type Scheme = 'light' | 'dark'

/** How a page is looked at. */
export interface View {
  width: number
  language: Language
  scheme: Scheme
}

/** What a failure begins with. */
export const viewName = (type: string, { width, language, scheme }: View): string =>
  `${type} (${language}, ${width} px, ${scheme})`

/** The address of the site all browser tests look at. */
export function sharedSite(): string {
  const site = inject('sharedSite')
  if ('fault' in site) throw new Error(`no site to look at: ${site.fault}`)
  return site.url
}

export const HEIGHTS = (width: number): number => (width < 600 ? 740 : 900)

const stand = sharp({ create: { width: 4, height: 3, channels: 3, background: '#7799aa' } })
  .png()
  .toBuffer()

/**
 * A tab of its own, without scripts unless asked for. Pictures are `plain` where only their place matters, which
 * spares the site making them; `broken` as on a line that fails.
 */
export async function openTab({
  browser,
  width = 360,
  scheme = 'light',
  scripts = false,
  pictures = 'plain',
  display,
  pixels = 1,
}: {
  browser: Browser
  width?: number
  scheme?: Scheme
  scripts?: boolean
  pictures?: 'plain' | 'real' | 'broken'
  /** What the visitor chose on `/display`, such as `larger.high`. */
  display?: string
  /** Device pixels to one of the page. */
  pixels?: number
}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: sharedSite(),
    viewport: { width, height: HEIGHTS(width) },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    deviceScaleFactor: pixels,
  })
  if (display) {
    await context.addCookies([{ name: 'display', value: display, url: sharedSite() }])
  }
  if (pictures !== 'real') {
    const body = await stand
    await context.route(/\/files\/[^/]+\/\d+\.(avif|webp|jpg)$/, (route) =>
      pictures === 'broken' ? route.abort() : route.fulfill({ body, contentType: 'image/png' }),
    )
  }
  return context.newPage()
}

export const setWidth = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: HEIGHTS(width) })
