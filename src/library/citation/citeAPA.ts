import type { Language } from '@/site/language'
import { BUDDHIST_ERA_OFFSET, buddhistYear } from '@/shared/thaiDate'
import { MEDIA_TYPES } from '../terms'
import { WORDS } from '../words'
import type { CitedWork } from './CitedWork'
import { readCreatorName } from './creatorName'

/** A run of text of a citation; titles of works are set in italics. */
export interface CitationPart {
  text: string
  isTitle: boolean
}

/** More than these, and all but the first of them and the last are left out. */
const CREATORS_MAX = 20

/**
 * One line of a list of works in the APA's seventh style (American Psychological Association, Publication Manual, 7th
 * ed., 2020, chapters 9 and 10), in Thai as Thai universities adapt it: names in their own order and without titles,
 * years of the Buddhist era, `ม.ป.ป.` for a year nobody knows. The kind of a work that is no text stands in brackets
 * (9.22); a body that made and published a work is named once (9.29).
 */
export function citeAPA(work: CitedWork, language: Language): CitationPart[] {
  const creators = work.creators.map(readCreatorName).map(written)
  const year = `(${yearOf(work, language)}).`
  const kind = ` [${kindOf(work, language)}].`
  const title = { text: work.title, isTitle: true }
  const isOwnPublisher = work.creators.length === 1 && work.creators[0] === work.publisher
  const end = `${isOwnPublisher ? '' : ` ${ended(work.publisher)}`} ${work.url}`
  return creators.length > 0
    ? [plain(`${ended(joined(creators, language))} ${year} `), title, plain(`${kind}${end}`)]
    : [title, plain(`${kind} ${year}${end}`)]
}

const plain = (text: string): CitationPart => ({ text, isTitle: false })

const written = ({ family, given }: { family: string; given: string }): string =>
  given ? `${family}, ${initials(given)}` : family

const initials = (given: string): string =>
  given
    .split(/[ .]+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]?.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ')

function joined(names: string[], { locale }: Language): string {
  const [last = ''] = names.slice(-1)
  if (names.length > CREATORS_MAX) {
    return `${names.slice(0, CREATORS_MAX - 1).join(', ')}, . . . ${last}`
  }
  if (names.length === 1) return last
  const others = names.slice(0, -1).join(', ')
  if (locale === 'en') return `${others}, & ${last}`
  return `${others} และ${/^\p{Script=Thai}/u.test(last) ? '' : ' '}${last}`
}

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

function yearOf({ year, publishedAt }: CitedWork, { locale }: Language): string {
  const buddhist = year ?? (publishedAt ? buddhistYear(publishedAt) : null)
  if (buddhist === null) return locale === 'th' ? 'ม.ป.ป.' : 'n.d.'
  return String(locale === 'th' ? buddhist : buddhist - BUDDHIST_ERA_OFFSET)
}

const kindOf = ({ mediaType, isInnovation }: CitedWork, { say }: Language): string =>
  say(mediaType ? MEDIA_TYPES[mediaType] : isInnovation ? WORDS.innovation : WORDS.medium)

/** The same as text. */
export const apaText = (work: CitedWork, language: Language): string =>
  citeAPA(work, language)
    .map(({ text }) => text)
    .join('')
