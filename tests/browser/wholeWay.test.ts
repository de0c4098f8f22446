import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { runSite, type RunningSite } from '../support/runningSite'
import { makePeople, openAs, openForm, signIn } from './deskRig'
import type { API } from './openAPI'

const TITLE = 'ใบกิจกรรม เศษส่วนจากแถบกระดาษ'
const LIST = '/admin/collections/teaching-media'
/** Digits in a row, with the right checksum. */
const NATIONAL_ID = '1234567890121'

let site: RunningSite
let browser: Browser
let keeper: API
let pages: Record<'contributor' | 'librarian' | 'director', Page>

const button = (page: Page, step: string) => page.locator(`#stage-${step}`)
const dialog = (page: Page) => page.locator('.step-dialog')
const take = (page: Page) => page.locator('#step-dialog-take').click()
const atStage = (page: Page, stage: string) =>
  page.locator(`.stage-notice[data-stage="${stage}"]`).waitFor()

/** From the dashboard through the list that a worklist leads to, as a person goes. */
async function openFromWorklist(page: Page, worklist: string): Promise<void> {
  await page.goto(`${site.url}/admin`)
  await page.locator('.worklists > ul > li', { hasText: worklist }).locator('a').first().click()
  await page.getByRole('link', { name: TITLE }).first().click()
  await openForm(page)
}

/** What a person was told, the first first. */
const eventsOf = async (role: string): Promise<string[]> => {
  const { docs } = (await (await openAs(site.url, role)).read('inbox')) as {
    docs: { event: string }[]
  }
  return docs.map(({ event }) => event).reverse()
}

