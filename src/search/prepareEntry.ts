import { buddhistYear } from '@/shared/thaiDate'
import type { Entry } from './engine'
import { facetTerm, type Prepared } from './plan'
import type { Lexicon } from './thai/lexicon'
import { shiftLetters } from './thai/shiftLetters'
import type { Token } from './thai/tokenise'

/** Of a long text, so many words are kept in their order for ranking; all of them are found. */
const RANKED_BODY_TOKENS = 600

/** Between texts, which are not read on from one into the other: no word. */
const BREAK = '|'
/** Before what the words also stand for. */
export const ALSO = '||'

/** An entry's texts in the form that is searched: for each field its words in order, then what they also stand for. */
export function prepareEntry(entry: Entry, lexicon: Lexicon): Prepared {
  const prepare = (texts: string[]) => toTerms(texts.map(lexicon.tokenise))
  return {
    title: prepare([entry.title, entry.card.en?.title ?? '']),
    tags: prepare([...entry.tags, ...entry.codes, ...entry.names]),
    summary: prepare([entry.summary, entry.card.en?.summary ?? '']),
    body: prepare([entry.body]),
    attachments: prepare([entry.attachments]),
    facets: facetTerms(entry).join(' '),
  }
}

function toTerms(texts: Token[][]): string {
  const words = texts
    .map((tokens) => tokens.map(({ term }) => shiftLetters(term)).join(' '))
    .filter(Boolean)
    .join(` ${BREAK} `)
  const also = new Set(texts.flat().flatMap((token) => token.also.map(shiftLetters)))
  return also.size === 0 ? words : `${words} ${ALSO} ${[...also].join(' ')}`
}

/** Of the year of making and the year of publication: people mean either. */
function facetTerms({ area, levels, type, year, publishedAt }: Entry): string[] {
  const years = new Set([year, buddhistYear(publishedAt)].filter((value) => value !== null))
  return [
    ...(area ? [facetTerm('area', area)] : []),
    ...levels.map((level) => facetTerm('level', level)),
    ...(type ? [facetTerm('type', type)] : []),
    ...[...years].map((value) => facetTerm('year', String(value))),
  ]
}

/** The prepared texts that ranking reads: a long body is cut. */
export function rankedPart(prepared: Prepared): Prepared {
  const { body } = prepared
  const words = body.split(' ')
  const cut =
    words.length > RANKED_BODY_TOKENS ? words.slice(0, RANKED_BODY_TOKENS).join(' ') : body
  return { ...prepared, body: cut, attachments: '' }
}
