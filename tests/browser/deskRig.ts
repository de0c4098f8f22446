import type { Browser, Page } from 'playwright-core'
import { ADMIN } from '../support/runningSite'
import { openAPI, type API } from './openAPI'

/** A lock is known when the page is drawn, and said as soon as its scripts run. */
const LOCK_SHOWS_MS = 1_500

export const PASSWORD = 'correct-horse-battery-staple'

/** The people of an office, one for each role named; each signs in as `role@example.org`. */
export async function makePeople(url: string, names: Record<string, string>): Promise<API> {
  const api = await openAPI(url, ADMIN)
  for (const [role, name] of Object.entries(names)) {
    const email = `${role}@example.org`
    await api.create('users', { name, email, password: PASSWORD, roles: [role] })
  }
  return api
}

export const openAs = (url: string, role: string): Promise<API> =>
  openAPI(url, { email: `${role}@example.org`, password: PASSWORD })

/** A browser page on which this person has signed in. */
export async function signIn({
  browser,
  url,
  email,
  password = PASSWORD,
}: {
  browser: Browser
  url: string
  email: string
  password?: string
}): Promise<Page> {
  // A zone far from Bangkok: what is shown and kept must not follow it.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'America/New_York',
  })
  const page = await context.newPage()
  await page.goto(`${url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type="submit"]')
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** Waits until an item's form is there; where another page has just had it in hand, a person takes it over. */
export async function openForm(page: Page): Promise<void> {
  await page.locator('.stage-notice').waitFor()
  const takeOver = page.locator('#document-locked-take-over')
  await takeOver.waitFor({ timeout: LOCK_SHOWS_MS }).then(
    () => takeOver.click(),
    () => undefined,
  )
}

export const textBody = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})
