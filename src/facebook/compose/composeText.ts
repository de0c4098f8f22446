import { cleanText } from './cleanText'
import { cutGraphemes } from './cutGraphemes'
import { fixedHashtags, hashtagsIn, isSame, itemHashtags } from './hashtags'

/** What Facebook takes in one post, in characters; UTF-16 units are never fewer. */
export const TEXT_MAX = 63_206
/**
 * Of the summary in a composed text. Facebook folds a text after some 480 characters on a wide screen: title and
 * summary stand before the fold, and what is longer is for the page. It is also what the form asks of a summary.
 */
export const SUMMARY_MAX = 300

export interface ComposedText {
  text: string
  /** Something the writer wrote is not in it. */
  isCut: boolean
}

export interface TextToCompose {
  item: {
    title: string
    summary?: string | null
    tagTitles: string[]
    facebook?: { message?: string | null } | null
  }
  /** The text of this post alone; it goes before the item's. */
  own?: string | null
  /** The fixed ones, as the settings hold them. */
  hashtags?: string | null
  /** `https://…/go/{code}-{n}`: ends in what the post is found again by. */
  shortLink: string
  /** For tests. */
  max?: number
}

/**
 * What a post says: the text somebody wrote for it, else title, summary and hashtags. The short link stands on a line
 * of its own at the end and nowhere else. Composing what was composed changes nothing.
 */
export function composeText({
  item,
  own,
  hashtags,
  shortLink,
  max = TEXT_MAX,
}: TextToCompose): ComposedText {
  const fixed = fixedHashtags(hashtags)
  const clean = (text: string | null | undefined) => withoutLinks(cleanText(text ?? ''), shortLink)
  const written = clean(own) || clean(item.facebook?.message)
  const room = max - paragraph(shortLink).length
  if (written) {
    const text = withHashtags({ text: written, fixed, max: room })
    return { text: join(text.text, shortLink), isCut: text.isCut }
  }

  const whole = clean(item.summary)
  const summary = cutGraphemes(whole, SUMMARY_MAX)
  const tags = itemHashtags({ tagTitles: item.tagTitles, fixed }).map((word) => `#${word}`)
  const tail = tags.join(' ')
  const body = join(clean(item.title), summary)
  const kept = cutGraphemes(body, room - (tail ? paragraph(tail).length : 0))
  return {
    text: join(kept, tail, shortLink),
    isCut: summary !== whole || kept !== body,
  }
}

const paragraph = (text: string): string => `\n\n${text}`

const join = (...parts: string[]): string => parts.filter(Boolean).join('\n\n')

/** The text and those of the fixed hashtags that it does not hold; cutting it may take one away. */
function withHashtags({ text, fixed, max }: { text: string; fixed: string[]; max: number }): {
  text: string
  isCut: boolean
} {
  let kept = text
  for (let tail = missingFrom(kept, fixed); ;) {
    kept = cutGraphemes(text, max - (tail ? paragraph(tail).length : 0))
    const missing = missingFrom(kept, fixed)
    if (missing === tail) return { text: join(kept, tail), isCut: kept !== text }
    tail = missing
  }
}

const missingFrom = (text: string, fixed: string[]): string =>
  fixed
    .filter((word) => !hashtagsIn(text).some((other) => isSame(word, other)))
    .map((word) => `#${word}`)
    .join(' ')

/**
 * The text without short addresses of the same item, of whatever post: the one of this post is added, and an older
 * one would make two posts look the same.
 */
function withoutLinks(text: string, shortLink: string): string {
  const { origin, host, pathname } = new URL(shortLink)
  const stem = pathname.replace(/-\d+$/, '')
  const address = new RegExp(
    `(?:${literal(origin)}|https?://${literal(host)}|${literal(host)})?${literal(stem)}(?:-\\d+)?(?:[?#][\\w=&%.~+-]*)?`,
    'gi',
  )
  return cleanText(text.replace(address, ' '))
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
