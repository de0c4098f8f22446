import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { signIn } from './deskRig'
import { makePicture, makeSound } from './makeUploads'
import { openAPI, type API } from './openAPI'

const SOUND_BYTES = 30 * 1024 * 1024
/** Slow enough that there is time to cut the line. */
const SLOW_BYTES_PER_SECOND = 4 * 1024 * 1024

let site: RunningSite
let browser: Browser
let page: Page
let api: API
let line: CDPSession | undefined

interface FileRow {
  id: string
  originalName: string
  filesize: number
  sha256: string
  mimeType: string
  filename: string
}

const findFiles = async (name: string): Promise<FileRow[]> => {
  const where = `where[originalName][equals]=${encodeURIComponent(name)}`
  const answer = await page.request.get(`${site.url}/api/media?depth=0&sort=createdAt&${where}`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  return ((await answer.json()) as { docs: FileRow[] }).docs
}

async function choose(file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto(`${site.url}/admin/collections/media/create`)
  await page.locator('.file-field input[type=file]').setInputFiles(file)
  await page.locator('.file-field__filename').waitFor()
}

const save = () => page.click('#action-save')
const onFilePage = () =>
  page.waitForURL(/\/media\/(?!create)[\w-]+$/, { timeout: 60_000, waitUntil: 'commit' })
const panel = () => page.locator('.transfers')
/** Bytes, as the bar shows. */
const sent = () =>
  panel()
    .locator('progress')
    .evaluate((one: HTMLProgressElement) => one.value)

async function limitLine({
  offline,
  bytesPerSecond,
}: {
  offline: boolean
  bytesPerSecond: number
}) {
  // A second session would not take back what the first one set.
  line ??= await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  })
}

