import { normaliseThai } from '@/shared/thaiText'

/** More look like begging; the fixed ones of the office count among them. */
export const HASHTAGS_MAX = 8
/** Of the office's own, in every post. */
export const FIXED_HASHTAGS_MAX = 5
/** A title that long is a sentence and no word people would look for. */
const LENGTH_MAX = 60

const NOT_IN_A_HASHTAG = /[^\p{L}\p{M}\p{Nd}_]/gu
/** Marks with no letter before them. */
const LEADING_MARKS = /^\p{M}+/u
const ONLY_DIGITS = /^[\p{Nd}_]+$/u

/**
 * What a title is as a hashtag, without the sign: one word of letters with their marks, digits and underscores. Null
 * for what Facebook does not take for one, such as digits alone.
 */
export function toHashtag(title: string): string | null {
  const kept = normaliseThai(title).replace(NOT_IN_A_HASHTAG, '').replace(LEADING_MARKS, '')
  // Marks that something stood between have an order of their own.
  const word = normaliseThai(kept)
  return !word || word.length > LENGTH_MAX || ONLY_DIGITS.test(word) ? null : word
}

/** The hashtags that the office puts into every post, as it wrote them between spaces, with the sign or without. */
export const fixedHashtags = (written: string | null | undefined): string[] =>
  distinct((written ?? '').split(/[\s,]+/)).slice(0, FIXED_HASHTAGS_MAX)

/** The hashtags of an item: those of its tags, then the fixed ones, none twice. */
export function itemHashtags({
  tagTitles,
  fixed,
}: {
  tagTitles: string[]
  fixed: string[]
}): string[] {
  const own = distinct(tagTitles).filter((word) => !fixed.some((other) => isSame(word, other)))
  return [...own.slice(0, HASHTAGS_MAX - fixed.length), ...fixed]
}

/** The hashtags that a text holds, without their signs. */
export const hashtagsIn = (text: string): string[] =>
  [...text.matchAll(/#([\p{L}\p{M}\p{Nd}_]+)/gu)].map(([, word]) => word ?? '')

export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function distinct(titles: string[]): string[] {
  const words = titles.map(toHashtag).filter((word) => word !== null)
  return words.filter((word, at) => words.findIndex((other) => isSame(word, other)) === at)
}
