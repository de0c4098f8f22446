import { typstString, typstText } from './typstText'

/** `Intl.Segmenter` grows slow on longer stretches. */
const STRETCH_MAX = 2_000
/** What is longer is hardly one Thai word; it may break anywhere. */
const WORD_MAX = 24
/** Letters of a long run without spaces, such as an address, that stay together. */
const RUN_PART = 16

const THAI = /[\u0e01-\u0e5b]/
/** Signs that repeat or shorten the word before them: they never begin a line, and would confuse the segmenter. */
const FOLLOWING = /^[ๆฯ]+$/

const words = new Intl.Segmenter('th', { granularity: 'word' })
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })

/**
 * Text of a person as Typst markup, like `typstText`, whose lines break between Thai words: Typst's own breaking
 * parts words such as นวัตกรรม. Each word is a box, which leaves no sign in the text of a PDF, and spares
 * Typst the work.
 */
export const typstWords = (text: string): string => typstPieces(text).join('')

/** The same in parts, which together are the whole text. */
export const typstPieces = (text: string): string[] =>
  joinFollowing(
    text
      .split(/(\s+|[ๆฯ]+)/)
      .flatMap(toStretches)
      .flatMap(toWords),
  ).flatMap(toMarkup)

function toStretches(text: string): string[] {
  const stretches: string[] = []
  for (let at = 0; at < text.length; at += STRETCH_MAX)
    stretches.push(text.slice(at, at + STRETCH_MAX))
  return stretches
}

function toWords(stretch: string): string[] {
  if (!THAI.test(stretch)) return [stretch]
  const parts: string[] = []
  for (const { segment } of words.segment(stretch)) {
    const last = parts.at(-1)
    const isPlain = last !== undefined && !THAI.test(last) && !THAI.test(segment)
    if (isPlain) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

/** `ต่าง ๆ` is one word for the end of a line. */
function joinFollowing(parts: string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    if (!FOLLOWING.test(part)) joined.push(part)
    else {
      const space = joined.at(-1) === ' ' && joined.length > 1 ? (joined.pop() ?? '') : ''
      joined.push((joined.pop() ?? '') + space + part)
    }
  }
  return joined
}

function toMarkup(part: string): string[] {
  const isThai = THAI.test(part)
  if (isThai && part.length <= WORD_MAX) return [toBox(part)]
  if (isThai || part.length <= WORD_MAX || /\s/.test(part)) return [typstText(part)]
  const clusters = Array.from(letters.segment(part), ({ segment }) => segment)
  return Array.from({ length: Math.ceil(clusters.length / RUN_PART) }, (_, index) =>
    toBox(clusters.slice(index * RUN_PART, (index + 1) * RUN_PART).join('')),
  )
}

const toBox = (word: string): string => `#box(${typstString(word)});`
