import { escapeXML } from '@/shared/escapeXML'
import type { Facet, FacetCount, MarkedPart, SearchAnswer, SearchHit } from './engine'

/** How people call a value of a facet. */
type NameValue = (facet: Facet, value: string) => string

/**
 * The answer of `GET /api/search`. Titles are plain text; a snippet is HTML: escaped text with what was searched for
 * in `<mark>`.
 * @param toURL the whole address of a path of the site
 */
export function toSearchJSON({
  answer,
  nameOf,
  toURL,
  isEnglish,
}: {
  answer: SearchAnswer
  nameOf: NameValue
  toURL: (path: string) => string
  isEnglish: boolean
}) {
  const { query, understood, correction, total, page, size, tookMs, engine, hits, facets } = answer
  const named =
    (facet: Facet) =>
    ({ value, count }: FacetCount) => ({
      value,
      label: nameOf(facet, value),
      count,
    })
  return {
    query,
    understood: {
      words: understood.words,
      facets: understood.facets.map(({ facet, values, words }) => ({
        facet,
        words,
        values: values.map((value) => ({ value, label: nameOf(facet, value) })),
      })),
    },
    correction,
    total,
    page,
    size,
    tookMs,
    engine,
    hits: hits.map((hit) => toHit({ hit, toURL, isEnglish })),
    facets: Object.fromEntries(
      Object.entries(facets).map(([facet, counts]) => [facet, counts.map(named(facet as Facet))]),
    ),
  }
}

function toHit({
  hit,
  toURL,
  isEnglish,
}: {
  hit: SearchHit
  toURL: (path: string) => string
  isEnglish: boolean
}) {
  const { id, kind, tier, card, snippet, publishedAt } = hit
  const { area, levels, type, licence, school, year } = hit
  const shown = (isEnglish && card.en) || card
  return {
    id,
    kind,
    tier,
    title: shown.title,
    url: toURL(card.href),
    summary: shown.summary,
    snippet: markHTML(snippet),
    publishedAt,
    bytes: card.bytes,
    uses: card.uses,
    facets: { area, levels, type, licence, school, year },
  }
}

const markHTML = (parts: MarkedPart[]): string =>
  parts
    .map(({ text, isMarked }) => (isMarked ? `<mark>${escapeXML(text)}</mark>` : escapeXML(text)))
    .join('')
