import { ITEM_KINDS, type ItemKind } from '@/editorial/kinds'
import { toRichText } from '@/office/starter/toRichText'
import { LEVELS, LICENCES, MEDIA_TYPES } from '@/library/terms'
import { createRandom, pick } from './random'

const SUBJECTS = [
  'คณิตศาสตร์',
  'วิทยาศาสตร์',
  'ภาษาไทย',
  'ภาษาอังกฤษ',
  'สังคมศึกษา',
  'ศิลปะ',
  'สุขศึกษา',
  'การงานอาชีพ',
  'วิทยาการคำนวณ',
]
const TOPICS = [
  'สมการเชิงเส้น',
  'เซลล์พืช',
  'คำราชาศัพท์',
  'การอ่านจับใจความ',
  'ประวัติศาสตร์ท้องถิ่น',
  'การเขียนโปรแกรม',
  'ดาราศาสตร์',
  'สถิติ',
  'พลังงานทดแทน',
  'ดนตรีพื้นบ้าน',
]
const FORMS = [
  'ใบงาน',
  'ชุดกิจกรรม',
  'แบบฝึก',
  'บทเรียน',
  'สื่อประกอบการสอน',
  'อบรม',
  'ประชุม',
  'นิเทศ',
  'ประกวด',
]
const KINDS = [
  'news',
  'news',
  'news',
  'announcements',
  'teaching-media',
  'teaching-media',
  'teaching-media',
  'teaching-media',
  'innovations',
] as const
/** Items are spread over three years that end at this moment. */
const NEWEST = Date.UTC(2026, 10, 1)
const SPREAD_MS = 3 * 365 * 86_400_000

/** One item of load data: the number alone decides what it is. Marked as a sample, so that it can be removed. */
export function makeLoadItem({
  number,
  learningAreas,
}: {
  number: number
  learningAreas: string[]
}): { kind: ItemKind; data: Record<string, unknown> } {
  const random = createRandom(number + 1)
  const kind = pick(random, KINDS)
  const title = `${pick(random, FORMS)}${pick(random, SUBJECTS)} เรื่อง ${pick(random, TOPICS)} ชุดที่ ${number + 1}`
  const publishedAt = new Date(NEWEST - Math.floor(random() * SPREAD_MS)).toISOString()
  const sentence = `${title} จัดทำขึ้นเพื่อทดสอบปริมาณข้อมูลของระบบ`

  return {
    kind,
    data: {
      title,
      summary: sentence,
      body: toRichText([1, 2, 3].map(() => ({ type: 'paragraph', text: sentence.repeat(2) }))),
      slug: `load-${number + 1}`,
      code: ITEM_KINDS[kind].letter + toCode(number),
      stage: 'published',
      publishedAt,
      facebook: { share: false },
      isSample: true,
      ...own({ kind, number, random, learningAreas, publishedAt }),
    },
  }
}

function own({
  kind,
  number,
  random,
  learningAreas,
  publishedAt,
}: {
  kind: ItemKind
  number: number
  random: () => number
  learningAreas: string[]
  publishedAt: string
}): Record<string, unknown> {
  if (kind === 'news') return { category: pick(random, ['information', 'activity']) }
  if (kind === 'announcements') return { number: `${number + 1}/2569`, issuedOn: publishedAt }
  return {
    mediaType: pick(random, Object.keys(MEDIA_TYPES)),
    learningArea: pick(random, learningAreas),
    levels: [pick(random, Object.keys(LEVELS)), pick(random, Object.keys(LEVELS))].filter(isFirst),
    licence: pick(random, Object.keys(LICENCES)),
    creators: [{ name: `ผู้จัดทำตัวอย่าง ${1 + Math.floor(random() * 200)}` }],
    year: 2567 + Math.floor(random() * 3),
  }
}

const isFirst = (value: string, index: number, list: string[]) => list.indexOf(value) === index

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** Seven base-32 characters, the number written with `zz` before it. */
function toCode(number: number): string {
  let digits = ''
  for (let rest = number; digits.length < 5; rest = Math.floor(rest / 32))
    digits = BASE_32[rest % 32] + digits
  return `zz${digits}`
}
