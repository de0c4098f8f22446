/** Small pictures in text, with what turns signs into them: only some machines have a font to print them. */
const PICTOGRAPHS =
  /[\p{Emoji_Presentation}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0e\ufe0f\u20e3]|\u200d(?=\p{Extended_Pictographic})|\p{Extended_Pictographic}\ufe0f/gu

/** Text as it can be printed: without emoji, and without the gaps they leave. */
export const printableText = (text: string): string =>
  text
    .replace(PICTOGRAPHS, '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim()
