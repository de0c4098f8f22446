import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { makePeople, openAs, openForm, signIn, textBody } from './deskRig'
import { giveReasons } from './giveReasons'
import type { API } from './openAPI'

let site: RunningSite
let browser: Browser
let keeper: API
let writer: API
let pages: { contributor: Page; pr: Page; director: Page }

const draft = (title: string) => ({
  title,
  summary: 'สรุปย่อของเรื่อง',
  body: textBody('เนื้อหาของเรื่อง'),
})

/** An item of the school, handed in. */
async function handedIn(title: string): Promise<string> {
  const id = await writer.create('news', draft(title))
  await writer.update(`news/${id}`, { stage: 'submitted' })
  return id
}

async function openItem(page: Page, id: string): Promise<void> {
  await page.goto(`${site.url}/admin/collections/news/${id}`)
  await openForm(page)
}

const notice = (page: Page) => page.locator('.stage-notice')
const button = (page: Page, step: string) => page.locator(`#stage-${step}`)
const take = (page: Page) => page.locator('#step-dialog-take').click()
const toast = (page: Page, text: string) =>
  page.locator('[data-sonner-toast]', { hasText: text }).first().waitFor()
const atStage = (page: Page, stage: string) =>
  page.locator(`.stage-notice[data-stage="${stage}"]`).waitFor()

async function publicText(id: string): Promise<string> {
  const { code } = (await keeper.read(`news/${id}`)) as { code: string }
  return (await fetch(`${site.url}/go/${code}`)).text()
}

