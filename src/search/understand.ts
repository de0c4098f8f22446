import { chooseAccepted, chooseLoose } from './chooseAccepted'
import type { Understood, UnderstoodFacet } from './engine'
import type { Plan } from './plan'
import type { Lexicon } from './thai/lexicon'
import { shiftLetters } from './thai/shiftLetters'
import { findIdeas } from './understanding/findIdeas'
import type { Frequencies } from './understanding/Frequencies'
import type { Idea } from './understanding/Idea'
import { isDead, toGroup } from './understanding/toGroup'

export interface Understanding {
  plan: Plan | null
  understood: Understood
}

/** In words, those that say nothing included. */
const LONG_QUESTION = 5
/** Of a longer query the rest is passed over. */
const IDEAS_MAX = 20

/** From words to what is looked for. The query is taken as it stands: spelling is corrected before. */
export function understand({
  query,
  lexicon,
  frequencies,
}: {
  query: string
  lexicon: Lexicon
  frequencies: Frequencies
}): Understanding {
  const tokens = lexicon.tokenise(query)
  const ideas = findIdeas({ query, tokens, lexicon, frequencies })
  const kept = withoutStopWords(withoutAsker(ideas, query)).map((idea) =>
    onlyAlive(idea, frequencies),
  )
  const groups = kept.map((idea) => toGroup(idea, frequencies))
  const weighed = groups.map((group, index) => ({
    ...group,
    index,
    role: kept[index]!.role,
    letters: wordsOf(kept[index]!).length,
    isDead: isDead(group, frequencies),
  }))
  const accept = chooseAccepted({ groups: weighed, isLong: ideas.length >= LONG_QUESTION })
  const loose = chooseLoose({ groups: weighed })
  return {
    plan: accept.length > 0 ? { groups, accept, loose, phrases: findPhrases(ideas) } : null,
    understood: {
      facets: kept.filter((idea) => idea.facet).map((idea) => toUnderstood(idea, query)),
      words: kept.filter(({ facet, role }) => !facet && role !== 'weak').map(wordsOf),
    },
  }
}

const PERSON = /^(ครู|ผู้|นัก|พ่อ|แม่|ผอ|รอง|ร้าน|เจ้าหน้าที่|บุคลากร|อาจารย์)/
const WANTS = /^(อยาก|หา|มองหา|กำลังหา|ต้องการ|สนใจ|ขอ)/

/** Who asks says less than what is asked for: ครูใหม่หา…, ผู้ปกครองอยากรู้… */
function withoutAsker(ideas: Idea[], query: string): Idea[] {
  const [asker, wants, ...rest] = ideas
  if (!asker || !wants?.isStop || rest.length === 0 || asker.role !== 'needed') return ideas
  const textOf = ({ tokens }: Idea) => query.slice(tokens[0]!.start, tokens.at(-1)!.end)
  if (!PERSON.test(textOf(asker)) || !WANTS.test(textOf(wants))) return ideas
  return [{ ...asker, role: 'helpful' }, wants, ...rest]
}

/** Without words that say nothing; where nothing else was said, they are what is looked for. */
function withoutStopWords(ideas: Idea[]): Idea[] {
  const telling = ideas.filter(({ isStop }) => !isStop)
  const kept = telling.length > 0 ? telling : ideas
  const hasContent = kept.some(({ role }) => role === 'needed')
  const hasFacet = kept.some(({ facet }) => facet)
  return kept
    .slice(0, IDEAS_MAX)
    .map((idea) =>
      idea.role === 'weak' && !hasContent && !hasFacet ? { ...idea, role: 'needed' } : idea,
    )
}

/** Without ways of saying it that no entry uses, unless all are so. */
function onlyAlive(idea: Idea, { of }: Frequencies): Idea {
  const alive = idea.alternatives.filter(({ terms }) => terms.every((term) => of(term) > 0))
  return alive.length > 0 ? { ...idea, alternatives: alive } : idea
}

/** Neighbours in the query, for what was found side by side. */
function findPhrases(ideas: Idea[]): string[][] {
  const phrases: string[][] = []
  let current: string[] = []
  const close = () => {
    if (current.length > 1) phrases.push(current)
    current = []
  }
  for (const { tokens, isStop, facet } of ideas) {
    if (isStop || facet === 'level') close()
    else current.push(...tokens.map(({ term }) => shiftLetters(term)))
  }
  close()
  return phrases
}

const toUnderstood = (idea: Idea, query: string): UnderstoodFacet => ({
  facet: idea.facet!,
  values: idea.values,
  words: query.slice(idea.tokens[0]!.start, idea.tokens.at(-1)!.end),
})

const wordsOf = ({ tokens }: Idea): string => tokens.map(({ term }) => term).join('')
