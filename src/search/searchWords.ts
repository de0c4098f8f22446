import { toSearchForm } from '@/shared/thaiText'

const WORDS_MAX = 8
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

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

/**
 * The words inside a query without spaces, for when the whole is nowhere: สื่อวิทยาศาสตร์ม.3 → สื่อ, วิทยาศาสตร์, ม.3.
 * Empty when taking it apart gives nothing new.
 */
export function innerWords(query: string): string[] {
  const words = searchWords(query).flatMap((word) =>
    [...segmenter.segment(word)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment)
      .filter((segment) => segment.length > 1 || /\d/.test(segment)),
  )
  const unique = [...new Set(words)].slice(0, WORDS_MAX)
  return unique.length > searchWords(query).length ? unique : []
}
