import type { Locale } from '@/site/language'
import { LICENCES, type Licence } from '../terms'

/** What a licence is called for short, with its version: `CC BY-SA 4.0`. */
export function licenceName(licence: Licence, locale: Locale): string {
  if (licence === 'cc0') return 'CC0 1.0'
  if (licence === 'all-rights-reserved') return LICENCES[licence][locale]
  return `${licence.replace('cc-', 'CC ').toUpperCase()} 4.0`
}
