import { createHash } from 'node:crypto'
import { createElement, type ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import ReportPage from '@/app/(site)/[locale]/library/reports/[code]/page'
import { inTransaction } from '@/database/inTransaction'
import { ITEM_FORMS, type ItemFormName } from '@/library/voices/forms'
import { ItemVoices } from '@/library/voices/ItemVoices'
import { STAMP_PLACEHOLDER } from '@/shared/formState'
import { showForm } from '@/site/components/form/shownForm'
import { addCounts, addRating } from '@/statistics/addCounts'
import { ItemCounts } from '@/statistics/components/ItemCounts'
import { submitForm } from '@/start/submitForm'
import { stockItem } from '../accounts/stock'
import { makeUser, openSite } from '../support/site'

let payload: Payload
let item: { id: string; slug: string; path: string }
let serial = 0

async function draw(node: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(node)
  let html = ''
  for await (const chunk of prelude) html += String(chunk)
  return html.replaceAll('<!-- -->', '')
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const send = (form: ItemFormName, fields: Record<string, string>) =>
  submitForm({
    payload,
    submission: {
      form,
      path: `${item.path}/${ITEM_FORMS[form].segment}`,
      fields: Object.entries(fields),
      key: createHash('sha256')
        .update(`drawn ${(serial += 1)}`)
        .digest('hex'),
    },
  })

function drawForm(form: ItemFormName, issues: { field: string; key: string }[] = []) {
  const { draw: drawn, segment, wording } = ITEM_FORMS[form]
  const fields: [string, string][] = [['effect', '<b>ดี</b>']]
  const state = issues.length > 0 ? ({ kind: 'again', form, fields, issues } as const) : undefined
  const shown = showForm({ form, state, wording })
  return draw(drawn({ shown, path: `${item.path}/${segment}` }))
}

beforeAll(async () => {
  payload = await openSite()
  const owner = await makeUser({ payload, role: 'admin' })
  await payload.create({ collection: 'schools', data: { name: 'โรงเรียนเขื่องในพิทยาคาร' } })
  const id = await stockItem({ payload, kind: 'teaching-media', state: 'published', owner })
  const { slug } = await payload.findByID({ collection: 'teaching-media', id })
  item = { id, slug: slug ?? '', path: `/library/media/${slug}` }
})

describe('the forms under an item', () => {
  it.each(['item-use', 'item-rating', 'item-report'] as const)(
    '%s is sent to its own address, with a stamp and a trap',
    async (form) => {
      const html = await drawForm(form)

      expect(html).toContain(`action="${item.path}/${ITEM_FORMS[form].segment}"`)
      expect(html).toContain(`value="${STAMP_PLACEHOLDER}"`)
      expect(html).toContain('name="website"')
    },
  )

  it('say at each field what must be put right, and keep what was typed', async () => {
    const html = await drawForm('item-use', [
      { field: 'school', key: 'blank' },
      { field: 'level', key: 'blank' },
      { field: 'pupils', key: 'outOfBounds' },
    ])

    expect(text(html)).toMatch(/กรอกชื่อโรงเรียน.*เลือกระดับชั้น.*ระหว่าง 1 ถึง 10,000/)
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(3)
    expect(html).toContain('&lt;b&gt;ดี&lt;/b&gt;')
  })

  it('offer the schools of the area, and advise against naming pupils', async () => {
    const html = await drawForm('item-use')

    expect(html).toContain('<option value="โรงเรียนเขื่องในพิทยาคาร">')
    expect(html).toContain('list="item-use-school-suggestions"')
    expect(text(html)).toContain('อย่าเขียนชื่อ')
  })
})

describe('an item', () => {
  it('shows what teachers told once it is accepted, and the ways to tell more', async () => {
    const drawVoices = () => draw(createElement(ItemVoices, { collection: 'teaching-media', item }))
    await send('item-use', {
      school: 'เขื่องในพิทยาคาร',
      level: 'm3',
      pupils: '32',
      effect: 'อ่านกราฟได้ <i>ทุกคน</i>',
    })
    expect(await drawVoices()).not.toContain('อ่านกราฟได้')

    const { docs } = await payload.find({ collection: 'media-uses', depth: 0 })
    await payload.update({
      collection: 'media-uses',
      id: docs[0]!.id,
      data: { state: 'accepted' },
    })

    const html = await drawVoices()
    expect(text(html)).toContain('โรงเรียนเขื่องในพิทยาคาร · ม.3 · 32 คน อ่านกราฟได้ &lt;i&gt;')
    for (const segment of ['used', 'rate', 'report']) {
      expect(html).toContain(`"${encodeURI(item.path)}/${segment}"`)
    }
  })

  it('shows its counts, and the mean of ratings from the third on', async () => {
    const kind = 'teaching-media'
    const drawCounts = () => draw(createElement(ItemCounts, { kind, id: item.id }))
    const row = {
      kind,
      document: item.id,
      day: '2027-01-01',
      views: 1200,
      previews: 0,
      downloads: 30,
    }
    await inTransaction({ payload, work: (req) => addCounts({ row, req }) })
    const rate = (ratings: number, stars: number) =>
      inTransaction({
        payload,
        work: (req) => addRating({ key: `${kind}/${item.id}`, ratings, stars, req }),
      })
    await rate(2, 9)
    expect(text(await drawCounts())).toBe(' เข้าชม 1,200 ครั้ง ดาวน์โหลด 30 ครั้ง ใช้ในห้องเรียน 1 ครั้ง ')

    await rate(1, 4)

    expect(text(await drawCounts())).toContain('คะแนน 4.3 จาก 5 (3 คะแนน)')
  })

  it('nobody has looked at shows no counts', async () => {
    const nobody = createElement(ItemCounts, { kind: 'innovations', id: item.id })

    expect(await draw(nobody)).toBe('')
  })
})

describe('the page of a report', () => {
  const drawPage = async (code: string) =>
    draw(await ReportPage({ params: Promise.resolve({ locale: 'th', code }) }))

  it('shows where it stands, and nothing of what was written or by whom', async () => {
    const outcome = await send('item-report', {
      kind: 'copyright',
      message: 'ภาพหน้า 3 เป็นของข้าพเจ้า',
      email: 'owner@example.org',
    })
    const code = String((outcome as { leadTo?: string }).leadTo)
      .split('/')
      .at(-1)!
    const { docs } = await payload.find({ collection: 'item-reports', depth: 0 })
    await payload.update({
      collection: 'item-reports',
      id: docs[0]!.id,
      data: { state: 'fixed', answer: 'เปลี่ยนภาพแล้ว' },
    })

    const html = await drawPage(code)

    expect(text(html)).toMatch(/แส \d{4}-0001.*ละเมิดลิขสิทธิ์.*แก้ไขแล้ว.*เปลี่ยนภาพแล้ว/)
    expect(text(html)).toMatch(/รับเรื่องแล้ว.*แก้ไขแล้ว/)
    expect(html).not.toMatch(/owner@example|ของข้าพเจ้า/)
  })

  it('is there for no other code', async () => {
    await expect(drawPage('0'.repeat(32))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})
