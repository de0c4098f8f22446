import type { Language, Locale } from '@/site/language'
import type { MarkedPart, SearchHit } from './engine'
import { markText } from './markText'
import { searchWords } from './searchWords'

export interface HitText {
  title: MarkedPart[]
  text: MarkedPart[]
  /** The one its words are in. */
  language: Locale
}

/**
 * What a result says in the language of the page: in English only where the item is wholly translated, and in Thai as
 * a whole otherwise. Where nothing of the text was searched for, it is the summary.
 * @param words those that were looked for
 */
export function hitText({
  hit: { title, snippet, card },
  words,
  language,
}: {
  hit: SearchHit
  words: string[]
  language: Language
}): HitText {
  if (language.locale === 'en' && card.en) {
    const wanted = searchWords(words.join(' '))
    return {
      title: markText(card.en.title, wanted),
      text: markText(card.en.summary, wanted),
      language: 'en',
    }
  }
  const isFound = snippet.some(({ isMarked }) => isMarked)
  return {
    title,
    text: isFound ? snippet : [{ text: card.summary, isMarked: false }],
    language: 'th',
  }
}
