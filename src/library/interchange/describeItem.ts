import { itemHref } from '@/editorial/kinds'
import { absoluteURL } from '@/site/absoluteURL'
import { fileHref } from '@/site/fileHref'
import { allPopulated, populated } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { isOutside, safeHref } from '@/site/richText/safeHref'
import type { Label } from '@/shared/label'
import { BUDDHIST_ERA_OFFSET } from '@/shared/thaiDate'
import { licenceURL } from '../licenceURL'
import { LICENCES, MEDIA_TYPES, type Level, type Licence, type MediaType } from '../terms'
import { WORDS } from '../words'
import type { HarvestedItem } from './findHarvested'

/** A text and the language it is in. */
export interface Said {
  text: string
  language: 'th' | 'en'
}

/** An item in the terms that Dublin Core and LOM share. */
export interface Described {
  url: string
  titles: Said[]
  summaries: Said[]
  languages: ('th' | 'en')[]
  mediaType?: MediaType
  /** The media type's name; for an innovation without one, what innovations are called. */
  typeName: Label
  area?: { key: string; title: string }
  levels: Level[]
  tags: string[]
  indicators: string[]
  creators: { name: string; role?: string | null }[]
  school?: string
  files: { url: string; mimeType?: string; bytes?: number; seconds?: number }[]
  /** Where the material stands on other sites. */
  links: string[]
  licence?: Licence
  /** The address of the licence, else its words. */
  rights?: { url?: string; words: Label }
  thirdParty?: string
  /** ISO. */
  publishedAt: string
  /** Year of making, common era. */
  madeIn?: number
}

/** Reads an item once for every format. */
export function describeItem(item: HarvestedItem): Described {
  const { collection, english, licence, mediaType } = item
  const area = populated(item.learningArea)
  return {
    url: absoluteURL(itemHref({ kind: collection, slug: item.slug ?? '' })),
    titles: inBoth(item.title, english?.title),
    summaries: inBoth(item.summary, english?.summary),
    languages: english ? ['th', 'en'] : ['th'],
    mediaType: mediaType ?? undefined,
    typeName: mediaType
      ? MEDIA_TYPES[mediaType]
      : collection === 'innovations'
        ? WORDS.innovation
        : WORDS.medium,
    area: area?.key ? { key: area.key, title: area.title ?? area.key } : undefined,
    levels: item.levels ?? [],
    tags: allPopulated(item.tags).map(({ title }) => title ?? ''),
    indicators: (item.indicators ?? []).map(({ code }) => code),
    creators: item.creators ?? [],
    school: populated(item.school)?.name ?? undefined,
    files: publicFiles(item.files).map(({ file }) => ({
      url: absoluteURL(fileHref(file)),
      mimeType: file.mimeType ?? undefined,
      bytes: file.filesize ?? undefined,
      seconds: file.duration ?? undefined,
    })),
    links: (item.links ?? [])
      .map(({ url }) => safeHref(url))
      .filter((href): href is string => Boolean(href && isOutside(href))),
    licence: licence ?? undefined,
    rights: licence ? { url: licenceURL(licence), words: LICENCES[licence] } : undefined,
    thirdParty: item.thirdParty ?? undefined,
    publishedAt: item.publishedAt ?? '',
    madeIn: item.year ? item.year - BUDDHIST_ERA_OFFSET : undefined,
  }
}

const inBoth = (thai: string | null | undefined, english: string | null | undefined): Said[] => [
  ...(thai ? [{ text: thai, language: 'th' as const }] : []),
  ...(english && english !== thai ? [{ text: english, language: 'en' as const }] : []),
]
