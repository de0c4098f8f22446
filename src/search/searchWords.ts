import { toSearchForm } from '@/shared/thaiText'

const WORDS_MAX = 8

/**
 * The words of a query, split at spaces, in the form the database keeps its text in. `%`, `_` and `\` part words
 * too: SQLite's LIKE would take them for wildcards.
 */
export function searchWords(query: string): string[] {
  const words = toSearchForm(query)
    .replace(/[%_\\"'“”‘’()[\]{}<>*?,;]+/g, ' ')
    .split(' ')
    .filter(Boolean)
  return [...new Set(words)].slice(0, WORDS_MAX)
}
