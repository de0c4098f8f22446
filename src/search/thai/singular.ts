/**
 * An English plural as its singular, by the three commonest rules of Harman's "S stemmer" (1991); other words stay.
 * Both texts and queries pass through it.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ss|us|is)$/.test(word)) return word
  if (/(ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
