import { isAbsolute, isDate, isMoment } from './addresses'
import { Faults } from './faults'
import type { Block } from './schemaOrgFaults'

type Data = Record<string, unknown>

/** Members whose values are addresses, wherever they stand. */
const ADDRESSES = new Set([
  '@id',
  'url',
  'contentUrl',
  'item',
  'license',
  'sameAs',
  'mainEntityOfPage',
  'image',
])
const DATES = new Set([
  'datePublished',
  'dateModified',
  'dateCreated',
  'expires',
  'startDate',
  'endDate',
])

/** What holds for every block: whole addresses, ISO 8601, and nothing said that is empty. */
export function valueFaults({ where, data }: Block): string[] {
  const faults = new Faults(where)
  const look = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      faults.unless(value.length > 0, `${name} is an empty list`)
      for (const each of value) look(each, name)
    } else if (value && typeof value === 'object') {
      for (const [member, inner] of Object.entries(value)) look(inner, member)
    } else {
      faults.unless(value !== '' && value !== null, `${name} is empty`)
      if (ADDRESSES.has(name)) faults.unless(isAbsolute(value), `${name}: ${String(value)}`)
      if (DATES.has(name)) faults.unless(isDate(value), `${name}: ${String(value)}`)
    }
  }
  look(data, '')
  return faults.found
}

/** What Google Search asks of a type, by its page of "Structured data markup that Google Search supports". */
export function googleFaults({ where, data }: Block): string[] {
  const faults = new Faults(where)
  RULES[String(data['@type'])]?.(data, faults)
  return faults.found
}

/** "Article": headline not over-long, dates with their zone, who wrote it and who publishes, with a logo. */
function article(data: Data, faults: Faults): void {
  const headline = String(data.headline ?? '')
  faults.unless(headline.length > 0 && headline.length <= 110, `headline of ${headline.length}`)
  faults.unless(isMoment(data.datePublished), 'datePublished without its zone')
  faults.unless(isMoment(data.dateModified), 'dateModified without its zone')
  faults.unless(
    String(data.dateModified) >= String(data.datePublished),
    'changed before it was out',
  )
  const author = data.author as Data | undefined
  faults.unless(author?.name && isAbsolute(author.url), 'author with name and url')
  const publisher = data.publisher as Data | undefined
  faults.unless(publisher?.name, 'publisher.name')
  faults.unless(isAbsolute((publisher?.logo as Data | undefined)?.url), 'publisher.logo')
  faults.unless(data.isAccessibleForFree === true, 'isAccessibleForFree')
  faults.unless(data.inLanguage === 'th' || data.inLanguage === 'en', 'inLanguage')
}

/** "Event": name and start; an end that is not before it; a place with its name, an organiser with name and url. */
function event(data: Data, faults: Faults): void {
  faults.unless(data.name, 'name')
  faults.unless(isDate(data.startDate), 'startDate')
  if (data.endDate) faults.unless(String(data.endDate) >= String(data.startDate), 'endDate')
  const place = data.location as Data | undefined
  if (place) faults.unless(place['@type'] === 'Place' && place.name, 'location.name')
  const organizer = data.organizer as Data | undefined
  faults.unless(organizer?.name && isAbsolute(organizer.url), 'organizer with name and url')
}

/** "Breadcrumb": at least two, counted from 1, each with a name and, but for the last, an address. */
function breadcrumbs(data: Data, faults: Faults): void {
  const items = data.itemListElement as Data[]
  faults.unless(items.length >= 2, 'fewer than two')
  items.forEach((item, index) => {
    faults.unless(item['@type'] === 'ListItem' && item.position === index + 1, `position ${index}`)
    faults.unless(item.name, `name ${index}`)
    faults.unless(index === items.length - 1 || isAbsolute(item.item), `item ${index}`)
  })
}

/** "Organization": name, url, logo; ways of contact each with something to reach it by. */
function organization(data: Data, faults: Faults): void {
  faults.unless(data.name && isAbsolute(data.url), 'name and url')
  faults.unless(isAbsolute((data.logo as Data | undefined)?.url), 'logo')
  const point = data.contactPoint as Data | undefined
  if (point) faults.unless(point.telephone || point.email, 'contactPoint without a way')
}

/** "Site names" and "Sitelinks search box": name and address, and where the words of a search go. */
function webSite(data: Data, faults: Faults): void {
  faults.unless(data.name && isAbsolute(data.url), 'name and url')
  const action = data.potentialAction as Data
  const template = String((action.target as Data).urlTemplate)
  const [, name] = /^required name=(\w+)$/.exec(String(action['query-input'])) ?? []
  faults.unless(name && template.includes(`{${name}}`), 'query-input names a part of urlTemplate')
  faults.unless(isAbsolute(template.replace(/\{\w+\}/, 'x')), 'urlTemplate')
}

/**
 * LRMI's properties (dublincore.org/specifications/lrmi) in schema.org's LearningResource: name, type and level as
 * words or terms, terms with a name in a named set, a licence by its address, files with address and media type.
 */
function learningResource(data: Data, faults: Faults): void {
  faults.unless(data.name && isAbsolute(data.url), 'name and url')
  faults.unless(typeof data.learningResourceType === 'string', 'learningResourceType')
  const terms = ['educationalLevel', 'teaches', 'about'].flatMap((name) => data[name] ?? [])
  for (const term of terms as Data[]) {
    const set = term.inDefinedTermSet as Data | undefined
    faults.unless(term['@type'] === 'DefinedTerm' && term.name && term.termCode, 'term')
    faults.unless(set?.name, 'term of no set')
  }
  for (const file of (data.encoding ?? []) as Data[]) {
    faults.unless(isAbsolute(file.contentUrl ?? file.url), 'encoding without an address')
    if (file.contentUrl) {
      faults.unless(/^\w+\/[\w.+-]+$/.test(String(file.encodingFormat)), 'encodingFormat')
      faults.unless(/^[\d.]+ [KMG]?B$/.test(String(file.contentSize)), 'contentSize')
    }
  }
  for (const maker of (data.creator ?? []) as Data[]) {
    const inner = maker['@type'] === 'Role' ? (maker.creator as Data) : maker
    faults.unless(inner.name, 'creator.name')
  }
  faults.unless((data.provider as Data | undefined)?.name, 'provider')
  faults.unless(data.isAccessibleForFree === true, 'isAccessibleForFree')
}

const RULES: Record<string, (data: Data, faults: Faults) => void> = {
  Article: article,
  NewsArticle: article,
  Event: event,
  BreadcrumbList: breadcrumbs,
  GovernmentOrganization: organization,
  WebSite: webSite,
  LearningResource: learningResource,
}
