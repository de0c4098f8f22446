import { isAbsolute } from './addresses'
import { Faults } from './faults'
import type { Head } from './readHTML'

/** The languages a page says it has, by hreflang. */
export const alternatesOf = (head: Head): Record<string, string> =>
  Object.fromEntries(
    head
      .links('alternate')
      .filter(({ hreflang }) => hreflang)
      .map(({ hreflang, href }) => [hreflang ?? '', href ?? '']),
  )

/**
 * RFC 6596 and Google, "Consolidate duplicate URLs": one canonical, absolute. Google, "Localized versions": absolute
 * addresses, the page itself among them, one default. All of it in the head.
 */
export function addressFaults(head: Head, where: string): string[] {
  const faults = new Faults(where)
  const canonicals = head.links('canonical').map(({ href }) => href)
  faults.unless(canonicals.length === 1 && isAbsolute(canonicals[0]), `canonical ${canonicals}`)

  const alternates = alternatesOf(head)
  const languages = Object.keys(alternates)
  if (languages.length > 0) {
    faults.unless(languages.sort().join() === 'en,th,x-default', `hreflang ${languages}`)
    faults.unless(Object.values(alternates).every(isAbsolute), 'hreflang of no address')
    faults.unless(alternates['x-default'] === alternates.th, 'x-default')
    faults.unless(alternates[head.language ?? ''] === canonicals[0], 'hreflang of the page itself')
  }
  faults.unless(head.strays.length === 0, `outside the head: ${head.strays}`)
  return faults.found
}
