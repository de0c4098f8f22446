import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { signIn } from './deskRig'
import { openAPI, type API } from './openAPI'
import { richText } from './richText'

let site: RunningSite
let browser: Browser
let page: Page
let api: API

interface Node {
  type: string
  tag?: string
  text?: string
  format?: unknown
  children?: Node[]
}

const COPIED = join(import.meta.dirname, '..', 'editorial', 'paste')

const makeNews = (data: object = {}) =>
  api.create('news', { title: 'ร่างข่าว', summary: 'สรุป', stage: 'draft', ...data })

const makePicture = (red: number): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer()

async function openForm(id: string, isPreviewed = false): Promise<void> {
  await page.goto(`${site.url}/admin/collections/news/${id}`)
  await page.locator('[data-lexical-editor="true"]').first().waitFor()
  const frame = page.locator('#live-preview-iframe')
  if ((await frame.isVisible()) !== isPreviewed) await page.click('#live-preview-toggler')
}

/** As signed in: the newest version through the API. */
async function read<T>(path: string): Promise<T> {
  const answer = await page.request.get(`${site.url}/api/${path}`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  expect(answer.status()).toBe(200)
  return (await answer.json()) as T
}

/** What a browser hands the page when somebody pastes what another program copied. */
const paste = (target: Locator, html: string) =>
  target.evaluate((element, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    clipboardData.setData('text/plain', 'ข้อความล้วน')
    const event = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)

/** Until the page has drawn what a key or the mouse has set going. */
const settle = () =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const words = (node: Node): string => (node.text ?? '') + (node.children ?? []).map(words).join('')

describe.skipIf(!chromiumPath)('writing', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    api = await openAPI(site.url, ADMIN)
    browser = await openBrowser()
    page = await signIn({ browser, url: site.url, ...ADMIN })
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  it('keeps headings, lists, tables and links of a text pasted from Word, down to the page', async () => {
    const id = await makeNews({ body: null })
    await openForm(id)
    const editor = page.locator('[data-lexical-editor="true"]').first()
    await editor.click()
    await paste(editor, readFileSync(join(COPIED, 'word.html'), 'utf8'))
    await editor.locator('td').first().waitFor()

    await expect
      .poll(async () => words((await readBody(id)).root), { timeout: 20_000, interval: 500 })
      .toContain('เบ็ญจะมะมหาราช')
    const { root } = await readBody(id)
    const nodes = all(root)
    const types = new Set(nodes.map(({ type }) => type))
    expect(nodes.filter(({ type }) => type === 'heading').map(({ tag }) => tag)).toEqual([
      'h2',
      'h2',
      'h3',
    ])
    expect([...types]).toEqual(
      expect.arrayContaining(['list', 'listitem', 'table', 'tablecell', 'link', 'quote']),
    )
    expect(types).not.toContain('upload')
    expect(nodes.find(({ text }) => text?.startsWith('จัดอบรม'))?.format).toBe(1)
    expect(JSON.stringify(root)).not.toMatch(/SarabunPSK|file:|javascript:|mso-/)

    await api.update(`news/${id}`, { stage: 'published' })
    const { slug } = await read<{ slug: string }>(`news/${id}?depth=0`)
    await page.goto(`${site.url}/news/${encodeURIComponent(slug)}`)
    const prose = page.locator('main .prose')
    expect(await prose.locator('h3').innerText()).toBe('วัตถุประสงค์')
    expect(await prose.locator('li', { hasText: 'ด้านดิจิทัล' }).count()).toBeGreaterThan(0)
    expect(await prose.locator('th').first().innerText()).toBe('โรงเรียน')
    expect(await prose.getByRole('link', { name: 'เว็บไซต์ สพฐ.' }).getAttribute('href')).toBe(
      'https://www.obec.go.th/news',
    )
  })

  it('keeps lists and bold of a text pasted from Google Docs', async () => {
    const id = await makeNews({ body: null })
    await openForm(id)
    const editor = page.locator('[data-lexical-editor="true"]').first()
    await editor.click()
    await paste(editor, readFileSync(join(COPIED, 'googleDocs.html'), 'utf8'))

    await expect
      .poll(async () => words((await readBody(id)).root), { timeout: 20_000, interval: 500 })
      .toContain('เอกสารแนบ')
    const nodes = all((await readBody(id)).root)
    expect(nodes.find(({ text }) => text === '08.30 น.')?.format).toBe(1)
    expect(nodes.filter(({ type }) => type === 'listitem').length).toBeGreaterThanOrEqual(4)
  })

  it('takes twelve pictures at once in their order, with words for all, and names the one it cannot take', async () => {
    const id = await makeNews()
    await openForm(id)
    const names = Array.from(
      { length: 12 },
      (_, at) => `ภาพ ${String(at + 1).padStart(2, '0')}.jpg`,
    )
    const pictures = await Promise.all(
      names.map(async (name, at) => ({
        name,
        mimeType: 'image/jpeg',
        buffer: await makePicture(at * 20),
      })),
    )
    const broken = { name: 'เสีย.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('ไม่ใช่ภาพ') }

    await page.locator('#field-gallery').getByRole('button', { name: 'สร้างใหม่' }).click()
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles([...pictures.slice(0, 4), broken, ...pictures.slice(4)])
    await page.locator('.edit-many-bulk-uploads__toggle').click()
    const drawer = page.locator('.drawer').last()
    await drawer.locator('input[role="combobox"]').first().click()
    await page.keyboard.type('alt')
    await page.keyboard.press('Enter')
    await drawer.locator('input[name="alt"]').last().fill('ครูร่วมอบรมในห้องประชุม')
    await drawer.getByRole('button', { name: 'ใช้การเปลี่ยนแปลง' }).click()
    await page.locator('.edit-many-bulk-uploads__toggle').waitFor()
    const save = page.locator('.drawer').last().getByRole('button', { name: 'บันทึก', exact: true })
    await save.locator('visible=true').last().click()

    await page.getByText('“เสีย.jpg” อัปโหลดไม่ได้').first().waitFor({ timeout: 60_000 })
    const left = page.locator('.file-selections__fileRow')
    await expect.poll(() => left.count(), { timeout: 60_000 }).toBe(1)
    expect(await left.innerText()).toContain('เสีย.jpg')
    const gallery = async () =>
      (
        await read<{ gallery?: { originalName: string; alt: string }[] }>(
          `news/${id}?depth=1&draft=true&locale=th`,
        )
      ).gallery ?? []
    await expect.poll(async () => (await gallery()).length, { timeout: 30_000 }).toBe(12)
    expect((await gallery()).map(({ originalName }) => originalName)).toEqual(names)
    expect(new Set((await gallery()).map(({ alt }) => alt))).toEqual(
      new Set(['ครูร่วมอบรมในห้องประชุม']),
    )
  }, 150_000)

  it('puts pictures in another order by dragging', async () => {
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map(async (at) =>
        api.upload({
          name: `${at}.jpg`,
          type: 'image/jpeg',
          alt: `ภาพ ${at}`,
          data: await makePicture(at * 50),
        }),
      ),
    )
    const id = await makeNews({ gallery: [one, two, three] })
    await openForm(id)
    const order = async () =>
      (await read<{ gallery?: string[] }>(`news/${id}?depth=0&draft=true`)).gallery
    const handle = (at: number) => page.locator('#field-gallery [class*="__drag"][role]').nth(at)

    const from = await handle(0).boundingBox()
    const to = await handle(2).boundingBox()
    if (!from || !to) throw new Error('the handles are not in view')
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(from.x + 5, from.y + 40, { steps: 5 })
    await page.mouse.move(to.x + 5, to.y + 15, { steps: 10 })
    await settle()
    await page.mouse.up()
    await expect.poll(order, { timeout: 20_000, interval: 500 }).toEqual([two, three, one])
  })

  it('draws the page beside the form again while somebody types', async () => {
    const id = await makeNews({ title: 'ก่อนแก้' })
    await openForm(id, true)
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.getByRole('heading', { level: 1, name: 'ก่อนแก้' }).waitFor()
    expect(await frame.locator('.preview-banner').innerText()).toContain('ตัวอย่างก่อนเผยแพร่')

    await page.locator('#field-title').first().fill('หลังแก้')

    await frame.getByRole('heading', { level: 1, name: 'หลังแก้' }).waitFor({ timeout: 20_000 })
  })

  it('asks YouTube for nothing before the film is pressed', async () => {
    const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
    const film = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'a1', blockName: '', blockType: 'video', title: 'วิดีโอแนะนำ', url },
    }
    const id = await makeNews({ stage: 'published', body: richText([], [film]) })
    const { slug } = await read<{ slug: string }>(`news/${id}?depth=0`)
    const outside: string[] = []
    const context = await browser.newContext({ javaScriptEnabled: false })
    const visitor = await context.newPage()
    await context.route(/youtube|google|ytimg/, (route) => {
      outside.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<p>player</p>' })
    })

    await visitor.goto(`${site.url}/news/${encodeURIComponent(slug)}`)
    const card = visitor.frameLocator('.video-card iframe')
    await card.getByRole('link', { name: 'วิดีโอแนะนำ' }).waitFor()
    expect(outside).toEqual([])

    await card.getByRole('link', { name: 'วิดีโอแนะนำ' }).click()
    await card.getByText('player').waitFor()
    expect(outside).toHaveLength(1)
    expect(outside[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/)
    await context.close()
  })

  it('shows a preview to nobody who is not signed in, and keeps it nowhere', async () => {
    const id = await makeNews({ title: 'ความลับ' })
    const asStaff = await page.goto(`${site.url}/preview/news/${id}`)
    expect(asStaff?.status()).toBe(200)
    expect(asStaff?.headers()).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^frame-ancestors 'self'(;|$)/),
      'x-robots-tag': 'noindex, nofollow',
    })
    for (const [path, status] of [
      [`/preview/news/${id}`, 401],
      [`/en/preview/news/${id}`, 401],
      [`/%70review/news/${id}`, 404],
    ]) {
      const answer = await fetch(`${site.url}${path}`)
      expect([path, answer.status]).toEqual([path, status])
      expect(await answer.text()).not.toContain('ความลับ')
    }
    expect((await page.goto(`${site.url}/preview/news/none`))?.status()).toBe(404)
    expect((await page.goto(`${site.url}/preview/users/${id}`))?.status()).toBe(404)
    expect(await (await fetch(`${site.url}/`)).text()).not.toContain('preview.js')
  })
})

const readBody = async (id: string): Promise<{ root: Node }> =>
  (await read<{ body?: { root: Node } }>(`news/${id}?depth=0&draft=true&locale=th`)).body ?? {
    root: { type: 'root' },
  }
