/** Structured data after schema.org, as plain objects. */

type Thing = Record<string, unknown>

/** JSON that cannot end the script element it stands in. */
export const toScriptJSON = (data: object): string =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')

const thing = (type: string, properties: Thing): Thing => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...properties,
})

export const breadcrumbList = (crumbs: { name: string; url?: string }[]): Thing =>
  thing('BreadcrumbList', {
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  })

export interface ItemFacts {
  title: string
  summary?: string | null
  url: string
  imageURL?: string
  publishedAt?: string | null
  updatedAt?: string | null
  publisher: string
}

export const newsArticle = ({
  title,
  summary,
  url,
  imageURL,
  publishedAt,
  updatedAt,
  publisher,
}: ItemFacts): Thing =>
  thing('NewsArticle', {
    headline: title,
    description: summary || undefined,
    url,
    mainEntityOfPage: url,
    image: imageURL ? [imageURL] : undefined,
    datePublished: publishedAt ?? undefined,
    dateModified: updatedAt ?? undefined,
    inLanguage: 'th',
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
  })

export const event = (
  facts: ItemFacts & { startDate: string; endDate?: string | null; place?: string | null },
): Thing =>
  thing('Event', {
    name: facts.title,
    description: facts.summary || undefined,
    url: facts.url,
    image: facts.imageURL ? [facts.imageURL] : undefined,
    startDate: facts.startDate,
    endDate: facts.endDate ?? undefined,
    location: facts.place ? { '@type': 'Place', name: facts.place } : undefined,
    organizer: { '@type': 'GovernmentOrganization', name: facts.publisher },
  })

export const learningResource = (
  facts: ItemFacts & {
    creators: string[]
    levels: string[]
    area?: string
    type?: string
    licenceURL?: string
  },
): Thing =>
  thing('LearningResource', {
    name: facts.title,
    description: facts.summary || undefined,
    url: facts.url,
    image: facts.imageURL ? [facts.imageURL] : undefined,
    datePublished: facts.publishedAt ?? undefined,
    dateModified: facts.updatedAt ?? undefined,
    inLanguage: 'th',
    isAccessibleForFree: true,
    learningResourceType: facts.type,
    educationalLevel: facts.levels.length > 0 ? facts.levels : undefined,
    about: facts.area,
    license: facts.licenceURL,
    author: facts.creators.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'GovernmentOrganization', name: facts.publisher },
  })

export const governmentOrganization = ({
  name,
  url,
  group,
  contact,
}: {
  name: string
  url: string
  group: string
  contact: { address?: string | null; phone?: string | null; email?: string | null }
}): Thing =>
  thing('GovernmentOrganization', {
    name,
    url,
    department: group ? { '@type': 'GovernmentOrganization', name: group } : undefined,
    address: contact.address || undefined,
    telephone: contact.phone || undefined,
    email: contact.email || undefined,
  })