describe.skipIf(!chromiumPath)('files in the admin', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    api = await openAPI(site.url, ADMIN)
    browser = await openBrowser()
  }, 240_000)

  beforeEach(async () => {
    await page?.context().close()
    line = undefined
    page = await signIn({ browser, url: site.url, ...ADMIN })
  })

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  it('a large file goes on from where the line was cut, and is whole', async () => {
    const sound = makeSound(SOUND_BYTES)
    await choose({ name: 'เสียงบรรยาย.wav', mimeType: 'audio/wav', buffer: sound })
    await limitLine({ offline: false, bytesPerSecond: SLOW_BYTES_PER_SECOND })
    await save()
    await expect.poll(sent, { timeout: 60_000 }).toBeGreaterThan(9 * 1024 * 1024)
    expect(await panel().innerText()).toMatch(/เสียงบรรยาย\.wav[\s\S]*\d+% \([\d.]+ MB จาก 30 MB\)/)

    await limitLine({ offline: true, bytesPerSecond: SLOW_BYTES_PER_SECOND })
    await panel().getByText('การเชื่อมต่อขาด จะส่งต่อเองเมื่อต่อได้').first().waitFor()
    const resumed = page.waitForRequest((request) => request.method() === 'HEAD')
    await limitLine({ offline: false, bytesPerSecond: -1 })
    await resumed
    await onFilePage()

    const [file] = await findFiles('เสียงบรรยาย.wav')
    expect(file?.filesize).toBe(SOUND_BYTES)
    expect(file?.sha256).toBe(createHash('sha256').update(sound).digest('hex'))
    await page.locator('.file-card audio').waitFor()
    expect(await page.locator('.file-card__address code').innerText()).toBe(
      `/files/${file?.id}/เสียงบรรยาย.wav`,
    )
  }, 180_000)

  it('goes on after the page was left and the same file was chosen again', async () => {
    const sound = makeSound(20 * 1024 * 1024)
    const path = join(site.folder, 'ต่อ.wav')
    writeFileSync(path, sound)
    await choose(path)
    await limitLine({ offline: false, bytesPerSecond: SLOW_BYTES_PER_SECOND })
    await save()
    await expect.poll(sent, { timeout: 60_000 }).toBeGreaterThan(9 * 1024 * 1024)
    await limitLine({ offline: false, bytesPerSecond: -1 })

    await choose(path)
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/uploads')) asked.push(request.method())
    })
    await save()
    await onFilePage()

    expect(asked).not.toContain('POST')
    expect(asked.slice(0, 2)).toEqual(['HEAD', 'PATCH'])
    const [file] = await findFiles('ต่อ.wav')
    expect(file?.sha256).toBe(createHash('sha256').update(sound).digest('hex'))
  }, 120_000)

  it('the same file is offered, and either answer is taken, by keyboard too', async () => {
    const buffer = await makePicture(10)
    const known = await api.upload({ name: 'เดิม.jpg', type: 'image/jpeg', data: buffer })
    const again = { name: 'ส่งซ้ำ.jpg', mimeType: 'image/jpeg', buffer }
    const dialog = page.getByRole('dialog', { name: 'มีไฟล์นี้อยู่แล้ว' })

    await choose(again)
    await save()
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('เดิม.jpg')
    await dialog.getByRole('button', { name: 'ใช้ไฟล์เดิม' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/media/${known}`, { waitUntil: 'commit' })
    expect(await findFiles('ส่งซ้ำ.jpg')).toEqual([])

    await choose(again)
    await save()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await onFilePage()
    expect(await findFiles('ส่งซ้ำ.jpg')).toHaveLength(1)
    const same = page.locator('.file-panel', { hasText: 'ไฟล์ที่เหมือนกัน' })
    await same.getByRole('link', { name: 'เดิม.jpg' }).waitFor()
  }, 120_000)

  it('of many at once, one that cannot be taken stays with its reason, and one that is there is offered', async () => {
    const buffer = await makePicture(60)
    const known = await api.upload({ name: 'มีแล้ว.jpg', type: 'image/jpeg', data: buffer })
    await page.goto(`${site.url}/admin/collections/media`)
    await page.getByRole('button', { name: 'อัปโหลดจำนวนมาก' }).click()
    const picture = { mimeType: 'image/jpeg', buffer: await makePicture(61) }
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles([
        { ...picture, name: 'หมู่ 1.jpg' },
        { ...picture, name: 'หมู่ ใหญ่.jpg', buffer: Buffer.alloc(26 * 1024 * 1024, 1) },
        { ...picture, name: 'หมู่ ซ้ำ.jpg', buffer },
      ])
    const drawer = page.locator('.drawer').last()
    await drawer
      .getByRole('button', { name: 'บันทึก', exact: true })
      .locator('visible=true')
      .last()
      .click()

    const dialog = page.getByRole('dialog', { name: 'มีไฟล์นี้อยู่แล้ว' })
    await dialog.waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    expect(await focused()).toBe('ใช้ไฟล์เดิม')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('อัปโหลดเป็นไฟล์ใหม่')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    const left = page.locator('.file-selections__fileRow')
    await expect.poll(() => left.count(), { timeout: 60_000 }).toBe(1)
    expect(await left.innerText()).toContain('หมู่ ใหญ่.jpg')
    await panel().getByText('“หมู่ ใหญ่.jpg” ใหญ่เกินไป').first().waitFor()
    expect(await findFiles('หมู่ 1.jpg')).toHaveLength(1)
    expect(await findFiles('หมู่ ซ้ำ.jpg')).toEqual([])
    expect((await findFiles('มีแล้ว.jpg')).map(({ id }) => id)).toEqual([known])
  }, 120_000)

  it('says before anything is sent that a file is too large', async () => {
    const buffer = Buffer.alloc(26 * 1024 * 1024, 1)
    const pieces: string[] = []
    page.on('request', (request) => request.method() === 'PATCH' && pieces.push(request.url()))
    await choose({ name: 'ใหญ่.jpg', mimeType: 'image/jpeg', buffer })
    await save()

    const sentence = '“ใหญ่.jpg” ใหญ่เกินไป ไฟล์ชนิดนี้มีขนาดได้ไม่เกิน 25 MB'
    await panel().getByText(sentence).first().waitFor()
    await page.locator('.payload-toast-container').getByText(sentence).waitFor()
    expect(pieces).toEqual([])
  }, 60_000)

  it('is cancelled, and saved at a second try', async () => {
    const buffer = makeSound(12 * 1024 * 1024)
    await choose({ name: 'ยกเลิก.wav', mimeType: 'audio/wav', buffer })
    await limitLine({ offline: false, bytesPerSecond: SLOW_BYTES_PER_SECOND })
    await save()
    await panel().getByRole('button', { name: 'ยกเลิก ยกเลิก.wav' }).click()
    await panel().getByText('ยกเลิกการอัปโหลดแล้ว').first().waitFor()
    expect(await findFiles('ยกเลิก.wav')).toEqual([])

    await limitLine({ offline: false, bytesPerSecond: -1 })
    await save()
    await onFilePage()
    expect(await findFiles('ยกเลิก.wav')).toHaveLength(1)
  }, 120_000)

  it('what is made in the background is followed until it is done', async () => {
    await choose({ name: 'ตามดู.jpg', mimeType: 'image/jpeg', buffer: await makePicture(20) })
    await save()
    await onFilePage()
    const work = page.locator('.file-panel', { hasText: 'งานเบื้องหลัง' })
    await work.locator('[data-state="done"]').first().waitFor({ timeout: 60_000 })
    expect(await work.innerText()).toContain('ภาพขนาดต่าง ๆ สำหรับหน้าเว็บ')
    expect(await work.innerText()).toContain('เสร็จ')
  }, 120_000)

  it('is replaced under its address, and says where it is used', async () => {
    const id = await api.upload({
      name: 'ภาพเดิม.jpg',
      type: 'image/jpeg',
      data: await makePicture(30),
      alt: 'คำบรรยายเดิม',
    })
    await api.create('news', { title: 'ข่าวที่ใช้ภาพ', stage: 'published', cover: id })
    let asked = 0
    page.on('request', (request) => (asked += request.url().endsWith('/uses') ? 1 : 0))
    await page.goto(`${site.url}/admin/collections/media/${id}`)
    const uses = page.locator('.file-panel', { hasText: 'ใช้อยู่ที่' })
    await uses.getByRole('link', { name: 'ข่าวที่ใช้ภาพ' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked).toBeLessThanOrEqual(2)
    expect(await uses.innerText()).toContain('ข่าวประชาสัมพันธ์ · เผยแพร่')

    const [before] = await findFiles('ภาพเดิม.jpg')
    const chooser = page.locator('.file-card__replace input[type=file]')
    const text = { name: 'ข้อความ.txt', mimeType: 'text/plain', buffer: Buffer.from('ข้อความ') }
    await chooser.setInputFiles(text)
    await page.click('#replace-file-take')
    await page.getByText('แทนที่ไม่ได้ ไฟล์เดิมเป็นภาพและใช้อยู่ 1 แห่ง').waitFor()

    const buffer = await makePicture(200, 'png')
    await chooser.setInputFiles({ name: 'ภาพใหม่.png', mimeType: 'image/png', buffer })
    await page.click('#replace-file-take')
    await page.getByText('แทนที่ไฟล์แล้ว').waitFor()
    await page.locator('.file-card', { hasText: 'PNG' }).waitFor()

    const after = (await api.read(`media/${id}`)) as FileRow & { alt: string }
    expect([after.mimeType, after.alt]).toEqual(['image/png', 'คำบรรยายเดิม'])
    expect(after.filename).not.toBe(before?.filename)
    const answer = await fetch(`${site.url}/files/${id}/x`)
    expect(answer.headers.get('content-type')).toBe('image/png')
  }, 120_000)

  it('is chosen and sent on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await choose({ name: 'มือถือ.jpg', mimeType: 'image/jpeg', buffer: await makePicture(40) })
    await save()
    await onFilePage()
    await page.locator('.file-card img').waitFor()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
  }, 120_000)
})
