import { absoluteURL } from '@/site/absoluteURL'
import { allPopulated } from '@/site/populated'
import type { LibraryItem } from '../queries'
import type { CitedWork } from './CitedWork'

type Cited = Pick<
  LibraryItem,
  | 'code'
  | 'title'
  | 'creators'
  | 'year'
  | 'publishedAt'
  | 'mediaType'
  | 'licence'
  | 'summary'
  | 'tags'
  | 'language'
>

/** An item as its page read it, as others name it. */
export function toCitedWork({
  item,
  isInnovation,
  officeName,
}: {
  item: Cited
  isInnovation: boolean
  officeName: string
}): CitedWork {
  return {
    code: item.code ?? '',
    title: item.title ?? '',
    creators: (item.creators ?? []).map(({ name }) => name.trim()).filter(Boolean),
    year: item.year ?? null,
    publishedAt: item.publishedAt ?? null,
    publisher: officeName,
    url: absoluteURL(`/go/${item.code}`),
    mediaType: item.mediaType ?? null,
    isInnovation,
    licence: item.licence ?? null,
    summary: item.summary ?? '',
    tags: allPopulated(item.tags).flatMap(({ title }) => title || []),
    language: item.language,
  }
}
