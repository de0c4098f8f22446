/** Lines as people mean them: what other systems call the end of one. */
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g
/** A joiner that holds a picture character together, such as a family; any other is rubbish. */
const NEEDLESS_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)\u200d|\u200d(?!\p{Extended_Pictographic})/gu
/** Control characters, halves of a pair, and what is not seen: zero-width, soft hyphens, changes of direction. */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]|\p{Cs}/gu

/**
 * Text as a post may hold it: one way to end a line, nothing hidden, no spaces in a row or at the ends of lines, at most one blank
 * line in a row. Doing so twice is doing so once.
 */
export const cleanText = (text: string): string =>
  tidy(dropHidden(text.replace(LINE_ENDS, '\n').replace(/\t/g, ' '))).normalize('NFC')

/** What was hidden may have kept apart what is rubbish together, so it is looked at until nothing is left. */
function dropHidden(text: string): string {
  const dropped = text.replace(HIDDEN, '').replace(NEEDLESS_JOINER, '')
  return dropped === text ? text : dropHidden(dropped)
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
