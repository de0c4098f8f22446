import type { Label } from '@/shared/label'
import {
  formatDateTime,
  formatDateTimeEnglish,
  formatLongDate,
  formatLongDateEnglish,
  formatShortDate,
  formatShortDateEnglish,
} from '@/shared/thaiDate'

export const LOCALES = ['th', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** How a page speaks: its wording, its addresses, its dates and numbers. */
export interface Language {
  locale: Locale
  /** Of a pair, the wording of this language. */
  say(pair: Label): string
  /** A path of the site as a page in this language links to it: English pages stand under `/en`. */
  href(path: string): string
  longDate(date: Date | string): string
  shortDate(date: Date | string): string
  dateTime(date: Date | string): string
  number(value: number): string
  /** For the `lang` attribute of a text written by staff: set where its script is not the page's. */
  langOf(text: string | null | undefined): Locale | undefined
}

const PREFIX = '/en'
/** Addresses that are the same in every language: files, machines, the admin. */
const SHARED =
  /^\/(files|go|cards|sheets|sitemaps|admin|api|packages|emblem\.svg|sitemap\.xml|robots\.txt|oembed|oai)(\/|\?|$)/
const THAI_LETTER = /[\u0e00-\u0e7f]/

export const THAI: Language = {
  locale: 'th',
  say: ({ th }) => th,
  href: (path) => path,
  longDate: formatLongDate,
  shortDate: formatShortDate,
  dateTime: formatDateTime,
  number: (value) => value.toLocaleString('th-TH'),
  langOf: () => undefined,
}

export const ENGLISH: Language = {
  locale: 'en',
  say: ({ en }) => en,
  href: toEnglishPath,
  longDate: formatLongDateEnglish,
  shortDate: formatShortDateEnglish,
  dateTime: formatDateTimeEnglish,
  number: (value) => value.toLocaleString('en-GB'),
  langOf: (text) => (text && THAI_LETTER.test(text) ? 'th' : undefined),
}

const LANGUAGES = { th: THAI, en: ENGLISH }

/** The language of a locale; undefined for anything that is none of the site's. */
export const languageOf = (locale: string): Language | undefined =>
  Object.hasOwn(LANGUAGES, locale) ? LANGUAGES[locale as Locale] : undefined

/** Leaves alone what is no page of this site, and what is English already. */
function toEnglishPath(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path
  if (SHARED.test(path) || /^\/en(\/|\?|#|$)/.test(path)) return path
  return path === '/' ? PREFIX : path.startsWith('/?') ? PREFIX + path.slice(1) : PREFIX + path
}
