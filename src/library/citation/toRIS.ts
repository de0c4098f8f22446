import { ENGLISH, THAI } from '@/site/language'
import { bangkokDay } from '@/shared/thaiDate'
import { MEDIA_TYPES, type MediaType } from '../terms'
import { WORDS } from '../words'
import { citedYear } from './citedYear'
import type { CitedWork } from './CitedWork'
import { readCreatorName } from './creatorName'
import { licenceName } from './licenceName'

/** What programs for references call our types; `GEN` where they have no word. */
const TYPES: Partial<Record<MediaType, string>> = {
  video: 'VIDEO',
  audio: 'SOUND',
  slides: 'SLIDE',
  ebook: 'EBOOK',
  interactive: 'COMP',
  app: 'COMP',
  image: 'FIGURE',
}

/**
 * A record in RIS, as EndNote, Mendeley and Zotero read it (Research Information Systems, RIS Format Specifications:
 * tag, two blanks, hyphen, blank, value; lines end in CR LF; names and keywords hold no asterisk). Years are of the
 * common era.
 */
export function toRIS(work: CitedWork): string {
  const { say, locale } = work.language === 'en' ? ENGLISH : THAI
  const year = citedYear(work)
  const kind = work.isInnovation ? WORDS.innovation : WORDS.medium
  const fields: [string, string][] = [
    ['TY', (work.mediaType && TYPES[work.mediaType]) || 'GEN'],
    ['ID', work.code],
    ['TI', work.title],
    ...work.creators.map((name): [string, string] => ['AU', author(name)]),
    ['PY', year === null ? '' : String(year)],
    ['DA', work.publishedAt ? day(work.publishedAt) : ''],
    ['PB', work.publisher],
    ['M3', say(work.mediaType ? MEDIA_TYPES[work.mediaType] : kind)],
    ['AB', work.summary],
    ...work.tags.map((tag): [string, string] => ['KW', withoutAsterisks(tag)]),
    ['LA', locale],
    ['N1', work.licence ? licenceName(work.licence, locale) : ''],
    ['UR', work.url],
  ]
  const lines = fields
    .map(([tag, value]) => [tag, onOneLine(value)] as const)
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value}`)
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A comma parts the family's name from the given ones, so no other may stand in a name. */
function author(written: string): string {
  const { family, given } = readCreatorName(withoutAsterisks(written).replaceAll(',', ' '))
  return given ? `${family}, ${given}` : family
}

const withoutAsterisks = (text: string): string => text.replaceAll('*', ' ')

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

function day(moment: string): string {
  const { year, month, day } = bangkokDay(moment)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0'), ''].join('/')
}
