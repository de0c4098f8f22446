import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { makePhoto } from '../support/makePhoto'
import { makeSnapshot } from '../support/makeSnapshot'
import { ADMIN } from '../support/runningSite'
import { published } from './hardWords'
import { openAPI } from './openAPI'
import { richText } from './richText'
import { openTab, sharedSite } from './visits'

const PICTURES = 30
/** Of them as heavy as a photograph can be: a crowd, leaves. */
const CROWDS = 6
const PAGE_MAX_BYTES = 1_500_000
const LIMIT_MS = 300_000
const SHOTS = process.env.TEST_SHOTS

let browser: Browser
const slugs = { gallery: 'album-of-thirty', text: 'text-with-thirty' }

/** Thirty photographs, no two the same, of 4000 × 3000 pixels or nearly so. */
async function makePhotos(): Promise<Buffer[]> {
  const bases = [
    await makeSnapshot({ seed: 1 }),
    await makeSnapshot({ seed: 2 }),
    await makeSnapshot({ seed: 3 }),
  ]
  const crowd = await makePhoto({ width: 4_000, height: 3_000 })
  const photos: Buffer[] = []
  for (let number = 0; number < PICTURES; number += 1) {
    const base = number < CROWDS ? crowd : (bases[number % bases.length] ?? crowd)
    const place = { left: number * 12, top: number * 9, width: 3_600, height: 2_700 }
    photos.push(await sharp(base).extract(place).jpeg({ quality: 90 }).toBuffer())
  }
  return photos
}

async function makeItems(): Promise<void> {
  const api = await openAPI(sharedSite(), ADMIN)
  const ids: string[] = []
  for (const [index, data] of (await makePhotos()).entries()) {
    const alt = `ภาพกิจกรรมที่ ${index + 1}`
    ids.push(await api.upload({ name: `${alt}.jpg`, type: 'image/jpeg', data, alt }))
  }
  const shared = { ...published(), category: 'activity' }
  const title = 'ภาพกิจกรรมสามสิบภาพ'
  await api.create('news', {
    ...shared,
    title,
    slug: slugs.gallery,
    cover: ids[0],
    gallery: ids,
  })
  await api.create('news', {
    ...shared,
    title: `${title}ในเนื้อหา`,
    slug: slugs.text,
    body: richText(ids.map((file) => ({ type: 'image', file }))),
  })
}

/** Every byte that came over the line until the reader has seen the whole page. */
async function weighRead({ slug, pixels }: { slug: string; pixels: number }): Promise<number> {
  const page = await openTab({ browser, scripts: true, pictures: 'real', pixels })
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(`/news/${slug}`)
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height + 600; y += 300) {
    await page.evaluate((top) => scrollTo(0, top), y)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await page.waitForFunction(
    () => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    undefined,
    { timeout: LIMIT_MS },
  )
  if (SHOTS) {
    writeFileSync(`${SHOTS}/${slug}-${pixels}.png`, await page.screenshot({ fullPage: true }))
  }
  await page.context().close()
  return bytes
}

describe.skipIf(!chromiumPath)('a page with thirty photographs', () => {
  beforeAll(async () => {
    browser = await openBrowser()
    await makeItems()
  }, LIMIT_MS)
  afterAll(() => browser?.close())

  it.each([
    ['gallery', 2],
    ['gallery', 3],
    ['text', 2],
    ['text', 3],
  ] as const)(
    'in the %s costs a phone of %i dots to a pixel at most 1.5 MB',
    async (place, pixels) => {
      const bytes = await weighRead({ slug: slugs[place], pixels })

      expect(bytes).toBeGreaterThan(200_000)
      expect(bytes).toBeLessThanOrEqual(PAGE_MAX_BYTES)
      if (SHOTS) console.info(place, pixels, bytes)
    },
    LIMIT_MS,
  )
})
