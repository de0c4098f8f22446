import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { changedPixels, inkHeight } from './ink'
import { hard } from './hardWords'
import { addressOf, pageTypes, type PageType } from './pageTypes'
import { openTab, setWidth, viewName } from './visits'

const CLIPPING: PageType[] = [
  'list of news',
  'news item with an unbroken title',
  'calendar',
  'people',
  'home',
  'news item',
  'announcement with attachments',
  'library',
  'teaching medium',
  'search',
  'contact',
]

let browser: Browser

/** What ink of the words above a text style's line could hold it; one entry for each style that is too tight. */
const tightStyles = (page: Page): Promise<string[]> =>
  page.evaluate(async (words) => {
    await document.fonts.ready
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) throw new Error('no canvas')
    const styles = new Map<string, string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      if (!element || !texts.currentNode.nodeValue?.trim()) continue
      const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element)
      const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
      styles.set(`${font}|${lineHeight}`, `<${element.localName} class="${element.className}">`)
    }
    return [...styles].flatMap(([style, name]) => {
      const [font = '', lineHeight = ''] = style.split('|')
      // Large, because the numbers are whole pixels.
      canvas.font = font.replace(/[\d.]+px/, '1000px')
      const scale = parseFloat(/[\d.]+px/.exec(font)?.[0] ?? '') / 1000
      const measured = words.map((word) => canvas.measureText(word))
      const ascent = Math.max(
        ...measured.map(({ actualBoundingBoxAscent }) => actualBoundingBoxAscent),
      )
      const descent = Math.max(
        ...measured.map(({ actualBoundingBoxDescent }) => actualBoundingBoxDescent),
      )
      const ink = (ascent + descent) * scale
      // A line height of `normal` is as tall as the font says it needs.
      return parseFloat(lineHeight) < ink
        ? [`${name} has lines of ${lineHeight} for ink of ${ink.toFixed(1)}px in ${font}`]
        : []
    })
  }, hard.marks.split(' '))

describe.skipIf(!chromiumPath)('Thai marks are not cut off', () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  describe('lines are as tall as the words with the tallest marks', () => {
    let page: Page
    beforeAll(async () => {
      page = await openTab({ browser })
      // The first page of a visit may do without our font; the second has it.
      await page.goto('/', { waitUntil: 'networkidle' })
    })
    afterAll(() => page?.context().close())

    it.each(pageTypes)('%s', async (type) => {
      await page.goto(addressOf(type))
      const name = viewName(type, { width: 360, language: 'th', scheme: 'light' })

      expect((await tightStyles(page)).map((text) => `${name}: ${text}`)).toEqual([])
      expect(await page.evaluate(() => document.fonts.check('700 16px Sarabun', 'ที่'))).toBe(true)
    })
  })

  describe.each([undefined, 'larger.high'])('drawn with the wishes %s', (display) => {
    let page: Page
    beforeAll(async () => {
      page = await openTab({ browser, display, pixels: 2 })
      await page.goto('/', { waitUntil: 'networkidle' })
    })
    afterAll(() => page?.context().close())

    it.each(display ? CLIPPING.slice(0, 4) : CLIPPING)(
      'nothing that hides what overflows hides a mark: %s',
      async (type) => {
        // The month is a table, which cuts long titles off, where there is room for one.
        await setWidth(page, type === 'calendar' ? 1280 : 360)
        await page.goto(addressOf(type))
        await makePlain(page)

        const cut: string[] = []
        for (const clip of await clipsWithText(page)) {
          const name = await clip.evaluate((one) => `<${one.localName} class="${one.className}">`)
          if ((await changedByShowing(clip)) > 0) cut.push(`${type}: ${name} cuts its text off`)
        }
        expect(cut).toEqual([])
      },
    )

    it.each([
      ['list of news', '.filters input[type=search]'],
      ['list of news', '.filters select'],
      ['list of news', '.filters button'],
      ['home', '.site-header input'],
      ['home', '.site-header button'],
      ['contact', 'main input[type=text]'],
      ['contact', 'main textarea'],
    ] satisfies [PageType, string][])('%s: %s shows them whole', async (type, selector) => {
      await setWidth(page, 360)
      await page.goto(addressOf(type))
      await makePlain(page)
      const control = page.locator(selector).first()
      await write(control)

      const drawn = await inkHeight(await shotInside(control))
      const whole = await inkHeight(await shotOfSameWords(control))
      expect(drawn, `${type}: ${selector}`).toBeGreaterThanOrEqual(whole - 1)
    })
  })
})

