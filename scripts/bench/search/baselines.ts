import MiniSearch from 'minisearch'
import type { CorpusDocument } from './corpus'

export type Ask = (query: string) => string[] | Promise<string[]>

const textOf = ({
  title,
  summary,
  body,
  tags = [],
  subject,
  mediaType,
  levels = [],
  number,
}: CorpusDocument) =>
  [title, summary, body, ...tags, subject, mediaType, ...levels, number].filter(Boolean).join(' ')

/** What a site without a search engine does: the whole query as it stands, anywhere in the text. */
export function substring(documents: CorpusDocument[]): Ask {
  const texts = documents.map((document) => ({
    id: document.id,
    text: textOf(document).toLowerCase(),
  }))
  return (query) =>
    texts.filter(({ text }) => text.includes(query.trim().toLowerCase())).map(({ id }) => id)
}

/** A good engine set up for Thai in an afternoon: words by `Intl.Segmenter`, prefixes, a fifth of the letters wrong. */
export function miniSearch(documents: CorpusDocument[]): Ask {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
  const engine = new MiniSearch<{ id: string; title: string; tags: string; text: string }>({
    fields: ['title', 'tags', 'text'],
    tokenize: (text) =>
      [...segmenter.segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    searchOptions: { boost: { title: 3, tags: 2 }, prefix: true, fuzzy: 0.2 },
  })
  engine.addAll(
    documents.map((document) => ({
      id: document.id,
      title: document.title,
      tags: (document.tags ?? []).join(' '),
      text: textOf(document),
    })),
  )
  return (query) => engine.search(query).map(({ id }) => String(id))
}
