import type { Licence } from './terms'

/** The text of a licence, Creative Commons 4.0 International; undefined where there is none to link to. */
export function licenceURL(licence: Licence | null | undefined): string | undefined {
  if (licence === 'cc0') return 'https://creativecommons.org/publicdomain/zero/1.0/deed.th'
  if (!licence?.startsWith('cc-')) return undefined
  return `https://creativecommons.org/licenses/${licence.slice('cc-'.length)}/4.0/deed.th`
}
