import type { Stage } from '@/editorial/stages'
import { toRichText } from '@/office/starter/toRichText'

/** The way of a story, write by write; who gets which notice by it, and what goes on record. */
export const WAY: {
  stage: Stage
  by: 'school' | 'director'
  remark?: string
  record?: string
  notice?: { event: string; to: 'school' | 'director' }
}[] = [
  { stage: 'draft', by: 'school', record: 'created' },
  { stage: 'draft', by: 'school' },
  {
    stage: 'submitted',
    by: 'school',
    record: 'submitted',
    notice: { event: 'waiting', to: 'director' },
  },
  {
    stage: 'returned',
    by: 'director',
    remark: 'ขอภาพเพิ่ม',
    record: 'returned',
    notice: { event: 'returned', to: 'school' },
  },
  { stage: 'returned', by: 'school' },
  {
    stage: 'submitted',
    by: 'school',
    record: 'submitted',
    notice: { event: 'waiting', to: 'director' },
  },
  {
    stage: 'published',
    by: 'director',
    record: 'published',
    notice: { event: 'published', to: 'school' },
  },
]

/** Which write the content is from after this one. */
function contentAfter(serial: number): number {
  return WAY.slice(0, serial + 1).findLastIndex(({ by }) => by === 'school')
}

/** What a write of the school changes: its number in every field. */
export const contentOf = (serial: number) => ({
  title: `เรื่องที่ ${serial}`,
  summary: String(serial),
  body: toRichText([{ type: 'paragraph', text: String(serial) }]),
})

/**
 * What must be there of a story with this content and stage, and nothing else. No two writes of the way leave both
 * alike.
 */
export function whatIsDue({ content, stage }: { content: number; stage: Stage }) {
  const serial = WAY.findIndex(
    (write, at) => at >= content && write.stage === stage && contentAfter(at) === content,
  )
  const done = WAY.slice(0, serial + 1)
  const steps = done.filter(({ stage }, at) => stage !== WAY[at - 1]?.stage)
  return {
    serial,
    records: done.flatMap(({ record }) => record ?? []),
    notices: done.flatMap(({ notice }) => notice ?? []),
    /** Steps whose outbox row is owed. */
    steps: steps.length,
  }
}
