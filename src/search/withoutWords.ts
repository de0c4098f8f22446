import type { SearchAnswer } from './engine'

/**
 * The wording that was searched without these words of it: as typed, or as corrected where they stand only there.
 * Empty when nothing is left.
 */
export function withoutWords(
  { query, correction }: Pick<SearchAnswer, 'query' | 'correction'>,
  words: string,
): string {
  const from = [query, correction ?? ''].find((wording) => find(wording, words) !== -1) ?? query
  const at = find(from, words)
  if (at === -1) return from
  return `${from.slice(0, at)} ${from.slice(at + words.length)}`.replace(/\s+/g, ' ').trim()
}

const find = (wording: string, words: string): number =>
  words ? wording.toLowerCase().indexOf(words.toLowerCase()) : -1
