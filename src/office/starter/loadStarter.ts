import type { Payload } from 'payload'
import type { Document } from '@/payload-types'
import { clock } from '@/shared/clock'
import { documents } from './documents'
import { duties } from './duties'
import { ensure } from './ensure'
import { fillEnglish } from './fillEnglish'
import { learningAreas } from './learningAreas'
import { loadSite } from './loadSite'
import { pages } from './pages'
import { processes } from './processes'
import { toRichText } from './toRichText'
import type { DocumentKind, DocumentStatus } from './types'
import { units } from './units'

interface Load {
  payload: Payload
  /** `none` leaves everything but learning areas and units to the office. */
  content?: 'office' | 'none'
  onProgress?: (text: string) => void
}

/**
 * Puts the facts of the office into the database. What is there already stays as it is, so that a run stopped
 * midway is completed by the next.
 */
export async function loadStarter({
  payload,
  content = 'office',
  onProgress,
}: Load): Promise<void> {
  onProgress?.('กลุ่มสาระการเรียนรู้และโครงสร้างสำนักงาน')
  await loadLearningAreas(payload)
  await loadUnits(payload)
  if (content === 'none') return

  onProgress?.('ภาระงาน กระบวนการ เอกสารอ้างอิง และหน้าเว็บ')
  const dutyIDs = await loadDuties(payload)
  await loadProcesses(payload, dutyIDs)
  await loadDocuments(payload)
  await loadPages(payload)
  await loadSite(payload)
}

async function loadLearningAreas(payload: Payload): Promise<void> {
  for (const { key, title, titleEn, order } of learningAreas) {
    const { id } = await ensure({
      payload,
      collection: 'learning-areas',
      where: { key: { equals: key } },
      create: () =>
        payload.create({
          collection: 'learning-areas',
          locale: 'th',
          data: { key: key as 'thai', title, order },
        }),
    })
    await fillEnglish({
      payload,
      collection: 'learning-areas',
      id,
      field: 'title',
      thai: title,
      english: titleEn,
    })
  }
}

async function loadUnits(payload: Payload): Promise<void> {
  for (const { key, nameEn, ...unit } of units) {
    const { id } = await ensure({
      payload,
      collection: 'units',
      where: { slug: { equals: key } },
      create: () =>
        payload.create({ collection: 'units', locale: 'th', data: { ...unit, slug: key } }),
    })
    await fillEnglish({
      payload,
      collection: 'units',
      id,
      field: 'name',
      thai: unit.name,
      english: nameEn,
    })
  }
}

async function loadDuties(payload: Payload): Promise<Map<number, string>> {
  const ids = new Map<number, string>()
  for (const { no, text } of duties) {
    const { id } = await ensure({
      payload,
      collection: 'duties',
      where: { no: { equals: no } },
      create: () => payload.create({ collection: 'duties', data: { no, text } }),
    })
    ids.set(no, id)
  }
  return ids
}

const toLines = (texts: string[]) => texts.map((text) => ({ text }))

async function loadProcesses(payload: Payload, dutyIDs: Map<number, string>): Promise<void> {
  for (const process of processes) {
    const { objectives, measures, references, steps, duties: numbers, ...rest } = process
    await ensure({
      payload,
      collection: 'processes',
      where: { no: { equals: process.no } },
      create: () =>
        payload.create({
          collection: 'processes',
          data: {
            ...rest,
            objectives: toLines(objectives),
            measures: toLines(measures),
            references: toLines(references),
            steps: steps.map(({ text, actor }) => ({ text, actor })),
            duties: numbers.flatMap((no) => dutyIDs.get(no) ?? []),
          },
        }),
    })
  }
}

const KINDS: Record<DocumentKind, Document['kind']> = {
  law: 'law',
  order: 'order',
  plan: 'plan',
  manual: 'manual',
  'announcement-reference': 'notification',
}
const FORCES: Record<DocumentStatus, Document['force']> = {
  inForce: 'inForce',
  expired: 'expired',
  repealed: 'repealed',
  unknown: null,
}

async function loadDocuments(payload: Payload): Promise<void> {
  for (const { kind, status, yearBE, note, title, ...rest } of documents) {
    await ensure({
      payload,
      collection: 'documents',
      where: { title: { equals: title } },
      create: () =>
        payload.create({
          collection: 'documents',
          locale: 'th',
          data: {
            ...rest,
            title,
            kind: KINDS[kind],
            force: FORCES[status],
            year: yearBE,
            summary: note,
            stage: 'published',
            visibility: 'public',
            publishedAt: clock.now().toISOString(),
          },
        }),
    })
  }
}

async function loadPages(payload: Payload): Promise<void> {
  for (const { slug, title, summary, body } of pages) {
    await ensure({
      payload,
      collection: 'pages',
      where: { slug: { equals: slug } },
      create: () =>
        payload.create({
          collection: 'pages',
          locale: 'th',
          data: {
            slug,
            title,
            summary,
            body: toRichText(body),
            stage: 'published',
            visibility: 'public',
            facebook: { share: false },
            publishedAt: clock.now().toISOString(),
          },
        }),
    })
  }
}
