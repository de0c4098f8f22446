import { facetTerm, type Alternative } from '../plan'
import { shiftLetters } from '../thai/shiftLetters'
import type { Token } from '../thai/tokenise'
import type { Idea } from './Idea'

/** A level is a facet, an ordinal (รุ่นที่ 2) only ranks, all other codes must be there. */
export function codeIdea({
  code,
  term,
  also,
}: Token): Pick<Idea, 'facet' | 'values' | 'role' | 'alternatives'> {
  const word = (name: string, weight: number): Alternative => ({
    terms: [shiftLetters(name)],
    weight,
  })
  if (code!.kind === 'level')
    return {
      facet: 'level',
      values: code!.levels,
      role: 'helpful',
      alternatives: [
        ...code!.levels.map((level) => ({ terms: [facetTerm('level', level)], weight: 1 })),
        ...[term, ...also].map((name) => word(name, 0.8)),
      ],
    }
  if (code!.kind === 'ordinal')
    return {
      facet: null,
      values: [],
      role: 'helpful',
      alternatives: [word(term, 1), ...also.map((name) => word(name, 0.3))],
    }
  const wider = code!.kind === 'indicator' && also.length > 1 ? [word(also[0]!, 0.4)] : []
  return { facet: null, values: [], role: 'needed', alternatives: [word(term, 1), ...wider] }
}
