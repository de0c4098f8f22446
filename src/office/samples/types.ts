import type { Block } from '../starter/types'

/** A file of the samples, made only when it is loaded. */
export interface SampleFile {
  /** Stable for ever: what a second load finds the file by. */
  key: string
  /** As a reader sees it when downloading; Thai allowed. */
  name: string
  mimeType: string
  /** For pictures. */
  alt?: string
  make(): Promise<Buffer>
}

export type MediaType =
  | 'video'
  | 'audio'
  | 'document'
  | 'worksheet'
  | 'slides'
  | 'ebook'
  | 'interactive'
  | 'image'
  | 'activity-set'
  | 'quiz'
  | 'app'
export type Level = `p${1 | 2 | 3 | 4 | 5 | 6}` | `m${1 | 2 | 3 | 4 | 5 | 6}`
export type Licence =
  | 'cc0'
  | 'cc-by'
  | 'cc-by-sa'
  | 'cc-by-nc'
  | 'cc-by-nc-sa'
  | 'cc-by-nd'
  | 'cc-by-nc-nd'
  | 'all-rights-reserved'

export interface Creator {
  name: string
  role: string
}
export interface FileOf {
  /** Key of a sample file. */
  file: string
  label: string
}
export interface LinkOf {
  url: string
  label: string
}

/** What every sample item has. Dates are ISO; files, units and learning areas go by key, tags by title. */
interface SampleItem {
  /** Stable for ever: what a second load finds the item by. */
  slug: string
  title: string
  /** At most 300 characters. */
  summary: string
  body: Block[]
  cover?: string
  tags: string[]
  unit: string
  publishedAt: string
  expiresAt?: string
}

export interface SampleNews extends SampleItem {
  category: 'information' | 'activity'
  gallery: string[]
  eventDate?: string
  eventEnd?: string
  place?: string
  pinned: boolean
}

export interface SampleAnnouncement extends SampleItem {
  number: string
  issuedOn: string
  category: string
  attachments: string[]
  deadline?: string
}

interface SampleLibraryItem extends SampleItem {
  learningArea: string
  levels: Level[]
  indicators: string[]
  creators: Creator[]
  files: FileOf[]
  links: LinkOf[]
  licence: Licence
  thirdParty?: string
  /** Buddhist era. */
  year: number
}

export interface SampleTeachingMedia extends SampleLibraryItem {
  mediaType: MediaType
}

export interface SampleInnovation extends SampleLibraryItem {
  mediaType: MediaType
  problem: string
  method: string
  results: string
  /** Keys of sample files. */
  evidence: string[]
  award?: string
  /** Buddhist era. */
  academicYear: number
}

export interface SampleCollection extends SampleItem {
  goal: string
  learningArea: string
  levels: Level[]
  /** Items by slug. */
  entries: { kind: 'teaching-media' | 'innovations'; slug: string; note: string }[]
}

export interface SampleSet {
  files: SampleFile[]
  news: SampleNews[]
  announcements: SampleAnnouncement[]
  teachingMedia: SampleTeachingMedia[]
  innovations: SampleInnovation[]
  collections: SampleCollection[]
}
