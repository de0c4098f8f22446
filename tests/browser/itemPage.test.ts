import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { addressOf } from './pageTypes'
import { openTab } from './visits'

/** Beside the fonts that every page shares, 44 kB of them. */
const PAGE_MAX_BYTES = 20_000

let browser: Browser
let page: Page

/** Addresses of papers and sounds that were asked for. */
function listen(tab: Page): string[] {
  const asked: string[] = []
  tab.on('request', (request) => {
    if (/\.(pdf|mp4|vtt)(\?|$)/.test(request.url())) asked.push(request.url())
  })
  return asked
}

describe.skipIf(!chromiumPath)('the page of an item of the library', () => {
  beforeAll(async () => {
    browser = await openBrowser()
    page = await openTab({ browser })
  })
  afterAll(() => browser?.close())

  it('on a phone shows what it is, how it looks and the way to have it, in this order', async () => {
    const asked = listen(page)
    await page.goto(addressOf('teaching medium of one paper'), { waitUntil: 'networkidle' })
    const top = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.y ?? NaN

    const places = [
      await top('main h1'),
      await top('.article-lead'),
      await top('.item-preview'),
      await top('a.download'),
      await top('.facts'),
      await top('#licence'),
      await top('.fold'),
    ]
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(await page.locator('a.download').innerText()).toMatch(
      /^ดาวน์โหลด\s+ใบงาน\s+PDF · .+ (B|KB)$/,
    )
    expect(await page.locator('.paper-frame').isVisible()).toBe(false)
    expect(asked).toEqual([])
  })

  it('weighs little before its pictures and the fonts that all pages share', async () => {
    const tab = await openTab({ browser })
    const line = await tab.context().newCDPSession(tab)
    await line.send('Network.enable')
    const own = new Set<string>()
    let bytes = 0
    line.on('Network.responseReceived', ({ requestId, type }) => {
      if (!['Image', 'Font', 'Other'].includes(type)) own.add(requestId)
    })
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (own.has(requestId)) bytes += encodedDataLength
    })
    await tab.goto(addressOf('teaching medium'), { waitUntil: 'networkidle' })

    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(PAGE_MAX_BYTES)
    await tab.context().close()
  })

  it.each(['th', 'en'] as const)(
    'shows a paper in its frame once it is asked to (%s)',
    async (language) => {
      const tab = await openTab({ browser, width: 1280, scripts: true })
      const asked = listen(tab)
      await tab.goto(addressOf('teaching medium of one paper', language), {
        waitUntil: 'networkidle',
      })
      expect(asked).toEqual([])

      const answer = tab.waitForResponse((response) => /\.pdf\?/.test(response.url()))
      await tab.frameLocator('.paper-frame').getByRole('link').click()

      expect((await answer).status()).toBe(200)
      expect((await answer).headers()['content-type']).toBe('application/pdf')
      expect(tab.url()).toContain('/library/media/paper')
      await tab.context().close()
    },
  )

  it('plays a film with what is said in it', async () => {
    const tab = await openTab({ browser, scripts: true })
    await tab.goto(addressOf('teaching medium'))
    await tab
      .locator('video')
      .first()
      .evaluate(async (video: HTMLVideoElement) => {
        video.muted = true
        await video.play()
      })
    await tab.waitForFunction(
      () => document.querySelector('video')?.textTracks[0]?.cues?.length === 1,
    )

    const { mode, language, words } = await tab
      .locator('video')
      .first()
      .evaluate((video) => {
        const [track] = [...(video as HTMLVideoElement).textTracks]
        const cue = track?.cues?.[0] as VTTCue | undefined
        return { mode: track?.mode, language: track?.language, words: cue?.text }
      })
    expect({ mode, language, words }).toEqual({
      mode: 'showing',
      language: 'th',
      words: 'กราฟพาราโบลา',
    })
    await tab.context().close()
  })

  it.each([
    ['teaching medium', 'th'],
    ['teaching medium', 'en'],
    ['innovation', 'th'],
    ['teaching medium of one paper', 'en'],
  ] as const)('%s (%s): headings go down one step at a time', async (type, language) => {
    await page.goto(addressOf(type, language))
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map(({ localName }) => Number(localName[1])))

    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), levels.join(' ')).toBeLessThanOrEqual(1)
    }
  })

  it('hands out what to copy, in fields with a name', async () => {
    await page.goto(addressOf('teaching medium'))
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    )

    expect(await page.getByLabel(/อ้างที่มา/).inputValue()).toMatch(
      /^“สื่อ .+” โดย .+CC BY 4\.0 \(https:/,
    )
    expect(await page.getByLabel('BibTeX').inputValue()).toMatch(/^@misc\{m[0-9a-z]{7},/)
    expect(await page.getByLabel(/ที่อยู่สั้น/).inputValue()).toMatch(/\/go\/m[0-9a-z]{7}$/)
    expect(await page.getByLabel(/ฝังในเว็บอื่น/).inputValue()).toMatch(/^<blockquote cite="http/)
    expect(await page.locator('main').innerText()).toContain('มีฉบับใหม่แทนแล้ว')
  })

  it('hands out citations and a QR code as files', async () => {
    await page.goto(addressOf('teaching medium'))
    const hrefs = await page
      .locator('a[download][href*="/library/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))

    expect(hrefs).toHaveLength(4)
    for (const href of hrefs) {
      const answer = await page.request.get(href)
      expect([href, answer.status()]).toEqual([href, 200])
      expect((await answer.body()).length).toBeGreaterThan(200)
    }
  })

  it('with scripts adds to the lesson list shown last, and begins anew once that is emptied', async () => {
    const tab = await openTab({ browser, scripts: true })
    const add = tab.locator('main a[data-lesson]')
    await tab.goto(addressOf('teaching medium of one paper'))
    await add.click()
    await tab.waitForURL(/\/lesson\?i=/)
    await tab.goto(addressOf('innovation'))
    expect(await add.innerText()).toBe('เพิ่มในแผนการสอน (มีแล้ว 1 รายการ)')
    await add.click()
    await tab.waitForURL(/\/lesson\?i=/)
    expect(await tab.locator('.kit-list > li').count()).toBe(2)

    await tab.locator('main a[data-lesson=""]').click()
    await tab.waitForURL(/\/lesson$/)
    await tab.goto(addressOf('innovation'))
    expect(await add.innerText()).toBe('เพิ่มในแผนการสอน')
    await tab.context().close()
  })
})
