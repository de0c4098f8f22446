import type { Group } from './plan'

export interface Weighed extends Pick<Group, 'weight' | 'facet'> {
  index: number
  role: 'needed' | 'helpful' | 'weak'
  letters: number
  /** Nothing in the index answers to it. */
  isDead: boolean
}

/** How much of what was asked for in words, by weight, an item must have, by how many words there are. */
const SHARE = [1, 1, 0.99, 0.6, 0.5]
const SHARE_OF_MANY = 0.45
/** So many facets together make an item worth showing without the words. */
const FACETS_ALONE = 2
/** In a long question, of two words that both lead somewhere the rarer will do. */
const SHARE_OF_TWO = 0.52
const TELLING_LETTERS = 7
const NEEDED_MAX = 8
const SETS_MAX = 80

/**
 * Which groups an item must have to be found: enough of the words, and of the facets that the query names all but
 * one. Sets hold no other set.
 * @returns none when the index cannot answer the query
 */
export function chooseAccepted({
  groups,
  isLong,
}: {
  groups: Weighed[]
  /** A question rather than a few words. */
  isLong: boolean
}): number[][] {
  const needed = groups
    .filter(({ role }) => role === 'needed')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NEEDED_MAX)
  const facets = groups.filter(({ facet, isDead }) => facet && !isDead)
  if (needed.length > 0) {
    const sets = enough({ needed, isLong })
    const named = facets.filter(({ facet }) => facet !== 'year').map(({ index }) => index)
    const isAnswerable = needed.some(({ isDead }) => !isDead)
    return isAnswerable && named.length >= FACETS_ALONE ? [...sets, named] : sets
  }
  if (facets.length > 0) return allButOne(facets.map(({ index }) => index))
  const helpful = groups.filter(({ isDead }) => !isDead)
  return helpful.length > 0 ? [helpful.map(({ index }) => index)] : []
}

function enough({ needed, isLong }: { needed: Weighed[]; isLong: boolean }): number[][] {
  const whole = needed.reduce((sum, { weight }) => sum + weight, 0)
  const areTwo = isLong && needed.length === 2 && needed.every(({ isDead }) => !isDead)
  const share = areTwo ? SHARE_OF_TWO : (SHARE[needed.length] ?? SHARE_OF_MANY)
  const alive = needed.filter(({ isDead }) => !isDead)
  const sets: number[][] = []
  for (let bits = 1; bits < 1 << alive.length; bits += 1) {
    const chosen = alive.filter((_, at) => bits & (1 << at))
    const sum = chosen.reduce((total, { weight }) => total + weight, 0)
    if (sum < share * whole) continue
    const least = Math.min(...chosen.map(({ weight }) => weight))
    if (sum - least < share * whole || chosen.length === 1)
      sets.push(chosen.map(({ index }) => index))
  }
  return sets.slice(0, SETS_MAX)
}

/**
 * For when no item has enough of the words: items with one of the long ones, which tell more than short ones. None where
 * a word is in no item at all, for then the query is about something else.
 */
export function chooseLoose({ groups }: { groups: Weighed[] }): number[][] {
  const needed = groups.filter(({ role }) => role === 'needed')
  const isWhole = needed.length > 1 && needed.every(({ isDead }) => !isDead)
  const telling = needed.filter(({ letters }) => letters >= TELLING_LETTERS)
  return isWhole ? telling.map(({ index }) => [index]) : []
}

const allButOne = (facets: number[]): number[][] =>
  facets.length < 2 ? [facets] : facets.map((_, left) => facets.filter((__, at) => at !== left))