describe.skipIf(!chromiumPath)('the editorial desk', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    keeper = await makePeople(site.url, {
      contributor: 'ครูสมใจ',
      pr: 'ปรานี งานประชาสัมพันธ์',
      director: 'วิชัย ผู้อำนวยการกลุ่ม',
    })
    writer = await openAs(site.url, 'contributor')
    browser = await openBrowser()
    const open = (role: string) => signIn({ browser, url: site.url, email: `${role}@example.org` })
    pages = {
      contributor: await open('contributor'),
      pr: await open('pr'),
      director: await open('director'),
    }
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  it('takes an item from the school by way of the reviewer to the website', async () => {
    const id = await writer.create('news', draft('ข่าวจากโรงเรียน'))
    const { contributor, pr, director } = pages
    await openItem(contributor, id)
    expect(await button(contributor, 'published').count()).toBe(0)
    await button(contributor, 'submitted').click()
    await contributor.locator('#step-dialog-take').dblclick()
    await toast(contributor, 'ส่งตรวจแล้ว')
    await atStage(contributor, 'submitted')
    expect(await notice(contributor).innerText()).toContain('แก้ไม่ได้จนกว่าจะส่งกลับ')

    await openItem(pr, id)
    await button(pr, 'returned').click()
    await take(pr)
    expect(await pr.locator('#step-remark-note').innerText()).toBe('โปรดเขียนเหตุผล')
    await pr.fill('#step-remark', 'โปรดใส่ชื่อผู้เข้าร่วม')
    await take(pr)
    await toast(pr, 'ส่งกลับแล้ว')

    await openItem(contributor, id)
    expect(await notice(contributor).innerText()).toMatch(
      /ส่งกลับแก้ไขโดย ปรานี งานประชาสัมพันธ์:\s*โปรดใส่ชื่อผู้เข้าร่วม/,
    )
    await contributor.fill('#field-summary', 'สรุปย่อพร้อมชื่อผู้เข้าร่วม')
    await button(contributor, 'submitted').click()
    await take(contributor)
    await atStage(contributor, 'submitted')

    await openItem(director, id)
    await button(director, 'published').click()
    await take(director)
    await director.locator('#step-reasons-owed').waitFor()
    await giveReasons(director)
    await take(director)
    await toast(director, 'เผยแพร่แล้ว')
    await atStage(director, 'published')
    expect(await publicText(id)).toContain('สรุปย่อพร้อมชื่อผู้เข้าร่วม')
    const history = await director.locator('.item-history').innerText()
    expect(history).toMatch(/เผยแพร่[\s\S]*ส่งตรวจ[\s\S]*ส่งกลับแก้ไข[\s\S]*ส่งตรวจ[\s\S]*สร้าง/)
    expect(history).toContain('โปรดใส่ชื่อผู้เข้าร่วม')
    expect(history.match(/ส่งตรวจ/g)).toHaveLength(2)
  }, 180_000)

  it('shows a step that only another person may take, with the reason', async () => {
    const director = await openAs(site.url, 'director')
    const id = await director.create('news', draft('เรื่องของผู้อำนวยการเอง'))
    await openItem(pages.director, id)
    await button(pages.director, 'published').waitFor()
    expect(await button(pages.director, 'published').isDisabled()).toBe(true)
    expect(await pages.director.locator('#stage-why').innerText()).toBe(
      'ท่านเขียนหรือแก้เรื่องนี้เอง ต้องให้ผู้อื่นเผยแพร่',
    )
  })

  it('keeps what was typed when the API refuses', async () => {
    const id = await handedIn('เรื่องที่ส่งกลับไม่ได้')
    const page = pages.director
    await openItem(page, id)
    await button(page, 'returned').click()
    await page.fill('#step-remark', 'เหตุผลที่พิมพ์ไว้ยาว')
    // Meanwhile another person publishes it.
    await keeper.update(`news/${id}`, { stage: 'published' })
    await take(page)
    await page.locator('.step-dialog__refused').waitFor()
    expect(await page.inputValue('#step-remark')).toBe('เหตุผลที่พิมพ์ไว้ยาว')
    await page.keyboard.press('Escape')
  }, 120_000)

  it('names the moment of publication on the button and in the dialog', async () => {
    const id = await handedIn('เรื่องตั้งเวลา')
    const page = pages.director
    await openItem(page, id)
    await page.fill('#field-publishedAt', '5 ธ.ค. 2599 09:00')
    await page.fill('#field-expiresAt', '๓๑/๑๒/๒๕๙๙ ๑๖:๓๐')
    await page.getByRole('button', { name: 'ตั้งเวลาเผยแพร่ 5 ธ.ค. 2599 09:00 น.' }).waitFor()
    await button(page, 'published').click()
    const dialog = page.locator('.step-dialog__box')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('จะขึ้นเว็บไซต์ 5 ธ.ค. 2599 09:00 น.')
    expect(await dialog.innerText()).toContain('ถึง 31 ธ.ค. 2599 16:30 น.')
    await page.keyboard.press('Escape')
  }, 120_000)

  it('asks how, why and where to before it takes an item down', async () => {
    const id = await keeper.create('news', { ...draft('เรื่องที่จะถอน'), stage: 'published' })
    const page = pages.director
    await openItem(page, id)
    await button(page, 'withdrawn').click()
    await page.locator('input[value="redirect"]').check()
    await take(page)
    expect(await page.locator('#step-reason-note').innerText()).toBe('โปรดเขียนเหตุผล')
    await page.fill('#step-reason', 'ย้ายไปรวมกับเรื่องอื่น')
    await take(page)
    expect(await page.locator('#step-target-note').innerText()).toContain('โปรดใส่ที่อยู่ปลายทาง')
    await page.fill('#step-target', '/news')
    await take(page)
    await toast(page, 'ถอนออกแล้ว')
    await atStage(page, 'withdrawn')
    expect(await notice(page).innerText()).toContain('ย้ายไปรวมกับเรื่องอื่น')
  }, 120_000)

  it('saves a draft by itself, and nothing when somebody only looks', async () => {
    const id = await writer.create('news', draft('ร่างที่พิมพ์ค้าง'))
    const before = (await keeper.read(`news/${id}`)) as { updatedAt: string }
    const page = pages.contributor
    await openItem(page, id)
    await page.waitForLoadState('networkidle')
    expect(await keeper.read(`news/${id}`)).toMatchObject({ updatedAt: before.updatedAt })

    const saved = page.waitForResponse((answer) => answer.url().includes('autosave=true'))
    await page.fill('#field-summary', 'พิมพ์ค้างไว้แล้วปิดหน้าจอ')
    expect((await saved).ok()).toBe(true)
    await page.goto('about:blank')
    expect(await keeper.read(`news/${id}`)).toMatchObject({
      summary: 'พิมพ์ค้างไว้แล้วปิดหน้าจอ',
      stage: 'draft',
    })
  }, 120_000)

  it('keeps what was handed in handed in when a reviewer mends it', async () => {
    const id = await handedIn('เรื่องที่ผู้ตรวจแก้ให้')
    await openItem(pages.pr, id)
    const saved = pages.pr.waitForResponse((answer) => answer.url().includes('autosave=true'))
    await pages.pr.fill('#field-summary', 'ผู้ตรวจแก้คำผิด')
    expect((await saved).ok()).toBe(true)
    expect(await keeper.read(`news/${id}`)).toMatchObject({
      summary: 'ผู้ตรวจแก้คำผิด',
      stage: 'submitted',
    })
  }, 120_000)

  it('begins a revision beside a live item and leaves the website as it is', async () => {
    const id = await keeper.create('news', { ...draft('เรื่องที่เผยแพร่อยู่'), stage: 'published' })
    const page = pages.director
    await openItem(page, id)
    await page.fill('#field-summary', 'ฉบับแก้ไขที่ยังไม่เผยแพร่')
    await atStage(page, 'draft')
    expect(await notice(page).innerText()).toContain('เว็บไซต์ยังแสดงฉบับวันที่')
    expect(await publicText(id)).toContain('สรุปย่อของเรื่อง')
    expect(await publicText(id)).not.toContain('ฉบับแก้ไขที่ยังไม่เผยแพร่')
  }, 120_000)

  it('refuses a year of the common era with its counterpart and keeps the text', async () => {
    const id = await writer.create('news', draft('เรื่องที่มีวันที่'))
    const page = pages.contributor
    await openItem(page, id)
    await page.fill('#field-eventDate', '5/12/2026')
    await page.getByText('ปี 2026 ดูเหมือนเป็น ค.ศ. ปี พ.ศ. ที่ตรงกันคือ 2569').first().waitFor()
    await page.click('#action-save-draft')
    await toast(page, 'วันจัดกิจกรรม')
    expect(await page.inputValue('#field-eventDate')).toBe('5/12/2026')
    await page.fill('#field-eventDate', '๕ ธ.ค. ๒๕๖๙')
    await page.click('#action-save-draft')
    await page.locator('[data-sonner-toast][data-type="success"]').waitFor()
    expect(await keeper.read(`news/${id}`)).toMatchObject({ eventDate: '2026-12-05T05:00:00.000Z' })
    expect(await page.inputValue('#field-eventDate')).toBe('๕ ธ.ค. ๒๕๖๙')

    await page.locator('#field-publishedAt').pressSequentially('5/12/2569 09:30')
    expect(await page.inputValue('#field-publishedAt')).toBe('5/12/2569 09:30')
    await page.getByText('5 ธันวาคม 2569 เวลา 09:30 น.').waitFor()
  }, 120_000)

  it('waits with saving while a row lacks what it must have, without a refusal', async () => {
    const id = await writer.create('teaching-media', { title: 'สื่อที่มีแถวค้าง' })
    const page = pages.contributor
    await page.goto(`${site.url}/admin/collections/teaching-media/${id}`)
    await page.locator('.stage-notice').waitFor()
    await page.locator('#field-links .array-field__add-row').click()
    await page.locator('#field-links__0__url').fill('h')
    await page.locator('#field-links__0__url').fill('')
    await page
      .locator('#field-links__0__url[aria-invalid], .field-type.text.error')
      .first()
      .waitFor()

    const saved = page.waitForResponse((answer) => answer.url().includes('autosave=true'))
    await page.fill('#field-links__0__url', 'https://www.obec.go.th/')
    expect((await saved).ok()).toBe(true)
    expect(await page.locator('[data-sonner-toast][data-type="error"]').count()).toBe(0)
    expect(await keeper.read(`teaching-media/${id}`)).toMatchObject({
      links: [{ url: 'https://www.obec.go.th/' }],
    })
  }, 120_000)

  it('names the administrator’s exemption in the history', async () => {
    const page = await signIn({ browser, url: site.url, ...ADMIN })
    const id = await keeper.create('news', draft('ผู้ดูแลเขียนเอง'))
    await openItem(page, id)
    await button(page, 'published').click()
    await giveReasons(page)
    await take(page)
    await atStage(page, 'published')
    expect(await page.locator('.item-history').innerText()).toContain('ข้อยกเว้นผู้ดูแลระบบ')
  }, 120_000)
})
