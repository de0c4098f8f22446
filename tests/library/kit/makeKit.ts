import type { Payload } from 'payload'
import { days, openOffice } from '../../support/office'

let payload: Payload

/** The site that the makers below write to. */
export async function openKit(): Promise<Payload> {
  payload = await openOffice()
  return payload
}

/** A worksheet that visitors may read, unless told otherwise. */
export const makeMedium = (data: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'teaching-media',
    locale: 'th',
    draft: data.stage === 'draft',
    data: {
      title: 'ใบงาน ม.3',
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
      mediaType: 'worksheet',
      levels: ['m3'],
      licence: 'cc-by',
      creators: [{ name: 'นายสมชาย ใจดี', role: 'ผู้จัดทำ' }],
      ...data,
    } as never,
  })

/** A public collection of these media, in this order. */
export const makeCollection = (items: { id: string }[]) =>
  payload.create({
    collection: 'library-collections',
    locale: 'th',
    data: {
      title: 'ชุดสื่อทดสอบ',
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
      entries: items.map(({ id }, at) => ({
        item: { relationTo: 'teaching-media', value: id },
        note: `ลำดับ ${at + 1}`,
      })),
    } as never,
  })
