import type { Locale } from '@/site/language'
import type { Licence } from './terms'

/** The address that names a licence, Creative Commons 4.0 International; undefined where there is none. */
export function licenceURL(licence: Licence | null | undefined): string | undefined {
  if (licence === 'cc0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  if (!licence?.startsWith('cc-')) return undefined
  return `https://creativecommons.org/licenses/${licence.slice('cc-'.length)}/4.0/`
}

/** Where people read a licence in their language; undefined where there is nothing to read. */
export function licenceDeedURL(
  licence: Licence | null | undefined,
  locale: Locale,
): string | undefined {
  const url = licenceURL(licence)
  return url && `${url}deed.${locale}`
}
