import { itemHref, type ItemKind } from '@/editorial/kinds'
import { idOf } from '@/shared/idOf'
import { plainText } from '@/shared/plainText'
import { coverOf } from '@/site/coverOf'
import { isTranslation } from '@/site/isTranslation'
import type { SiteFile } from '@/site/populated'
import type { CardPicture, Entry } from '../engine'
import type { EntryItem, EntryParts } from './EntrySource'

/** The fields every kind has; not all kinds have them all. */
export interface SharedDoc {
  id: string
  title?: string | null
  summary?: string | null
  body?: unknown
  slug?: string | null
  code?: string | null
  cover?: unknown
  files?: { file?: unknown }[] | null
  publishedAt?: string | null
  fiscalYear?: number | null
  isSample?: boolean | null
}

/** The entry of an item: what all kinds share, with the parts of its own kind. */
export function composeEntry({
  kind,
  item,
  parts = {},
}: {
  kind: ItemKind
  item: EntryItem<SharedDoc>
  parts?: EntryParts
}): Entry {
  const { id, thai, english, tags, area, school, unit, files } = item
  const fetched = publicOnes(parts.files, files)
  return {
    id,
    kind,
    title: thai.title ?? '',
    tags: distinct(tags.flatMap(({ titles }) => titles)),
    summary: distinct([thai.summary, english?.summary]).join('\n'),
    body: distinct([
      plainText(thai.body),
      ...(parts.texts ?? []),
      english?.title,
      plainText(english?.body),
    ]).join('\n'),
    attachments: item.fileText,
    codes: distinct([...(parts.codes ?? []), thai.code]),
    names: distinct([...(parts.names ?? []), ...(school?.titles ?? []), ...(unit?.titles ?? [])]),
    area: area?.key ?? null,
    levels: parts.levels ?? [],
    type: parts.type ?? null,
    licence: parts.licence ?? null,
    school: school?.key ?? null,
    tagSlugs: tags.flatMap(({ key }) => key ?? []),
    year: parts.year ?? thai.fiscalYear ?? null,
    publishedAt: thai.publishedAt ?? '',
    card: {
      href: itemHref({ kind, slug: thai.slug ?? '' }),
      title: thai.title ?? '',
      summary: thai.summary ?? '',
      en: englishCard({ thai, english }),
      cover: coverFile({ thai, files }),
      bytes: fetched.reduce((sum, { filesize }) => sum + (filesize ?? 0), 0),
      files: fetched.length,
      isSample: Boolean(thai.isSample),
      uses: item.uses,
      views: item.views,
    },
  }
}

/** The texts of both languages that are there, each once. */
export const inBoth = <Doc, Text>(
  { thai, english }: EntryItem<Doc>,
  read: (doc: Doc) => Text,
): (Text | null)[] => [read(thai), english ? read(english) : null]

/** A title in English alone does not make a card English: the whole item must be. */
function englishCard({
  thai,
  english,
}: Pick<EntryItem<SharedDoc>, 'thai' | 'english'>): Entry['card']['en'] {
  if (!english) return null
  const there = Object.entries(english).filter(([, value]) => value !== null && value !== undefined)
  const other: SharedDoc = { ...thai, ...Object.fromEntries(there) }
  if (!isTranslation({ original: thai, other })) return null
  return { title: other.title ?? '', summary: other.summary ?? '' }
}

/** What `Picture` needs of a file. */
function coverFile({
  thai,
  files,
}: Pick<EntryItem<SharedDoc>, 'thai' | 'files'>): CardPicture | null {
  const rows = (thai.files ?? []).flatMap(({ file }) => files.get(idOf(file) ?? '') ?? [])
  const file = coverOf({
    cover: files.get(idOf(thai.cover) ?? ''),
    files: rows.map((file) => ({ file })),
  })
  if (!file) return null
  const { id, alt, filename, mimeType, width, height, hasPoster } = file
  return { id, alt, filename, mimeType, width, height, hasPoster }
}

function publicOnes(rows: EntryParts['files'], files: Map<string, SiteFile>): SiteFile[] {
  const ids = distinct((rows ?? []).map(({ file }) => idOf(file)))
  return ids.flatMap((id) => files.get(id) ?? [])
}

function distinct(texts: unknown[]): string[] {
  const filled = texts.filter((text) => typeof text === 'string' && text.trim() !== '')
  return [...new Set(filled as string[])]
}
