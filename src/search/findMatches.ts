import type { Where } from 'payload'
import { publicItems } from '@/editorial/itemAccess'
import type { ItemKind } from '@/editorial/kinds'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { whereWords } from './whereWords'

export interface Match {
  id: string
  publishedAt?: string | null
}

export interface Matches {
  matches: Match[]
  totalDocs: number
  totalPages: number
}

/**
 * Which items hold all these words, in Thai or in English, of those visitors may find: ids and dates only. The text searched is hidden
 * from the API, even from queries, so it is asked with the machine's rights and the visitors' rules spelled out;
 * what is shown of a match must be read again as a visitor.
 * @param isCounted totals cost a second reading of every text; without them both are 0
 */
export async function findMatches({
  collection,
  words,
  where,
  sort = '-publishedAt',
  page,
  limit,
  isCounted,
}: {
  collection: ItemKind
  words: string | string[]
  where?: Where
  sort?: string
  page: number
  limit: number
  isCounted: boolean
}): Promise<Matches> {
  const payload = await getPayload()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection,
    where: listed(publicItems(), whereWords(words), where),
    select: { publishedAt: true },
    sort,
    depth: 0,
    page,
    limit,
    pagination: isCounted,
    locale: 'th',
    overrideAccess: true,
  })
  const matches = docs.map(({ id, publishedAt }) => ({ id, publishedAt }))
  return {
    matches,
    totalDocs: isCounted ? totalDocs : 0,
    totalPages: isCounted ? totalPages : 0,
  }
}

/** The filter for reading matches again as a visitor. */
export const whereMatched = ({ matches }: Matches): Where => ({
  id: { in: matches.map(({ id }) => id) },
})
