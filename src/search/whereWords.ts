import type { Where } from 'payload'
import { searchWords } from './searchWords'

/** The Thai text, in a query with `locale: 'th'`, and the English one. */
const TEXTS = ['searchText', 'searchText.en']

/**
 * Items whose texts hold every word of the query, each word in the Thai text or in the English one; undefined for an
 * empty query, which asks for nothing.
 */
export function whereWords(query: string | string[] | undefined): Where | undefined {
  const words = typeof query === 'string' ? searchWords(query) : (query ?? [])
  if (words.length === 0) return undefined
  return {
    and: words.map((word) => ({ or: TEXTS.map((text) => ({ [text]: { contains: word } })) })),
  }
}
