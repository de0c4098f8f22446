import { readFileSync } from 'node:fs'
import { inRoot } from '../../lib/root.mjs'

/** A document of the judged corpus; `tests/search/corpus/README.md` tells what it is. */
export interface CorpusDocument {
  id: string
  kind: 'teaching-media' | 'innovations' | 'news' | 'announcements'
  title: string
  summary: string
  body: string
  subject?: string
  levels?: string[]
  mediaType?: string
  year?: number
  school?: string
  number?: string
  /** Year of the Buddhist era first: 2569-01-20. */
  date?: string
  tags?: string[]
}

export interface JudgedQuery {
  id: string
  query: string
  category: string
  /** Document id → 1 marginal, 2 good, 3 exactly what is wanted. */
  relevant: Record<string, number>
}

export const CORPUS_FOLDER = inRoot('tests', 'search', 'corpus')

export const readDocuments = (): CorpusDocument[] => readJSON(`${CORPUS_FOLDER}/documents.json`)

export const readQueries = (file: string): JudgedQuery[] => readJSON(file)

const readJSON = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

const AREAS: Record<string, string> = {
  ภาษาไทย: 'thai',
  คณิตศาสตร์: 'mathematics',
  วิทยาศาสตร์และเทคโนโลยี: 'science',
  'สังคมศึกษา ศาสนา และวัฒนธรรม': 'social',
  สุขศึกษาและพลศึกษา: 'health',
  ศิลปะ: 'arts',
  การงานอาชีพ: 'career',
  ภาษาต่างประเทศ: 'languages',
  กิจกรรมพัฒนาผู้เรียน: 'activities',
}

const TYPES: Record<string, string> = {
  วิดีโอ: 'video',
  เสียง: 'audio',
  'เอกสาร/ใบงาน': 'worksheet',
  สไลด์: 'slides',
  หนังสืออิเล็กทรอนิกส์: 'ebook',
  ชุดกิจกรรม: 'activity-set',
  แบบทดสอบ: 'quiz',
  'สื่อปฏิสัมพันธ์/CAI': 'interactive',
  'ภาพ/อินโฟกราฟิก': 'image',
  'โปรแกรม/แอป': 'app',
}

/** What the corpus names in words, as the library's fields hold it. */
export const toFields = ({ subject, mediaType, levels }: CorpusDocument) => ({
  area: subject ? AREAS[subject] : undefined,
  type: mediaType ? TYPES[mediaType] : undefined,
  levels: (levels ?? []).map(
    (level) => `${level.startsWith('ม') ? 'm' : 'p'}${level.replace(/\D/g, '')}`,
  ),
})

/** The day of a document in the common era, noon in Bangkok; a year alone is its first of January. */
export function publishedAt({ date, year }: CorpusDocument): string {
  const day = date ?? `${year ?? 2567}-01-01`
  return `${Number(day.slice(0, 4)) - 543}${day.slice(4)}T05:00:00.000Z`
}