/** Takes away what is no text and would look different beside it. */
const PLAIN = `picture, img, video { visibility: hidden }
  * { border-radius: 0 !important; box-shadow: none !important; text-decoration: none !important; caret-color: transparent }`
const AROUND = 8

const makePlain = (page: Page): Promise<void> =>
  page.evaluate(async (rules) => {
    await document.fonts.ready
    const style = document.createElement('style')
    style.textContent = rules
    document.head.append(style)
  }, PLAIN)

/** One word with what stands highest and what hangs lowest. */
const WORD = 'หนี้ญี่ปุ่น'

/** The elements that hide what overflows and hold text, one of each class; the innermost hold our words. */
async function clipsWithText(page: Page): Promise<Locator[]> {
  const count = await page.evaluate((words) => {
    const seen = new Set<string>()
    const clips = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      if (![overflowX, overflowY].some((value) => /hidden|clip/.test(value))) return false
      if (element.matches('.visually-hidden, input, select, textarea, video, audio')) return false
      if (!element.checkVisibility() || !element.textContent?.trim()) return false
      const kind = `${element.localName}.${element.className}<${element.parentElement?.className}`
      if (seen.has(kind)) return false
      seen.add(kind)
      return true
    })
    for (const [index, clip] of clips.entries()) {
      clip.dataset.clip = String(index)
      if (clip.children.length === 0) clip.textContent = words
    }
    return clips.length
  }, WORD)
  return Array.from({ length: count }, (_, index) => page.locator(`[data-clip="${index}"]`))
}

/** How many pixels change when an element shows what it hid. */
async function changedByShowing(clip: Locator): Promise<number> {
  // What hides nothing may grow with its content: it must keep its size.
  await clip.evaluate((one) => {
    const { width, height } = one.getBoundingClientRect()
    Object.assign(one.style, {
      boxSizing: 'border-box',
      width: `${width}px`,
      height: `${height}px`,
      minWidth: '0',
      minHeight: '0',
    })
  })
  const before = await shotAround(clip)
  await clip.evaluate((one) => one.style.setProperty('overflow', 'visible', 'important'))
  const after = await shotAround(clip)
  await clip.evaluate((one) => one.removeAttribute('style'))
  return changedPixels(before, after)
}

async function shotAround(element: Locator): Promise<Buffer> {
  // The same place each time, however much of it is in view already.
  await element.evaluate((one) => one.scrollIntoView({ block: 'start' }))
  const box = await element.boundingBox()
  if (!box) throw new Error('nothing to see')
  const [x, y] = [Math.max(0, box.x - AROUND), Math.max(0, box.y - AROUND)]
  const clip = { x, y, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND }
  return element.page().screenshot({ clip })
}

/** Puts the words into a control, a choice, or an element. */
const write = (control: Locator): Promise<void> =>
  control.evaluate((element, words) => {
    if (element instanceof HTMLInputElement) element.value = words
    else if (element instanceof HTMLSelectElement) {
      const option = element.options[element.selectedIndex]
      if (option) option.textContent = words
    } else element.textContent = words
  }, WORD)

/** The element without its border, and the left part only: a choice has its arrow on the right. */
async function shotInside(control: Locator): Promise<Buffer> {
  await control.scrollIntoViewIfNeeded()
  const clip = await control.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { borderTopWidth, borderLeftWidth } = getComputedStyle(element)
    const [top, left] = [parseFloat(borderTopWidth), parseFloat(borderLeftWidth)]
    const end = element instanceof HTMLSelectElement ? 32 : left
    return { x: x + left, y: y + top, width: width - left - end, height: height - 2 * top }
  })
  return control.page().screenshot({ clip })
}

/** The same words in the same font and colours, with all the room there is. */
async function shotOfSameWords(control: Locator): Promise<Buffer> {
  await control.evaluate((element, words) => {
    const { font, color } = getComputedStyle(element)
    const sheet = document.createElement('div')
    sheet.id = 'whole'
    sheet.textContent = words
    let ground: Element | null = element
    while (ground && /, 0\)$/.test(getComputedStyle(ground).backgroundColor)) {
      ground = ground.parentElement
    }
    Object.assign(sheet.style, {
      font,
      color,
      background: ground ? getComputedStyle(ground).backgroundColor : 'white',
      position: 'fixed',
      inset: '0 0 auto 0',
      zIndex: '9',
      lineHeight: '3',
      padding: '1rem',
    })
    document.body.append(sheet)
  }, WORD)
  return control.page().locator('#whole').screenshot()
}
