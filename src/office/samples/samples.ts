import { buddhistYear, bangkokDay } from '@/shared/thaiDate'
import { makeNewsCover, makeNewsPicture, makeAreaCover } from './art/covers'
import { announcements } from './content/announcements'
import { artsAndCareer } from './content/artsAndCareer'
import { collections } from './content/collections'
import { innovations } from './content/innovations'
import { languagesAndActivities } from './content/languagesAndActivities'
import { mathematics } from './content/mathematics'
import { news } from './content/news'
import { science } from './content/science'
import { socialAndHealth } from './content/socialAndHealth'
import type { CollectionSource, InnovationSource, MediaSource, NewsSource } from './content/source'
import { thai } from './content/thai'
import { picture } from './files/make'
import { dayAfter, hourOf } from './moments'
import type {
  SampleCollection,
  SampleFile,
  SampleInnovation,
  SampleNews,
  SampleSet,
  SampleTeachingMedia,
} from './types'

const UNIT = 'dlict'
const MEDIA: MediaSource[] = [
  ...thai,
  ...mathematics,
  ...science,
  ...socialAndHealth,
  ...artsAndCareer,
  ...languagesAndActivities,
]

/**
 * The sample content, dated back from `now` over some fourteen months. Plain data: files are made only when
 * `make()` is called, and the same `now` gives the same set.
 */
export function makeSamples({ now }: { now: Date }): SampleSet {
  const notices = announcements(now)
  return {
    files: [
      ...news.flatMap(filesOfNews),
      ...notices.flatMap(({ files }) => files),
      ...MEDIA.flatMap(filesOfMedia),
      ...innovations.flatMap((source, index) => [
        ...filesOfMedia(source, index + MEDIA.length),
        ...source.evidence,
      ]),
    ],
    news: news.map((source) => toNews(source, now)),
    announcements: notices.map(({ item }) => item),
    teachingMedia: MEDIA.map((source) => toMedia(source, now)),
    innovations: innovations.map((source) => toInnovation(source, now)),
    collections: collections.map((source) => toCollection(source, now)),
  }
}

const coverKey = (slug: string) => `cover-${slug}`

function filesOfNews(source: NewsSource, index: number): SampleFile[] {
  const { slug, title, motif, gallery = [] } = source
  const alt = `ภาพวาดประกอบข่าวตัวอย่าง: ${title}`
  return [
    picture(coverKey(slug), `ภาพปก ${source.words.join(' ')}`, alt, () =>
      makeNewsCover({ words: source.words, motif, index }),
    ),
    ...gallery.map((shot, at) =>
      picture(
        `gallery-${slug}-${at + 1}`,
        `ภาพกิจกรรม ${source.words.join(' ')} ${at + 1}`,
        shot.alt,
        () => makeNewsPicture({ motif: shot.motif, index: index * 3 + at + 1 }),
      ),
    ),
  ]
}

function filesOfMedia(source: MediaSource, index: number): SampleFile[] {
  const { slug, title, words, area } = source
  const cover = picture(coverKey(slug), `ภาพปก ${words.join(' ')}`, `ภาพปกสื่อตัวอย่าง: ${title}`, () =>
    makeAreaCover({ words, area, index }),
  )
  return [cover, ...source.files.map(({ file }) => file)]
}

function toNews(source: NewsSource, now: Date): SampleNews {
  const { slug, title, summary, body, tags, category, event, gallery = [], pinned = false } = source
  return {
    slug,
    title,
    summary,
    body,
    tags,
    category,
    pinned,
    cover: coverKey(slug),
    gallery: gallery.map((_, at) => `gallery-${slug}-${at + 1}`),
    unit: UNIT,
    publishedAt: publishedAt(now, source.daysAgo),
    ...(event && {
      eventDate: dayAfter(now, event.inDays),
      eventEnd: event.lasts ? dayAfter(now, event.inDays + event.lasts - 1) : undefined,
      place: event.place,
    }),
  }
}

function toMedia(source: MediaSource, now: Date): SampleTeachingMedia {
  const published = publishedAt(now, source.daysAgo)
  return {
    slug: source.slug,
    title: source.title,
    summary: source.summary,
    body: source.body,
    tags: source.tags,
    cover: coverKey(source.slug),
    unit: UNIT,
    publishedAt: published,
    mediaType: source.mediaType,
    learningArea: source.area,
    levels: source.levels,
    indicators: source.indicators ?? [],
    creators: source.creators ?? [{ name: 'ทีมสื่อตัวอย่าง', role: 'ผู้จัดทำ' }],
    files: source.files.map(({ label, file }) => ({ label, file: file.key })),
    links: [],
    licence: source.licence,
    thirdParty: source.thirdParty,
    year: buddhistYear(published),
  }
}

function toInnovation(source: InnovationSource, now: Date): SampleInnovation {
  const { problem, method, results, award } = source
  return {
    ...toMedia(source, now),
    problem,
    method,
    results,
    award,
    evidence: source.evidence.map(({ key }) => key),
    academicYear: academicYear(now) - source.yearsAgo,
  }
}

function toCollection(source: CollectionSource, now: Date): SampleCollection {
  const { area, daysAgo, ...item } = source
  return { ...item, learningArea: area, unit: UNIT, publishedAt: publishedAt(now, daysAgo) }
}

const publishedAt = (now: Date, daysAgo: number) =>
  hourOf(dayAfter(now, -daysAgo), 2 + (daysAgo % 7))

const FIRST_MONTH_OF_SCHOOL = 5

/** The academic year in the Buddhist era: it begins in May. */
function academicYear(now: Date): number {
  const { month } = bangkokDay(now)
  return buddhistYear(now) - (month < FIRST_MONTH_OF_SCHOOL ? 1 : 0)
}
