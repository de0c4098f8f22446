import type { Alternative, Group } from '../plan'
import type { Frequencies } from './Frequencies'
import type { Idea } from './Idea'

const WEAK = 0.12
const YEAR = 0.8
const FACET = 1
const HELPFUL = 0.7
/** Of a word that is in every entry; rare ones are worth up to one more. */
const NEEDED = 0.6

/** An idea weighed: rare words count more. */
export function toGroup(idea: Idea, frequencies: Frequencies): Group {
  const { alternatives, facet, role } = idea
  return { alternatives, facet, weight: weightOf(idea, frequencies), isNeeded: role === 'needed' }
}

function weightOf({ alternatives, facet, role }: Idea, frequencies: Frequencies): number {
  if (facet) return facet === 'year' ? YEAR : FACET
  if (role === 'weak') return WEAK
  if (role === 'helpful') return HELPFUL
  const [first] = alternatives
  return NEEDED + (first ? rarityOf(first, frequencies) : 0)
}

/** 0 for what is in every entry, 1 for what is in one or none. */
function rarityOf({ terms }: Alternative, { of, entries }: Frequencies): number {
  const count = Math.min(...terms.map(of))
  return Math.log((entries + 1) / (count + 0.5)) / Math.log((entries + 1) / 0.5)
}

/** Whether no entry can answer to it. */
export const isDead = ({ alternatives }: Group, { of }: Frequencies): boolean =>
  alternatives.every(({ terms }) => terms.some((term) => of(term) === 0))
