import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { signIn } from './deskRig'

let site: RunningSite
let browser: Browser
let page: Page

const step = (name: string): Locator => page.locator(`.setup-checklist [data-step="${name}"]`)
const tick = (name: string) => step(name).getByRole('button', { name: 'ทำแล้ว/ไม่ใช้' })

describe.skipIf(!chromiumPath)('the set-up checklist on the dashboard', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    browser = await openBrowser()
    page = await signIn({ browser, url: site.url, ...ADMIN })
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  it('says what to do for each step, and leads to the page where it is done', async () => {
    expect(await page.locator('.setup-checklist li').count()).toBe(5)
    expect(await step('mail').innerText()).toContain('SMTP_URL')
    await step('contact').getByRole('link', { name: 'ไปที่ข้อมูลสำนักงาน' }).click()
    await page.waitForURL(/\/admin\/globals\/site-settings/)
    await page.fill('#field-contact__facebookURL', 'https://www.facebook.com/office')
    await page.click('#action-save')
    await page.locator('.toast-success').waitFor()

    await page.goto(`${site.url}/admin`)
    expect(await step('facebook').getAttribute('data-state')).toBe('done')
    expect(await tick('facebook').count()).toBe(0)
  })

  it('keeps a tick after a reload, and takes it back', async () => {
    await tick('backup').click()
    const undo = step('backup').getByRole('button', { name: 'ยกเลิกเครื่องหมาย' })
    await undo.waitFor()
    await page.reload()
    expect(await step('backup').getAttribute('data-state')).toBe('ticked')

    await undo.click()
    await tick('backup').waitFor()
    await page.reload()
    expect(await step('backup').getAttribute('data-state')).toBe('open')
  })

  it('keeps what another tab ticked meanwhile', async () => {
    const other = await page.context().newPage()
    await other.goto(`${site.url}/admin`)
    await tick('emblem').click()
    await step('emblem').getByRole('button', { name: 'ยกเลิกเครื่องหมาย' }).waitFor()
    await other.locator('[data-step="contact"]').getByRole('button').click()
    await other.locator('[data-step="emblem"][data-state="ticked"]').waitFor()
    await other.close()

    await page.reload()
    expect(await step('contact').getAttribute('data-state')).toBe('ticked')
    expect(await step('emblem').getAttribute('data-state')).toBe('ticked')
  })

  it('goes away with its last open step and stays away', async () => {
    await tick('mail').click()
    await step('mail').getByRole('button', { name: 'ยกเลิกเครื่องหมาย' }).waitFor()
    await tick('backup').click()
    await page.locator('.setup-checklist').waitFor({ state: 'detached' })

    await page.reload()
    await page.locator('.dashboard').waitFor()
    expect(await page.locator('.setup-checklist').count()).toBe(0)
  })
})
