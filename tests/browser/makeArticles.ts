import { hard, inDays, published, type Made } from './hardWords'
import { quote, richText, table } from './richText'

const MANY = 60
const EVENT = { eventDate: inDays(0), eventEnd: inDays(1) }

export async function makeNews({ api, photo, pdf, tags }: Made): Promise<void> {
  const news = (data: object) =>
    api.create('news', { category: 'activity', summary: hard.marks, ...published(), ...data })
  await news({
    title: hard.marks,
    slug: 'marks',
    ...published(1),
    pinned: true,
    cover: photo,
    gallery: [photo, photo, photo],
    tags,
    place: `หอประชุม ${hard.marks}`,
    ...EVENT,
    body: richText(
      [
        { type: 'heading', level: 2, text: hard.marks },
        { type: 'paragraph', text: `${hard.marks} `.repeat(12) },
        { type: 'paragraph', text: 'อ่านต่อที่', link: { url: '/library', label: hard.marks } },
        { type: 'heading', level: 3, text: hard.marks },
        { type: 'list', style: 'bullet', items: [hard.marks, hard.unbroken] },
        { type: 'list', style: 'number', items: [hard.marks, hard.marks] },
        { type: 'image', file: photo },
        { type: 'image', file: pdf },
      ],
      [
        table([
          ['ลำดับที่', 'ชื่อ', 'น้ำหนัก', 'ญี่ปุ่น', 'ปั้น'],
          ['1', hard.marks, 'หนี้', hard.unbroken.slice(0, 60), 'ที่'],
        ]),
        quote(hard.marks),
      ],
    ),
  })
  await news({
    title: hard.unbroken,
    slug: 'long',
    ...published(2),
    summary: hard.unbroken,
    place: hard.address,
    ...EVENT,
  })
  await news({ title: 'ข่าวที่มีแต่ชื่อ', slug: 'bare', category: null })
  await news({ title: 'ข่าวพ้นกำหนด', slug: 'expired', expiresAt: inDays(-10) })

  const withdrawn = await news({ title: `ข่าวที่ถอนแล้ว ${hard.marks}`, slug: 'withdrawn' })
  await api.update(`news/${withdrawn}`, {
    stage: 'withdrawn',
    withdrawal: { kind: 'notice', reason: 'พิมพ์ชื่อผู้ได้รับรางวัลผิด' },
  })
  const gone = await news({ title: 'ข่าวที่นำออก', slug: 'gone' })
  await api.update(`news/${gone}`, { stage: 'withdrawn', withdrawal: { kind: 'gone' } })

  const translated = await news({
    title: 'ข่าวสองภาษา',
    slug: 'translated',
    cover: photo,
    body: richText([{ type: 'paragraph', text: 'เนื้อข่าว' }]),
  })
  const body = richText([{ type: 'paragraph', text: 'The story, told in English.' }])
  const english = { title: 'News in two languages', summary: 'All of it in English.', body }
  await api.update(`news/${translated}`, english, 'en')
}

export async function makeAnnouncements({ api, pdf, tags }: Made): Promise<void> {
  const first = await api.create('announcements', {
    title: `ประกาศฉบับเดิม ${hard.marks}`,
    slug: 'superseded',
    number: '1/2569',
    issuedOn: inDays(-45),
    category: 'general',
    ...published(),
  })
  const second = await api.create('announcements', {
    title: `ประกาศ ${hard.marks}`,
    slug: 'attached',
    number: '2/2569',
    issuedOn: inDays(-15),
    deadline: inDays(50),
    category: 'competition',
    summary: hard.marks,
    supersedes: first,
    tags,
    attachments: [
      { file: pdf, label: hard.marks },
      { file: pdf, label: hard.unbroken.slice(0, 120) },
      { file: pdf },
    ],
    body: richText([{ type: 'paragraph', text: hard.marks }]),
    ...published(),
  })
  const english = {
    title: 'A notice in two languages',
    summary: 'What it says.',
    body: richText([{ type: 'paragraph', text: 'The notice itself.' }]),
  }
  const translated = await api.create('announcements', {
    title: 'ประกาศสองภาษา',
    slug: 'translated',
    supersedes: second,
    summary: 'สรุป',
    body: richText([{ type: 'paragraph', text: 'เนื้อความ' }]),
    ...published(),
  })
  await api.update(`announcements/${translated}`, english, 'en')
}

/** Enough of one kind for a list of several pages. */
const oneOfMany = (number: number) => ({
  title: `ข่าวที่ ${number} ของหลายข่าว`,
  slug: `many-${number}`,
})

/** What is made last of all. */
export const LAST = oneOfMany(MANY)

export async function makeMany({ api }: Made): Promise<void> {
  for (let number = 1; number <= MANY; number += 1) {
    await api.create('news', {
      ...oneOfMany(number),
      category: 'information',
      ...published(150 + number * 10),
    })
  }
}
