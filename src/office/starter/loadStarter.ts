import type { CollectionSlug, Payload } from 'payload'
import { documents } from './documents'
import { duties } from './duties'
import { learningAreas } from './learningAreas'
import { pages } from './pages'
import { officePowers } from './powers'
import { processes } from './processes'
import { toRichText } from './toRichText'
import type { DocumentKind, DocumentStatus } from './types'
import { units } from './units'

type Progress = (text: string) => void
type Row = Record<string, unknown>

const KINDS: Record<DocumentKind, string> = {
  law: 'law',
  order: 'order',
  plan: 'plan',
  manual: 'manual',
  'announcement-reference': 'notification',
}
const FORCES: Record<DocumentStatus, string | undefined> = {
  inForce: 'inForce',
  expired: 'expired',
  repealed: 'repealed',
  unknown: undefined,
}

/**
 * Fills the database with the office's facts. Each row is looked for by its own key first, so that a second run
 * adds only what is missing and changes nothing that staff have written.
 * @param content `office`: everything; `none`: learning areas and units only
 */
export async function loadStarter({
  payload,
  content,
  onProgress = () => {},
}: {
  payload: Payload
  content: 'office' | 'none'
  onProgress?: Progress
}): Promise<void> {
  onProgress('กลุ่มสาระการเรียนรู้และกลุ่มงาน')
  for (const { key, title, titleEn, order } of learningAreas) {
    const id = await ensure({
      payload,
      collection: 'learning-areas',
      by: { key },
      data: { title, order },
    })
    if (id.isNew) {
      await payload.update({
        collection: 'learning-areas',
        id: id.id,
        locale: 'en',
        data: { title: titleEn },
      })
    }
  }
  for (const { key, name, order, kind, clause, powers } of units) {
    const data = { name, order, kind, clause, powers }
    await ensure({ payload, collection: 'units', by: { slug: key }, data })
  }
  if (content === 'none') return

  onProgress('ภาระงาน 24 ข้อ และ 13 กระบวนการ')
  const dutyIDs = new Map<number, string>()
  for (const { no, text } of duties) {
    const { id } = await ensure({ payload, collection: 'duties', by: { no }, data: { text } })
    dutyIDs.set(no, id)
  }
  for (const { no, objectives, measures, references, duties: carriedOut, ...rest } of processes) {
    await ensure({
      payload,
      collection: 'processes',
      by: { no },
      data: {
        ...rest,
        objectives: objectives.map(toLine),
        measures: measures.map(toLine),
        references: references.map(toLine),
        duties: carriedOut.map((duty) => dutyIDs.get(duty)).filter(Boolean),
      },
    })
  }

  onProgress('เอกสารและหน้าเว็บ')
  await loadDocuments(payload)
  for (const { slug, title, summary, body } of pages) {
    const data = { title, summary, body: toRichText(body), stage: 'published' }
    await ensure({ payload, collection: 'pages', by: { slug }, data })
  }
  await loadSettings(payload)
}

async function loadDocuments(payload: Payload): Promise<void> {
  for (const { title, kind, number, yearBE, periodFrom, periodTo, status, note } of documents) {
    const data = {
      kind: KINDS[kind],
      number,
      year: yearBE,
      periodFrom,
      periodTo,
      force: FORCES[status],
      summary: note,
      stage: 'published',
    }
    await ensure({ payload, collection: 'documents', by: { title }, data })
  }
}

const OFFICE = 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาอุบลราชธานี อำนาจเจริญ'
const GROUP = 'กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร'
const PARENTS = ['สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน', 'กระทรวงศึกษาธิการ']
const MENU = [
  ['ข่าว', '/news'],
  ['ประกาศ', '/announcements'],
  ['คลังสื่อและนวัตกรรม', '/library'],
  ['กระบวนการ', '/processes'],
  ['เอกสาร', '/documents'],
  ['เกี่ยวกับเรา', '/about'],
] as const

async function loadSettings(payload: Payload): Promise<void> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  if (!settings.officeName) {
    await payload.updateGlobal({
      slug: 'site-settings',
      data: {
        officeName: OFFICE,
        groupName: GROUP,
        parentBodies: PARENTS.map((name) => ({ name })),
        powers: officePowers,
      },
    })
  }
  const navigation = await payload.findGlobal({ slug: 'navigation', depth: 0 })
  if ((navigation.items ?? []).length > 0) return
  const items = MENU.map(([label, href]) => ({ label, href }))
  await payload.updateGlobal({ slug: 'navigation', data: { items } })
}

const toLine = (text: string) => ({ text })

/** The row with these keys, made when it is missing. */
async function ensure({
  payload,
  collection,
  by,
  data,
}: {
  payload: Payload
  collection: CollectionSlug
  by: Row
  data: Row
}): Promise<{ id: string; isNew: boolean }> {
  const where = {
    and: Object.entries(by).map(([field, value]) => ({ [field]: { equals: value } })),
  }
  const { docs } = await payload.find({ collection, where, depth: 0, limit: 1, pagination: false })
  const found = docs[0]
  if (found) return { id: String(found.id), isNew: false }
  const made = await payload.create({ collection, data: { ...data, ...by } as never, depth: 0 })
  return { id: String(made.id), isNew: true }
}
