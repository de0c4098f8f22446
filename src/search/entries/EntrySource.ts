import type { CollectionSlug } from 'payload'
import type { Config } from '@/payload-types'
import type { ItemKind } from '@/editorial/kinds'
import type { SiteFile } from '@/site/populated'
import type { Entry } from '../engine'

/** A tag, school, learning area or unit: by what addresses name it, and its titles in both languages. */
export interface Term {
  key: string | null
  titles: string[]
}

/** What visitors may read of an item now, and what belongs to it. */
export interface EntryItem<Doc = object> {
  id: string
  /** Its texts in Thai; relationships are ids. */
  thai: Doc
  /** The same in English, without anything standing in; null where it has no English title. */
  english: Doc | null
  tags: Term[]
  area: Term | null
  school: Term | null
  unit: Term | null
  /** The files the public may fetch, by id. */
  files: Map<string, SiteFile>
  /** The words inside its public files. */
  fileText: string
  uses: number
  views: number
}

type DocOf<Kind extends ItemKind> = Config['collections'][Kind & CollectionSlug]

/** What a kind of item puts into its entries, beside what all kinds share. */
export interface EntryParts {
  /** In both languages. */
  texts?: unknown[]
  codes?: (string | null | undefined)[]
  names?: (string | null | undefined)[]
  levels?: string[] | null
  type?: string | null
  licence?: string | null
  year?: number | null
  /** The files people fetch from its page. */
  files?: { file?: unknown }[] | null
}

/** How a feature's items become entries. */
export interface EntrySource<Kind extends ItemKind = ItemKind> {
  kind: Kind
  /** The fields it reads, beside those all kinds share. */
  select: { [Field in keyof DocOf<Kind>]?: true }
  toEntry(item: EntryItem<DocOf<Kind>>): Entry
}
