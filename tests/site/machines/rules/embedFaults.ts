import { isAbsolute } from './addresses'
import { Faults } from './faults'
import { readHTML } from './readHTML'

export type EmbedAnswer = Record<string, string | number>

const TYPES = ['photo', 'video', 'link', 'rich']
/** What needs nothing of the page it stands on and can do nothing there. */
const ALLOWED: Record<string, string[]> = {
  blockquote: ['cite', 'lang'],
  p: [],
  a: ['href'],
  strong: [],
  footer: [],
  time: ['datetime'],
}
const FRAME = ['html', 'head', 'body']

/** oEmbed 1.0 (oembed.com, section 2.3.4): required members, their types, and the limits the asker set. */
export function embedFaults(
  answer: EmbedAnswer,
  { maxWidth = Infinity, maxHeight = Infinity }: { maxWidth?: number; maxHeight?: number } = {},
): string[] {
  const faults = new Faults(String(answer.title))
  faults.unless(answer.version === '1.0', 'version')
  faults.unless(TYPES.includes(String(answer.type)), 'type')
  for (const name of ['title', 'author_name', 'provider_name']) {
    faults.unless(typeof answer[name] === 'string' && answer[name], name)
  }
  for (const name of ['author_url', 'provider_url']) faults.unless(isAbsolute(answer[name]), name)
  faults.unless(Number.isInteger(answer.cache_age), 'cache_age')

  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height']
  const given = thumbnail.filter((name) => name in answer)
  faults.unless(given.length === 0 || given.length === 3, 'a thumbnail has all three or none')
  if (given.length > 0) {
    faults.unless(isAbsolute(answer.thumbnail_url), 'thumbnail_url')
    faults.unless(Number(answer.thumbnail_width) <= maxWidth, 'thumbnail_width')
    faults.unless(Number(answer.thumbnail_height) <= maxHeight, 'thumbnail_height')
  }

  if (answer.type === 'rich') {
    faults.unless(Number(answer.width) > 0 && Number(answer.width) <= maxWidth, 'width')
    faults.unless(Number(answer.height) > 0 && Number(answer.height) <= maxHeight, 'height')
    for (const { name, attributes } of readHTML(String(answer.html))) {
      if (FRAME.includes(name)) continue
      const known = Object.keys(attributes).every((attribute) => ALLOWED[name]?.includes(attribute))
      faults.unless(ALLOWED[name] && known, `html holds ${name} ${JSON.stringify(attributes)}`)
      for (const url of [attributes.href, attributes.cite]) {
        faults.unless(url === undefined || isAbsolute(url), `html leads to ${url}`)
      }
    }
  }
  return faults.found
}
