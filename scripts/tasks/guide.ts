import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../../tests/support/browser'
import { findFreePort, run, stop } from '../bench/run'
import { ADMIN, makeOffice, PASSWORD, type Office } from '../guide/office'
import { PICTURES, type GuidePicture } from '../guide/pictures'

const FOLDER = join('docs', 'pictures')
const VIEW = { width: 1280, height: 860 }
const COLOURS = 64

/** Takes the pictures of the staff guide anew, from a site of its own: `npm run guide`. Needs Chromium and a build. */
async function guide(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dlict-guide-'))
  const port = await findFreePort()
  const env = {
    NODE_ENV: 'production' as const,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: '',
    DATABASE_URI: '',
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    PAYLOAD_SECRET: 'a secret for pictures, 32 characters or more',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    LOG_LEVEL: 'warn',
  }
  const site = await run({ file: process.execPath, args: ['build/server.mjs'], env, port })
  const browser = await openBrowser()
  try {
    const office = await makeOffice(site.url)
    mkdirSync(FOLDER, { recursive: true })
    for (const picture of PICTURES) {
      await take({ browser, office, picture })
      process.stdout.write(`${picture.name}.png\n`)
    }
  } finally {
    await browser.close()
    await stop(site)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

async function take({
  browser,
  office,
  picture: { name, as, path, prepare, part },
}: {
  browser: Browser
  office: Office
  picture: GuidePicture
}): Promise<void> {
  const context = await browser.newContext({
    viewport: VIEW,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  })
  const page = await context.newPage()
  if (as) await signIn({ page, office, as })
  await page.goto(office.url + path(office), { waitUntil: 'networkidle' })
  await prepare?.(page)
  // Whatever moves has come to rest then.
  await page.waitForTimeout(600)
  const shot = await (part ? page.locator(part).first() : page).screenshot()
  await sharp(shot)
    .png({ palette: true, colours: COLOURS })
    .toFile(join(FOLDER, `${name}.png`))
  await context.close()
}

async function signIn({
  page,
  office,
  as,
}: {
  page: Page
  office: Office
  as: NonNullable<GuidePicture['as']>
}): Promise<void> {
  await page.goto(`${office.url}/admin/login`)
  await page.fill('#field-email', office.emails[as])
  await page.fill('#field-password', PASSWORD)
  await page.click('button[type="submit"]')
  await page.waitForURL(/\/admin\/?$/)
}

void guide().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
