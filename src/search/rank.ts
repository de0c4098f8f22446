import { ALSO } from './prepareEntry'
import { facetTerm, type Candidate, type Group, type Plan, type PreparedField } from './plan'

/** How much a word is worth by where it stands. */
const FIELD_WORTH: [PreparedField, number][] = [
  ['title', 1],
  ['tags', 0.75],
  ['summary', 0.5],
  ['body', 0.36],
]
/** As a word inside another: เสือ in ลูกเสือ. */
const INSIDE = 0.55
/** What another field with the same word adds. */
const AGAIN = 0.18
/** In all four fields. */
const MOST_AGAIN = 1 + AGAIN * 3
/** Words of an alternative that do not stand side by side. */
const APART = 0.6
const PHRASE_WORTH: [PreparedField, number][] = [
  ['title', 0.5],
  ['tags', 0.35],
  ['summary', 0.25],
  ['body', 0.12],
]
/** Of a title that is asked for from its first word to its last. */
const WHOLE_TITLE = 0.35
/** An item with the facets alone and none of the words stands behind one that lacks a facet. */
const UNSAID = 1.5
/** An item for so many levels is for no one in particular. */
const MANY_LEVELS = 3
const FOR_MANY_LEVELS = 0.6

export interface Ranked {
  candidate: Candidate
  tier: 'all' | 'near'
  score: number
}

/**
 * Candidates in the order they are shown: first what has every facet that the query names, then by how well the words
 * fit, newer ones first where all else is equal. The same for both engines.
 */
export function rank({ plan, candidates }: { plan: Plan; candidates: Candidate[] }): Ranked[] {
  const ranked = candidates.map((candidate) => score({ plan, candidate }))
  return ranked
    .sort((a, b) => a.missed - b.missed || b.score - a.score || later(a, b))
    .map(({ missed, ...rest }) => ({ ...rest, tier: missed === 0 ? 'all' : 'near' }))
}

const later = (a: { candidate: Candidate }, b: { candidate: Candidate }): number =>
  compare(b.candidate.publishedAt, a.candidate.publishedAt) ||
  compare(a.candidate.key, b.candidate.key)

const ALSO_MARK = ` ${ALSO} `

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Texts = Record<PreparedField, string>

function score({ plan, candidate }: { plan: Plan; candidate: Candidate }) {
  const { prepared } = candidate
  const texts: Texts = {
    title: ` ${prepared.title} `,
    tags: ` ${prepared.tags} `,
    summary: ` ${prepared.summary} `,
    body: ` ${prepared.body} `,
    attachments: '',
    facets: ` ${prepared.facets} `,
  }
  let sum = 0
  let missed = 0
  let isSaid = !plan.groups.some(({ isNeeded }) => isNeeded)
  for (const group of plan.groups) {
    const worth = worthOf(group, texts)
    const isSpread = group.facet === 'level' && hasManyLevels(prepared.facets)
    sum += group.weight * worth * (isSpread ? FOR_MANY_LEVELS : 1)
    if (group.facet && group.facet !== 'year' && worth === 0) missed += 1
    if (group.isNeeded && worth > 0) isSaid = true
  }
  if (!isSaid) missed += UNSAID
  const weight = plan.groups.reduce((total, group) => total + group.weight, 0)
  sum += weight * phraseWorth(plan.phrases, texts)
  return { candidate, score: sum, missed }
}

function worthOf({ alternatives, facet }: Group, texts: Texts): number {
  let best = 0
  for (const { terms, weight } of alternatives) {
    const worth = weight * placeWorth(terms, texts, Boolean(facet), best / weight)
    if (worth > best) best = worth
  }
  return best
}

/** @param least what it must be worth to matter; below it, 0 */
function placeWorth(terms: string[], texts: Texts, isFacet: boolean, least: number): number {
  const isInFacets = terms.length === 1 && texts.facets.includes(` ${terms[0]} `)
  if (isInFacets) return 1
  const together = ` ${terms.join(' ')} `
  let best = 0
  let places = 0
  for (const [field, worth] of FIELD_WORTH) {
    // Fields stand from the most worth to the least.
    if (places === 0 && worth * MOST_AGAIN <= least) return 0
    const text = texts[field]
    const at = text.indexOf(together)
    const isTogether = at !== -1
    if (!isTogether && (terms.length === 1 || !terms.every((term) => text.includes(` ${term} `))))
      continue
    places += 1
    const isInside = isTogether && terms.length === 1 && isBehindAlso(text, at)
    best = Math.max(best, worth * (isInside ? INSIDE : isTogether ? 1 : APART))
  }
  if (places > 0) return best * (1 + AGAIN * (places - 1))
  if (isFacet) return 0
  const all = texts.title + texts.tags + texts.summary + texts.body
  const held = terms.filter((term) => all.includes(` ${term} `)).length
  return held === terms.length ? FIELD_WORTH.at(-1)![1] * APART : 0
}

const LEVEL = new RegExp(facetTerm('level', ''), 'g')
const hasManyLevels = (facets: string): boolean => (facets.match(LEVEL)?.length ?? 0) >= MANY_LEVELS

function isBehindAlso(text: string, at: number): boolean {
  const also = text.indexOf(ALSO_MARK)
  return also !== -1 && at > also
}

function phraseWorth(phrases: string[][], texts: Texts): number {
  let best = 0
  for (const phrase of phrases) {
    const together = ` ${phrase.join(' ')} `
    for (const [field, worth] of PHRASE_WORTH)
      if (texts[field].includes(together)) best = Math.max(best, worth)
    if (texts.title.trim() === together.trim()) best += WHOLE_TITLE
  }
  return best
}
