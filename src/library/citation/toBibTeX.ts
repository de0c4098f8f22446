import { ENGLISH, THAI } from '@/site/language'
import { MEDIA_TYPES } from '../terms'
import { WORDS } from '../words'
import { citedYear } from './citedYear'
import type { CitedWork } from './CitedWork'
import { readCreatorName } from './creatorName'
import { licenceName } from './licenceName'

/**
 * An entry for BibTeX (O. Patashnik, BibTeXing, 1988), in UTF-8 as biber and Zotero read it. Years are of the common
 * era: programs sort and count by them. Thai names and bodies are kept whole by braces of their own.
 */
export function toBibTeX(work: CitedWork): string {
  const { say, locale } = work.language === 'en' ? ENGLISH : THAI
  const year = citedYear(work)
  const kind = work.isInnovation ? WORDS.innovation : WORDS.medium
  const fields: [string, string][] = [
    ['author', work.creators.map(author).join(' and ')],
    ['title', `{${escapeBibTeX(work.title)}}`],
    ['year', year === null ? '' : String(year)],
    ['howpublished', escapeBibTeX(say(work.mediaType ? MEDIA_TYPES[work.mediaType] : kind))],
    ['publisher', `{${escapeBibTeX(work.publisher)}}`],
    // Addresses are taken as they stand.
    ['url', work.url],
    ['language', locale === 'en' ? 'english' : 'thai'],
    ['note', work.licence ? escapeBibTeX(licenceName(work.licence, locale)) : ''],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${work.code},\n${lines.join(',\n')}\n}\n`
}

function author(written: string): string {
  const { family, given } = readCreatorName(written)
  return given ? `{${escapeBibTeX(family)}}, ${escapeBibTeX(given)}` : `{${escapeBibTeX(family)}}`
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Braces are counted even behind a backslash, so that one without its partner would swallow what follows.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

/** Text as a value of BibTeX, on one line and with its braces in pairs. */
export const escapeBibTeX = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/g, (mark) => COMMANDS[mark] ?? mark)
