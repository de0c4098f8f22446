import { completeEnglish } from '../support/complete'
import { hard, published, type Made } from './hardWords'
import { richText } from './richText'

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:05.000\nกราฟพาราโบลา\n'

export async function makeLibrary({ api, pdf, video, photo, tags }: Made): Promise<void> {
  const captions = await api.upload({
    name: 'ญี่ปุ่น.vtt',
    type: 'text/vtt',
    data: Buffer.from(CAPTIONS),
  })
  const shared = {
    summary: hard.marks,
    body: richText([{ type: 'paragraph', text: hard.marks }]),
    levels: ['m1', 'm2', 'm3'],
    creators: [{ name: 'ปั้น ญี่ปุ่น', role: 'ผู้จัดทำ' }, { name: 'Jane Roe' }],
    indicators: [{ code: 'ค 1.3 ม.1/1' }],
    licence: 'cc-by',
    year: 2569,
    tags,
    ...published(),
  }
  const medium = await api.create('teaching-media', {
    ...shared,
    title: `สื่อ ${hard.marks}`,
    slug: 'marks',
    mediaType: 'video',
    thirdParty: `เพลงประกอบ ${hard.marks}`,
    files: [
      { file: video, label: hard.marks, captions },
      { file: pdf, label: hard.unbroken.slice(0, 90) },
      { file: photo },
    ],
    links: [
      { url: hard.address, label: hard.marks },
      {
        url: 'https://example.org/another/very/long/address/without/any/break/at/all/to/end/a/line',
      },
    ],
  })
  await api.create('teaching-media', {
    ...published(),
    title: hard.unbroken,
    slug: 'long',
    replaces: medium,
  })
  const paper = await api.create('teaching-media', {
    ...shared,
    title: 'ใบงานหนึ่งไฟล์',
    slug: 'paper',
    mediaType: 'worksheet',
    files: [{ file: pdf, label: 'ใบงาน' }],
  })
  const innovation = await api.create('innovations', {
    ...shared,
    title: `นวัตกรรม ${hard.marks}`,
    slug: 'marks',
    cover: photo,
    mediaType: 'activity-set',
    problem: hard.marks,
    method: `${hard.marks} `.repeat(8),
    results: hard.unbroken,
    award: `รางวัล ${hard.marks}`,
    academicYear: 2569,
    evidence: [{ file: pdf, label: hard.marks }],
  })
  await api.create('library-collections', {
    ...published(),
    title: `ชุดสื่อ ${hard.marks}`,
    slug: 'marks',
    summary: hard.marks,
    goal: `${hard.marks} `.repeat(4),
    levels: ['m1', 'm2', 'm3'],
    tags,
    entries: [
      { item: { relationTo: 'teaching-media', value: medium }, note: hard.marks },
      { item: { relationTo: 'teaching-media', value: paper } },
      { item: { relationTo: 'innovations', value: innovation }, note: hard.unbroken.slice(0, 90) },
    ],
  })
  const translated = await api.create('teaching-media', {
    title: 'สื่อสองภาษา',
    slug: 'translated',
    mediaType: 'worksheet',
    ...published(),
  })
  await api.update(
    `teaching-media/${translated}`,
    { ...completeEnglish('teaching-media'), title: 'A worksheet in two languages' },
    'en',
  )
}
