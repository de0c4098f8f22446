import { cache } from 'react'
import { datedKinds } from '@/editorial/kinds'
import type { Navigation, SiteSetting } from '@/payload-types'
import { asReader } from './asReader'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import type { Language } from './language'
import { listed } from './listed'
import { pageLanguage } from './pageLanguage'
import { pictureOf, type SiteFile } from './populated'
import { MENU, UNNAMED_OFFICE } from './words'

export interface Site {
  officeName: string
  groupName: string
  /** Short enough for a title bar. */
  shortName: string
  contact: NonNullable<SiteSetting['contact']>
  parentBodies: string[]
  powers: { no?: string | null; text: string }[]
  emblem?: SiteFile
}

/** Names and contact of the office; read once for each page. */
export const getSite = cache(() => readSite(pageLanguage()))

/** The same for what is no page, such as a feed. */
export async function readSite(language: Language): Promise<Site> {
  const payload = await getPayload()
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 1,
    ...asReader(language),
  })
  const officeName = settings.officeName || language.say(UNNAMED_OFFICE)
  const groupName = settings.groupName || ''
  return {
    officeName,
    groupName,
    shortName: settings.shortName || groupName || officeName,
    contact: settings.contact ?? {},
    parentBodies: (settings.parentBodies ?? []).map(({ name }) => name),
    powers: settings.powers ?? [],
    emblem: pictureOf(settings.emblem),
  }
}

export interface NavigationLink {
  label: string
  href: string
}

/** The links of the header; the standard ones until an administrator makes others. */
export const getNavigation = cache(async (): Promise<NavigationLink[]> => {
  const payload = await getPayload()
  const { say } = pageLanguage()
  const { items }: Navigation = await payload.findGlobal({
    slug: 'navigation',
    depth: 0,
    ...asReader(),
  })
  return items?.length
    ? items.map(({ label, href }) => ({ label, href }))
    : MENU.map(({ label, href }) => ({ label: say(label), href }))
})

/** The lasting pages the footer links to, of those that exist. */
export const getFooterPages = cache(async (): Promise<NavigationLink[]> => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'pages',
    where: listed({ slug: { in: ['privacy', 'accessibility'] } }),
    select: { title: true, slug: true },
    sort: '-slug',
    depth: 0,
    limit: 2,
    pagination: false,
    ...asReader(),
  })
  return docs.map(({ title, slug }) => ({ label: title ?? '', href: `/${slug}` }))
})

/** When a public item last changed; undefined while there is none. */
export const getLastUpdate = cache(async (): Promise<string | undefined> => {
  const payload = await getPayload()
  const newest = await Promise.all(
    datedKinds.map((collection) =>
      payload.find({
        collection,
        where: listed(),
        select: { updatedAt: true },
        sort: '-updatedAt',
        depth: 0,
        limit: 1,
        pagination: false,
        ...asVisitor,
      }),
    ),
  )
  return newest
    .flatMap(({ docs }) => docs.map(({ updatedAt }) => updatedAt))
    .sort()
    .pop()
})
