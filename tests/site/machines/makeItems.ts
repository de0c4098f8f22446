import type { ItemKind } from '@/editorial/kinds'
import { complete, completeEnglish } from '../../support/complete'
import type { Machines } from './openMachines'

/** An item as the tests ask for it again. */
export interface MadeItem {
  id: string
  slug: string
  code: string
}

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

/** Longer than Google's 110 characters, with marks that would break a page or a feed that forgot to escape. */
export const LONG_TITLE =
  `อบรม "ครู" & ผู้บริหาร </script><b>ทดสอบ</b> ]]> ${'ห้องเรียนออนไลน์ '.repeat(8)}`.trim()

/** Items that show what the samples do not: translated, replaced, odd, and hidden in every way there is. */
export async function makeItems({ send, get }: Machines) {
  const make = (kind: ItemKind, data: object) =>
    send<MadeItem>(`/api/${kind}`, 'POST', { ...complete(kind), stage: 'published', ...data })
  const translate = (kind: ItemKind, { id }: MadeItem, data: object) =>
    send(`/api/${kind}/${id}?locale=en`, 'PATCH', { ...completeEnglish(kind), ...data })

  const story = await make('news', {
    title: 'ค่ายวิทยาศาสตร์',
    summary: 'สองวันกับการทดลอง',
    eventDate: inDays(10),
    eventEnd: inDays(11),
    place: 'หอประชุมโรงเรียนทดสอบ',
    category: 'activity',
    slug: 'science-camp',
  })
  await translate('news', story, {
    title: 'Science camp',
    summary: 'Two days of experiments',
    place: 'Hall of the test school',
  })
  const odd = await make('news', { title: LONG_TITLE, summary: '<script>alert("x & y")</script>' })

  const replaced = await make('announcements', {
    title: 'ประกาศฉบับเดิม',
    number: '1/2569',
    issuedOn: inDays(-5),
  })
  await make('announcements', { title: 'ประกาศฉบับใหม่', supersedes: replaced.id })

  const medium = await make('teaching-media', {
    title: 'ใบงานสมการ',
    summary: 'แก้สมการสามระดับ',
    mediaType: 'worksheet',
    learningArea: await findArea(get),
    levels: ['m1', 'm2'],
    indicators: [{ code: 'ค 1.3 ม.1/1' }],
    creators: [{ name: 'ครูตัวอย่าง ก', role: 'ผู้จัดทำ' }, { name: 'โรงเรียนตัวอย่าง ก' }],
    licence: 'cc-by-sa',
    year: 2567,
    links: [{ url: 'https://example.org/worksheet', label: 'เปิดใบงาน' }],
    thirdParty: 'ภาพประกอบจากคลังภาพสาธารณะ',
    slug: 'equations',
  })
  await translate('teaching-media', medium, {
    title: 'Equations worksheet',
    summary: 'Equations at three levels',
  })
  const innovation = await make('innovations', {
    title: 'ห้องเรียนกลับด้าน',
    problem: 'เวลาไม่พอ',
    method: 'ดูวิดีโอก่อนเรียน',
    results: 'คะแนนดีขึ้น',
    award: 'รางวัลชนะเลิศระดับเขต',
    licence: 'all-rights-reserved',
  })

  return { story, odd, replaced, medium, innovation, hidden: await makeHidden(make, send) }
}

export type Made = Awaited<ReturnType<typeof makeItems>>

/** Each with a word of its own in title and address, so that any text can be asked whether it gives one away. */
async function makeHidden(
  make: (kind: ItemKind, data: object) => Promise<MadeItem>,
  send: Machines['send'],
): Promise<Record<string, MadeItem>> {
  const hide = (word: string, data: object) =>
    make('news', { title: `ซ่อน ${word}`, slug: `hidden-${word}`, summary: `สรุป ${word}`, ...data })
  const hidden = {
    draft: await hide('draft', { stage: 'draft' }),
    scheduled: await hide('scheduled', { publishedAt: inDays(2) }),
    staff: await hide('staff', { visibility: 'staff' }),
    expired: await hide('expired', { publishedAt: inDays(-3), expiresAt: inDays(-1) }),
    withdrawn: await hide('withdrawn', {}),
    gone: await hide('gone', {}),
  }
  const withdraw = ({ id }: MadeItem, withdrawal: object) =>
    send(`/api/news/${id}`, 'PATCH', { stage: 'withdrawn', withdrawal })
  await withdraw(hidden.withdrawn, { kind: 'notice', reason: 'ข้อมูลคลาดเคลื่อน' })
  await withdraw(hidden.gone, { kind: 'gone', reason: 'ลบตามคำขอ' })
  return hidden
}

async function findArea(get: Machines['get']): Promise<string> {
  const { text } = await get('/api/learning-areas?where[key][equals]=mathematics&depth=0')
  const { docs } = JSON.parse(text) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}
