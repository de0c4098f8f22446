import sharp from 'sharp'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isoDay } from '@/shared/thaiDate'
import { complete } from '../support/complete'
import { chromiumPath, openBrowser } from '../support/browser'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { NEEDED_SCRIPTS } from './neededScripts'

const PATHS = ['/people', '/schools', '/calendar', '/distance-learning', '/status']
const DAY_MS = 86_400_000
/** Thai noon, so many days from today. */
const day = (count: number) => `${isoDay(new Date(Date.now() + count * DAY_MS))}T05:00:00.000Z`

let site: RunningSite
let browser: Browser
let token: string

async function post(path: string, body: object, method = 'POST'): Promise<{ id: string }> {
  const answer = await fetch(`${site.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
  return JSON.parse(text).doc ?? JSON.parse(text).result
}

async function uploadPhoto(): Promise<string> {
  const photo = await sharp({
    create: { width: 600, height: 800, channels: 3, background: '#7fa8b8' },
  })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'portrait.jpg')
  form.set('_payload', JSON.stringify({ alt: 'ภาพถ่ายบุคลากร' }))
  const answer = await fetch(`${site.url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  return (await answer.json()).doc.id
}

describe.skipIf(!chromiumPath)('people, schools, calendar, distance learning and status', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    browser = await openBrowser()
    const answer = await fetch(`${site.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMIN),
    })
    token = (await answer.json()).token
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  /** A page without scripts, whatever the visitor's screen. */
  const open = async (path: string, width = 360): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 740 },
    })
    const page = await context.newPage()
    const answer = await page.goto(site.url + path)
    expect(answer?.status(), path).toBe(200)
    return page
  }
  const textOf = async (path: string, width?: number): Promise<string> => {
    const page = await open(path, width)
    const text = await page.locator('main').innerText()
    await page.context().close()
    return text
  }

  describe('while the office has added nothing', () => {
    it.each([
      ['/people', 'สำนักงานยังไม่ได้เพิ่มรายชื่อบุคลากร'],
      ['/schools', 'สำนักงานยังไม่ได้เพิ่มรายชื่อโรงเรียน'],
      ['/calendar', 'เดือนนี้ไม่มีกิจกรรมหรือกำหนดปิดรับที่เผยแพร่ไว้'],
      ['/distance-learning', 'สำนักงานยังไม่ได้เพิ่มระบบหรือช่องทางเรียนทางไกล'],
      ['/status', 'ทุกระบบทำงานตามปกติ เท่าที่แจ้งไว้'],
      ['/en/people', 'The office has not listed its staff here yet'],
      ['/en/schools', 'The office has not listed its schools here yet'],
      ['/en/calendar', 'No events or deadlines are published for this month'],
      ['/en/distance-learning', 'The office has not listed its systems and channels here yet'],
      ['/en/status', 'All services run normally, as far as reported'],
    ])('%s says so', async (path, sentence) => {
      expect(await textOf(path)).toContain(sentence)
    })

    it('no page has a bar of notices', async () => {
      const page = await open('/people')
      expect(await page.locator('.notice-bars').count()).toBe(0)
      await page.context().close()
    })

    it('the calendar file is there, and empty', async () => {
      const answer = await fetch(`${site.url}/calendar.ics`)
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
    })
  })

  describe('with what the staff wrote', () => {
    beforeAll(async () => {
      const unit = await fetch(`${site.url}/api/units?limit=1&sort=order&locale=th`)
      const { docs } = await unit.json()
      const photo = await uploadPhoto()
      await post('/people', {
        name: 'นายตัวอย่าง หนึ่ง',
        position: 'ผู้อำนวยการกลุ่ม',
        unit: docs[0].id,
        photo,
      })
      await post('/people', { name: 'นางสาวตัวอย่าง สอง' })
      await post('/schools', {
        name: 'โรงเรียนวารินชำราบ',
        province: 'อุบลราชธานี',
        district: 'วารินชำราบ',
        website: 'www.example.ac.th',
      })
      await post('/schools', { name: 'โรงเรียนอำนาจเจริญ', province: 'อำนาจเจริญ' })
      await post('/news', {
        ...complete('news'),
        title: 'ค่ายสื่อการเรียนรู้',
        stage: 'published',
        eventDate: day(0),
        eventEnd: day(1),
        place: 'หอประชุม',
      })
      await post('/announcements', {
        ...complete('announcements'),
        title: 'รับสมัครครูเข้าอบรม',
        stage: 'published',
        deadline: day(2),
      })
      await post('/notices', {
        kind: 'emergency',
        title: 'น้ำท่วม เรียนที่บ้าน',
        text: 'หยุดเรียนในชั้นเรียนสามวัน',
        links: [{ label: 'คลังสื่อ', href: '/library' }],
      })
      await post('/notices', { title: 'ระบบอีเมลช้า' })
      await post('/notices', { title: 'ปิดปรับปรุงเครือข่าย', from: day(3), until: day(4) })
      await post('/notices', { title: 'ไฟฟ้าดับ', from: day(-4), until: day(-3) })
      await post('/globals/distance-learning', {
        intro: 'เรียนได้จากทุกที่',
        links: [
          { label: 'ช่องทางทดสอบ', href: 'https://learning.example.org', description: 'วิดีโอ' },
        ],
      })
    }, 120_000)

    it('people stand under their unit, with photo or a drawn figure', async () => {
      const page = await open('/people')
      const cards = page.locator('.person')

      expect(await page.locator('main h2').count()).toBe(2)
      expect(await cards.count()).toBe(2)
      expect(await cards.nth(0).innerText()).toContain('ผู้อำนวยการกลุ่ม')
      expect(await cards.nth(0).locator('img').count()).toBe(1)
      expect(await cards.nth(1).locator('svg').count()).toBe(1)
      const src = await cards.nth(0).locator('img').getAttribute('src')
      await expect.poll(async () => (await fetch(site.url + src)).status).toBe(200)
      await page.context().close()
    })

    it('schools are narrowed by a link or by the form, and lead to their websites', async () => {
      const page = await open('/schools')
      expect(await page.locator('.schools > li').count()).toBe(2)
      await page.getByRole('link', { name: 'อุบลราชธานี (1)' }).click()
      expect(await page.locator('.schools > li').count()).toBe(1)
      expect(await page.getByRole('link', { name: 'เว็บไซต์โรงเรียน' }).getAttribute('href')).toBe(
        'https://www.example.ac.th',
      )
      await page.goto(`${site.url}/schools`)
      await page.fill('#schools-q', 'อำนาจ')
      await page.getByRole('button', { name: 'แสดง', exact: true }).click()
      expect(await page.locator('.schools > li').innerText()).toContain('โรงเรียนอำนาจเจริญ')
      expect(await textOf('/schools?q=ไม่มีโรงเรียนนี้')).toContain('ไม่พบโรงเรียนที่ตรงกับเงื่อนไข')
      await page.context().close()
    })

    it('the calendar is a list on a phone and a table with weekdays on a wide screen', async () => {
      const phone = await open('/calendar')
      expect(await phone.getByRole('table').count()).toBe(0)
      expect(await phone.locator('.month-list').innerText()).toContain('ค่ายสื่อการเรียนรู้')
      await phone.context().close()

      const wide = await open('/calendar', 1280)
      const headers = await wide.getByRole('columnheader').allInnerTexts()
      expect(headers[0]).toBe('อาทิตย์')
      expect(headers).toHaveLength(7)
      expect(await wide.locator('td[aria-current="date"]').innerText()).toContain('ค่ายสื่อการเรียนรู้')
      expect(await wide.locator('.month-list').isVisible()).toBe(false)

      const month = await wide.locator('#month-name').innerText()
      await wide.locator('a[rel~="next"]').click()
      expect(await wide.locator('#month-name').innerText()).not.toBe(month)
      expect(wide.url()).toMatch(/\?year=25\d\d&month=\d+$/)
      expect(await wide.locator('main').innerText()).toContain('รับสมัครครูเข้าอบรม')
      await wide.getByRole('link', { name: 'เดือนนี้' }).click()
      expect(await wide.locator('#month-name').innerText()).toBe(month)
      await wide.context().close()
    })

    it('a story about an event leads to a file for the calendar', async () => {
      const page = await open('/calendar')
      await page.getByRole('link', { name: 'ค่ายสื่อการเรียนรู้' }).first().click()
      const href = await page.getByRole('link', { name: 'เพิ่มลงปฏิทิน' }).getAttribute('href')
      const answer = await fetch(site.url + href)

      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(answer.headers.get('content-disposition')).toContain('attachment')
      expect(await answer.text()).toContain(
        `DTSTART;VALUE=DATE:${isoDay(day(0)).replaceAll('-', '')}`,
      )
      const all = await (await fetch(`${site.url}/en/calendar.ics`)).text()
      expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(2)
      expect((await fetch(`${site.url}/calendar/n0000000.ics`)).status).toBe(404)
      await page.context().close()
    })

    it('every page tells what everybody must know now, in words, and leads to more', async () => {
      const page = await open('/news')
      const bars = page.getByRole('region', { name: 'ประกาศแจ้งเตือน' })

      expect(await bars.innerText()).toMatch(/เหตุฉุกเฉิน[^]*น้ำท่วม[^]*แจ้งเรื่องระบบ[^]*ระบบอีเมลช้า/)
      expect(await bars.innerText()).not.toContain('ปิดปรับปรุง')
      await bars.getByRole('link', { name: 'น้ำท่วม เรียนที่บ้าน' }).click()
      expect(new URL(page.url()).pathname).toBe('/distance-learning')
      expect(await page.locator('.notice-item:target').innerText()).toContain(
        'หยุดเรียนในชั้นเรียนสามวัน',
      )
      expect(await page.locator('main').innerText()).toContain('เรียนได้จากทุกที่')
      expect(await page.getByRole('link', { name: 'ช่องทางทดสอบ' }).getAttribute('href')).toBe(
        'https://learning.example.org',
      )
      await page.context().close()
    })

    it('the status tells what is, what is planned and what was', async () => {
      const text = await textOf('/status')

      expect(text).toMatch(/ขณะนี้[^]*ระบบอีเมลช้า[^]*แจ้งล่วงหน้า[^]*ปิดปรับปรุงเครือข่าย[^]*ที่ผ่านมา[^]*ไฟฟ้าดับ/)
      expect(text).not.toContain('ทุกระบบทำงานตามปกติ')
      expect(text).not.toContain('น้ำท่วม')
    })

    it.each(PATHS.flatMap((path) => [path, `/en${path}`]))(
      '%s needs no scripts, has one heading of its own, and nothing wider than 320 pixels',
      async (path) => {
        const page = await open(path, 320)

        expect(await page.locator(NEEDED_SCRIPTS).count()).toBe(0)
        expect(await page.locator('h1').count()).toBe(1)
        expect(
          await page.locator('body').evaluate(({ scrollWidth }) => scrollWidth),
        ).toBeLessThanOrEqual(320)
        await page.context().close()
      },
    )

    it.each(PATHS)('/en%s has each Thai letter inside an element that says so', async (path) => {
      const page = await open(`/en${path}`)
      const unmarked = await page.locator('body').evaluate((body) => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement
          if (
            /[\u0e00-\u0e7f]/.test(node.textContent ?? '') &&
            !parent?.closest('[lang="th"],script')
          )
            found.push(node.textContent ?? '')
        }
        return found
      })

      expect(unmarked).toEqual([])
      await page.context().close()
    })
  })
})
