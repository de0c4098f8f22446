import type { SearchAction, WebSite, WithContext } from 'schema-dts'
import { absoluteURL } from '../absoluteURL'
import type { Site } from '../getSite'
import { LOCALES, type Language } from '../language'
import { officeID } from './office'

/** Google's own addition to schema.org ("Sitelinks search box"): which part of the address a person types. */
type WithInput = SearchAction & { 'query-input': string }

/** The site and how to search it, for its home page. */
export function webSite({ groupName, officeName, shortName }: Site, { href }: Language) {
  const name = groupName || officeName
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': absoluteURL('/#site'),
    name,
    alternateName: shortName === name ? undefined : shortName,
    url: absoluteURL(href('/')),
    inLanguage: [...LOCALES],
    publisher: { '@id': officeID() },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteURL(href('/search'))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    } as WithInput,
  } satisfies WithContext<WebSite>
}
