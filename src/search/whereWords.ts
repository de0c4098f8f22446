import type { Where } from 'payload'
import { searchWords } from './searchWords'

/** Items whose text holds every word of the query; undefined for an empty query, which asks for nothing. */
export function whereWords(query: string | string[] | undefined): Where | undefined {
  const words = typeof query === 'string' ? searchWords(query) : (query ?? [])
  if (words.length === 0) return undefined
  return { and: words.map((word) => ({ searchText: { contains: word } })) }
}
