import { label } from '@/shared/label'

/** The closed word lists of the library: keys as the API and the search give them, labels as people read them. */

export const MEDIA_TYPES = {
  video: label('วิดีโอ', 'Video'),
  audio: label('เสียง', 'Audio'),
  document: label('เอกสาร/ใบความรู้', 'Document'),
  worksheet: label('ใบงาน', 'Worksheet'),
  slides: label('สไลด์นำเสนอ', 'Slides'),
  ebook: label('หนังสืออิเล็กทรอนิกส์', 'E-book'),
  interactive: label('บทเรียนโต้ตอบ', 'Interactive lesson'),
  image: label('ภาพ/อินโฟกราฟิก', 'Image'),
  'activity-set': label('ชุดกิจกรรม', 'Activity set'),
  quiz: label('แบบทดสอบ', 'Quiz'),
  app: label('โปรแกรม/แอปพลิเคชัน', 'App'),
} as const
export type MediaType = keyof typeof MEDIA_TYPES

const primary = (grade: number) => label(`ป.${grade}`, `Primary ${grade}`)
const secondary = (grade: number) => label(`ม.${grade}`, `Secondary ${grade}`)

export const LEVELS = {
  p1: primary(1),
  p2: primary(2),
  p3: primary(3),
  p4: primary(4),
  p5: primary(5),
  p6: primary(6),
  m1: secondary(1),
  m2: secondary(2),
  m3: secondary(3),
  m4: secondary(4),
  m5: secondary(5),
  m6: secondary(6),
} as const
export type Level = keyof typeof LEVELS

/** Creative Commons 4.0 by their SPDX-like keys, and all rights reserved. */
export const LICENCES = {
  cc0: label('CC0 (สละสิทธิ์ ใช้ได้ทุกกรณี)', 'CC0'),
  'cc-by': label('CC BY (อ้างอิงที่มา)', 'CC BY'),
  'cc-by-sa': label('CC BY-SA (อ้างอิงที่มา อนุญาตแบบเดียวกัน)', 'CC BY-SA'),
  'cc-by-nc': label('CC BY-NC (อ้างอิงที่มา ไม่ใช้เพื่อการค้า)', 'CC BY-NC'),
  'cc-by-nc-sa': label('CC BY-NC-SA (อ้างอิงที่มา ไม่ใช้เพื่อการค้า อนุญาตแบบเดียวกัน)', 'CC BY-NC-SA'),
  'cc-by-nd': label('CC BY-ND (อ้างอิงที่มา ห้ามดัดแปลง)', 'CC BY-ND'),
  'cc-by-nc-nd': label('CC BY-NC-ND (อ้างอิงที่มา ไม่ใช้เพื่อการค้า ห้ามดัดแปลง)', 'CC BY-NC-ND'),
  'all-rights-reserved': label('สงวนลิขสิทธิ์', 'All rights reserved'),
} as const
export type Licence = keyof typeof LICENCES

export const LEARNING_AREA_KEYS = [
  'thai',
  'mathematics',
  'science',
  'social',
  'health',
  'arts',
  'career',
  'languages',
  'activities',
] as const
export type LearningAreaKey = (typeof LEARNING_AREA_KEYS)[number]

/** The options of a select field, from a word list. */
export const optionsOf = <T extends string>(terms: Record<T, { th: string; en: string }>) =>
  (Object.keys(terms) as T[]).map((value) => ({ value, label: terms[value] }))