describe.skipIf(!chromiumPath)('the whole way of a worksheet', () => {
  let id: string

  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    keeper = await makePeople(site.url, {
      contributor: 'ครูสมใจ',
      librarian: 'บุญมา บรรณารักษ์',
      director: 'วิชัย ผู้อำนวยการกลุ่ม',
    })
    browser = await openBrowser()
    const open = (role: string) => signIn({ browser, url: site.url, email: `${role}@example.org` })
    pages = {
      contributor: await open('contributor'),
      librarian: await open('librarian'),
      director: await open('director'),
    }
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  it('begins with a draft at the school; one without a title is refused with what to do', async () => {
    const page = pages.contributor
    await page.goto(`${site.url}${LIST}/create`)
    await page.fill('#field-summary', 'ใบกิจกรรมให้นักเรียนพับแถบกระดาษแล้วเปรียบเทียบเศษส่วน')
    await page.locator('#action-save-draft').click()
    await page.getByText('โปรดกรอกชื่อเรื่อง').first().waitFor()
    expect(await page.inputValue('#field-summary')).toContain('แถบกระดาษ')

    await page.fill('#field-title', TITLE)
    const body = page.locator('.rich-text-lexical [contenteditable="true"]').first()
    await body.click()
    await body.pressSequentially('ใช้เวลา 50 นาที')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/\/teaching-media\/[0-9a-f-]{20,}/)
    id = /teaching-media\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
    await atStage(page, 'draft')

    expect(await button(page, 'published').count()).toBe(0)
    await button(page, 'submitted').click()
    await take(page)
    await atStage(page, 'submitted')
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
  }, 120_000)

  it('waits for the librarian, who must say why it goes back', async () => {
    const page = pages.librarian
    await openFromWorklist(page, 'รอฉันตรวจ')
    expect(await button(page, 'published').count()).toBe(0)
    await button(page, 'returned').click()
    await take(page)
    await page.getByText('โปรดเขียนเหตุผล').first().waitFor()
    await page.fill('#step-remark', 'โปรดเลือกสัญญาอนุญาต และใส่ชื่อผู้จัดทำ')
    await take(page)
    await atStage(page, 'returned')
  }, 120_000)

  it('is not published while licence and creator are missing, by nobody', async () => {
    await keeper.update(`teaching-media/${id}`, { stage: 'submitted' })
    const page = pages.director
    await page.goto(`${site.url}${LIST}/${id}`)
    await openForm(page)
    await button(page, 'published').click()
    await dialog(page).waitFor()
    if (await page.locator('#step-dialog-take').isEnabled()) await take(page)
    await dialog(page).getByText('โปรดเลือกสัญญาอนุญาต').first().waitFor()
    await dialog(page).getByText('โปรดใส่ชื่อผู้จัดทำอย่างน้อยหนึ่งคน').first().waitFor()
    expect((await fetch(`${site.url}/api/teaching-media/${id}`)).status).not.toBe(200)

    const director = await openAs(site.url, 'director')
    await director.update(`teaching-media/${id}`, {
      stage: 'returned',
      remark: 'โปรดเลือกสัญญาอนุญาต และใส่ชื่อผู้จัดทำ',
    })
  }, 120_000)

  it('comes back to the school, which sees why, mends it and hands it in again', async () => {
    const page = pages.contributor
    await openFromWorklist(page, 'ส่งกลับ')
    expect(await page.locator('.stage-notice').innerText()).toContain('โปรดเลือกสัญญาอนุญาต')
    // As the form would send it: choosing from lists is Payload's own.
    const school = await openAs(site.url, 'contributor')
    await school.update(`teaching-media/${id}`, {
      licence: 'cc-by',
      creators: [{ name: 'ครูสมใจ', role: 'ผู้เขียน' }],
      thirdParty: `ไม่มี ติดต่อผู้เขียน เลขประจำตัวประชาชน ${NATIONAL_ID}`,
    })
    await page.reload()
    await openForm(page)
    await button(page, 'submitted').click()
    await take(page)
    await atStage(page, 'submitted')
  }, 120_000)

  it('is not published with a national id in it; without it the public reads it', async () => {
    const page = pages.director
    await openFromWorklist(page, 'รอฉันตรวจ')
    await button(page, 'published').click()
    if (await page.locator('#step-dialog-take').isEnabled()) await take(page)
    await dialog(page).getByText('เลขประจำตัวประชาชน').first().waitFor()
    expect(await page.locator('.step-dialog').innerText()).not.toContain(NATIONAL_ID)

    const librarian = await openAs(site.url, 'librarian')
    await librarian.update(`teaching-media/${id}`, { thirdParty: 'ไม่มี' })
    await page.reload()
    await openForm(page)
    await button(page, 'published').click()
    await take(page)
    await atStage(page, 'published')

    const { slug } = (await keeper.read(`teaching-media/${id}`)) as { slug: string }
    const answer = await fetch(`${site.url}/library/media/${encodeURIComponent(slug)}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(TITLE)
  }, 120_000)

  it('told everybody once of what they waited for', async () => {
    expect(await eventsOf('contributor')).toEqual(['returned', 'returned', 'published'])
    expect((await eventsOf('librarian')).filter((event) => event === 'waiting')).toHaveLength(3)
    expect((await eventsOf('director')).filter((event) => event === 'waiting')).toHaveLength(3)
  })

  it('is taken down with a notice, which needs a reason', async () => {
    const page = pages.director
    await page.goto(`${site.url}${LIST}/${id}`)
    await openForm(page)
    await button(page, 'withdrawn').click()
    await take(page)
    await page.getByText('โปรดเขียนเหตุผล').first().waitFor()
    await dialog(page).locator('textarea').first().fill('ผู้เขียนขอแก้ไขเนื้อหา')
    await take(page)
    await atStage(page, 'withdrawn')

    const { slug } = (await keeper.read(`teaching-media/${id}`)) as { slug: string }
    const text = await (await fetch(`${site.url}/library/media/${encodeURIComponent(slug)}`)).text()
    expect(text).toContain('ผู้เขียนขอแก้ไขเนื้อหา')
    expect(text).not.toContain('ใช้เวลา 50 นาที')
  }, 120_000)
})
