import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { startGraph, GRAPH_SECRET, GRAPH_TOKEN, type Graph } from '../support/graph/startGraph'
import { makePhoto } from '../support/makePhoto'
import { runSite, type RunningSite } from '../support/runningSite'
import { makePeople, openAs, openForm, signIn, textBody } from './deskRig'
import { giveReasons } from './giveReasons'

const TITLE = 'ค่ายวิทยาศาสตร์ปีนี้'
const TEXT = 'ภาพจากค่ายวิทยาศาสตร์'
const MENDED = 'ภาพจากค่ายวิทยาศาสตร์ วันที่สอง'
/** A post goes out within seconds; a busy machine takes its time. */
const SOON = { timeout: 60_000, interval: 500 }

let graph: Graph
let site: RunningSite
let browser: Browser
let pages: Record<'pr' | 'director', Page>
let id: string

const take = (page: Page) => page.locator('#step-dialog-take').click()
const atStage = (page: Page, stage: string) =>
  page.locator(`.stage-notice[data-stage="${stage}"]`).waitFor()
const post = (page: Page, state: string) => page.locator(`.post-card[data-state="${state}"]`)

async function openItem(page: Page): Promise<void> {
  await page.goto(`${site.url}/admin/collections/news/${id}`)
  await openForm(page)
}

/** Four different pictures, as a writer brings them in. */
async function makeDraft(): Promise<string> {
  const pr = await openAs(site.url, 'pr')
  const gallery: string[] = []
  for (const seed of [1, 2, 3, 4]) {
    const data = await makePhoto({ width: 640, height: 480, seed })
    const alt = `นักเรียนทดลอง ภาพที่ ${seed}`
    gallery.push(await pr.upload({ name: `ค่าย ${seed}.jpg`, type: 'image/jpeg', data, alt }))
  }
  return pr.create('news', {
    title: TITLE,
    summary: 'นักเรียนสร้างจรวดขวดน้ำ',
    body: textBody('เนื้อหาของเรื่อง'),
    gallery,
    facebook: { share: true, mode: 'photos' },
  })
}

describe.skipIf(!chromiumPath)('a story with pictures on Facebook', () => {
  beforeAll(async () => {
    graph = await startGraph()
    site = await runSite({
      STARTER_CONTENT: 'none',
      FACEBOOK_MODE: 'live',
      FACEBOOK_GRAPH_URL: graph.url,
      FACEBOOK_PAGE_ID: graph.access.pageID,
      FACEBOOK_PAGE_TOKEN: GRAPH_TOKEN,
      FACEBOOK_APP_ID: graph.access.appID,
      FACEBOOK_APP_SECRET: GRAPH_SECRET,
    })
    await makePeople(site.url, { pr: 'ปรานี งานประชาสัมพันธ์', director: 'วิชัย ผู้อำนวยการ' })
    id = await makeDraft()
    browser = await openBrowser()
    const open = (role: string) => signIn({ browser, url: site.url, email: `${role}@example.org` })
    pages = { pr: await open('pr'), director: await open('director') }
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    await graph?.stop()
  })

  it('is shown to its writer as a post before it is handed in', async () => {
    const { pr } = pages
    await openItem(pr)
    await pr.locator('#field-facebook__message').fill(TEXT)
    const look = pr.locator('.post-preview__screen--wide')
    await look.getByText(TEXT).first().waitFor()
    await expect.poll(() => look.locator('img').count(), SOON).toBe(4)

    await pr.locator('#stage-submitted').click()
    await take(pr)
    await atStage(pr, 'submitted')
    expect(graph.posts()).toHaveLength(0)
  }, 180_000)

  it('goes to the Page with all four when the director publishes it', async () => {
    const { director } = pages
    await openItem(director)
    await director.locator('#stage-published').click()
    await giveReasons(director)
    await take(director)
    await atStage(director, 'published')

    await post(director, 'posted').waitFor({ timeout: SOON.timeout })
    expect(await post(director, 'posted').innerText()).toContain('โพสต์แล้ว')
    expect(graph.posts()).toHaveLength(1)
    const [made] = graph.posts()
    expect(made?.message).toContain(TEXT)
    expect(made?.message).toMatch(/\/go\//)
    expect(made?.photos).toHaveLength(4)
    const link = post(director, 'posted').getByRole('link', { name: 'ดูโพสต์' })
    expect(await link.getAttribute('href')).toBe(graph.permalink(made?.id ?? ''))
  }, 180_000)

  it('is seen to be posted in the list of news', async () => {
    const { pr } = pages
    await pr.goto(`${site.url}/admin/collections/news`)
    const row = pr.getByRole('row').filter({ hasText: TITLE })
    await row.locator('.post-chip[data-state="posted"]').waitFor({ timeout: SOON.timeout })
  }, 180_000)

  it('has its text changed on the Page by those who look after posts', async () => {
    const { pr } = pages
    await openItem(pr)
    const card = post(pr, 'posted')
    await card.getByRole('button', { name: 'แก้ข้อความบนโพสต์' }).click()
    await card.locator('textarea').fill(MENDED)
    await card.locator('.post-card__form').getByRole('button').first().click()

    await expect.poll(() => graph.posts()[0]?.message, SOON).toContain(MENDED)
    expect(graph.posts()).toHaveLength(1)
  }, 180_000)

  it('is gone from the Page when the story is withdrawn', async () => {
    const { director } = pages
    await openItem(director)
    await director.locator('#stage-withdrawn').click()
    await director.locator('.step-dialog textarea').first().fill('ข้อมูลคลาดเคลื่อน')
    await take(director)
    await atStage(director, 'withdrawn')

    await expect.poll(() => graph.posts().length, SOON).toBe(0)
    await post(director, 'removed').waitFor({ timeout: SOON.timeout })
    expect(await post(director, 'removed').innerText()).toContain('นำออกแล้ว')
  }, 180_000)
})
