import type { API } from './openAPI'

/** Words that are hard to draw. */
export const hard = {
  /** Their marks stand highest and hang lowest. */
  marks: 'หนี้ ที่ น้ำ ปั้น ญี่ปุ่น กตัญญู ฐิติ',
  /** As long as a title may be, without one space. */
  unbroken: 'การพัฒนาศักยภาพครูและบุคลากรทางการศึกษา'.repeat(8).slice(0, 300),
  address: 'https://example.org/a/very/long/address/without/any/break/that/a/line/could/end/at',
} as const

/** What the content of a site shares, by id. */
export interface Made {
  api: API
  photo: string
  pdf: string
  video: string
  tags: string[]
}

const DAY_MS = 86_400_000

/** The moment so many days from now, as the API takes it. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()

/** An item that everybody may read, since some days. */
export const published = (daysAgo = 20) => ({
  stage: 'published' as const,
  publishedAt: inDays(-daysAgo),
})
