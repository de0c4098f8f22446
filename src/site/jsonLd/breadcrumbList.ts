import type { BreadcrumbList, WithContext } from 'schema-dts'

/** The way to a page; the last crumb is the page itself and needs no address. */
export const breadcrumbList = (
  crumbs: { name: string; url?: string }[],
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
})
