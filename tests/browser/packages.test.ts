import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makePackage } from '../uploads/packages/makePackage'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, findFreePort, runSite, type RunningSite } from '../support/runningSite'
import { honestPackage } from './honestPackage'
import { hostilePackage } from './hostilePackage'
import { openAPI, type API } from './openAPI'
import { openSentinel, type Sentinel } from './packageSentinel'

let site: RunningSite
let browser: Browser
let context: BrowserContext
let sentinel: Sentinel
let api: API
const folders: Record<string, string> = {}

const places = [
  ['the site’s own origin', () => ({})],
  [
    'an origin of their own',
    (port: number) => ({ PACKAGE_ORIGIN: `http://packages.localhost:${port}` }),
  ],
] as const

describe.skipIf(!chromiumPath).each(places)('packages on %s', (_, settings) => {
  let packages: string

  beforeAll(async () => {
    const port = await findFreePort()
    const wanted = { PORT: String(port), STARTER_CONTENT: 'none', ...settings(port) }
    site = await runSite(wanted)
    packages = 'PACKAGE_ORIGIN' in wanted ? String(wanted.PACKAGE_ORIGIN) : site.url
    sentinel = await openSentinel()
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await context.request.post(`${site.url}/api/users/login`, { data: ADMIN })
    api = await openAPI(site.url, ADMIN)
    const hostile = hostilePackage({ outside: sentinel.origin, site: site.url })
    await publish('hostile', await makePackage(hostile))
    await publish('honest', await makePackage(await honestPackage()))
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    sentinel?.close()
    await site?.stop()
  })

  const ways: [string, (name: string) => string][] = [
    ['its item’s page', (name) => `${site.url}/library/media/${name}`],
    ['a window of its own', (name) => `${packages}/packages/${folders[name]}`],
  ]

  it.each(ways)(
    'an honest one works on %s',
    async (_, address) => {
      const page = await context.newPage()
      await page.goto(address('honest'))
      const frame = await frameOf(page)
      await frame.locator('#result[data-done]').waitFor()

      expect(JSON.parse(await frame.locator('#result').innerText())).toEqual({
        module: 'ok',
        json: 'แมว',
        xhr: 'ok',
        import: 'part',
        css: 'rgb(1, 2, 3)',
        font: 1,
        picture: 'ok',
        sound: 0.5,
        eval: 'ok',
        worker: 'ok',
        frame: 'ok',
        lms: 'none',
      })
      await page.close()
    },
    60_000,
  )

  it.each(ways)(
    'a hostile one gets nowhere from %s',
    async (_, address) => {
      const page = await context.newPage()
      const opened: Page[] = []
      context.on('page', (other) => opened.push(other))
      await page.goto(address('hostile'))
      const before = page.url()
      const frame = await frameOf(page)
      await frame.locator('#done').waitFor({ timeout: 60_000, state: 'attached' })
      const tries = JSON.parse((await frame.locator('#done').textContent()) ?? '{}') as Record<
        string,
        string
      >

      const got = Object.entries(tries).filter(([, result]) => result.startsWith('GOT'))
      expect(got).toEqual([])
      expect(Object.keys(tries).length).toBeGreaterThan(60)
      expect(sentinel.requests).toEqual([])
      expect(page.url()).toBe(before)
      expect(opened.filter((other) => other !== page)).toEqual([])
      expect(site.log().filter((line) => line.includes('/api/users/me'))).toEqual([])
      await page.close()
    },
    120_000,
  )

  it.each(['location', 'replace', 'link', 'download', 'form', 'refresh', 'api', 'site'])(
    'a hostile one cannot lead its frame away by %s',
    async (way) => {
      for (const [, address] of ways) {
        const page = await context.newPage()
        await page.goto(address('hostile'))
        const src = await page.locator('iframe').first().getAttribute('src')
        await page
          .locator('iframe')
          .first()
          .evaluate(
            (frame, to) => (frame as HTMLIFrameElement).setAttribute('src', to),
            left(src, way),
          )
        await vi.waitFor(async () => {
          const inside = page.frames().find((frame) => frame.parentFrame() === page.mainFrame())
          const isGone = /chrome-error/.test(inside?.url() ?? '')
          const isHeld = way === 'form' && (await inside?.locator('#done').count()) === 1
          expect(isGone || isHeld).toBe(true)
        }, 10_000)
        await page.close()
      }
      expect(sentinel.requests).toEqual([])
    },
    60_000,
  )

  it('a page of one, typed into the address bar, is led into a frame', async () => {
    const page = await context.newPage()
    await page.goto(`${packages}/packages/${folders.hostile}/leave.html#location`)

    expect(page.url()).toBe(`${packages}/packages/${folders.hostile}#location`)
    expect(await page.locator('iframe').count()).toBe(1)
    await page.close()
  }, 60_000)

  it('answers keep their policy through the front door', async () => {
    const base = `${packages}/packages/${folders.honest}/`
    // Node does not know the name that the browser does.
    const ask = (address: string) =>
      context.request.get(address.replace(packages, site.url), {
        headers: { host: new URL(packages).host },
      })
    const page = await ask(`${base}index.html`)
    const missing = await ask(`${base}nothing.html`)
    const elsewhere = await ask(`${packages}/packages/nothing`)

    expect(page.headers()['content-security-policy']).toContain(`default-src ${base} data: blob:`)
    expect(page.headers()['x-frame-options']).toBeUndefined()
    expect(page.headers()['referrer-policy']).toBe('no-referrer')
    expect(page.headers()['set-cookie']).toBeUndefined()
    for (const answer of [missing, elsewhere]) {
      expect(answer.status()).toBe(404)
      expect(answer.headers()['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    }
  }, 60_000)
})

const left = (src: string | null, way: string) =>
  `${(src ?? '').replace('index.html', 'leave.html')}#${way}`

/** The frame the package stands in. */
async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').first().elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('no frame')
  return frame
}

/** A published teaching medium with this package, once it is unpacked. */
async function publish(name: string, zip: Buffer): Promise<void> {
  const file = await api.upload({ name: `${name}.zip`, type: 'application/zip', data: zip })
  folders[name] = await vi.waitFor(
    async () => {
      const { package: held } = (await api.read(`media/${file}`)) as {
        package: { folder?: string }
      }
      if (!held.folder) throw new Error('not unpacked yet')
      return held.folder
    },
    { timeout: 60_000, interval: 200 },
  )
  await api.create('teaching-media', {
    title: `สื่อโต้ตอบ ${name}`,
    slug: name,
    mediaType: 'interactive',
    stage: 'published',
    visibility: 'public',
    files: [{ file }],
  })
}
