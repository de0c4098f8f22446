import { cache } from 'react'
import type { Navigation, SiteSetting } from '@/payload-types'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { listed } from './listed'
import { pictureOf, type SiteFile } from './populated'

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

const UNNAMED = 'สำนักงานเขตพื้นที่การศึกษา'

/** Names and contact of the office; read once for each page. */
export const getSite = cache(async (): Promise<Site> => {
  const payload = await getPayload()
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 1, ...asVisitor })
  const officeName = settings.officeName || UNNAMED
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
})

export interface NavigationLink {
  label: string
  href: string
}

const STANDARD_LINKS: NavigationLink[] = [
  { label: 'ข่าว', href: '/news' },
  { label: 'ประกาศ', href: '/announcements' },
  { label: 'คลังสื่อและนวัตกรรม', href: '/library' },
  { label: 'เอกสาร', href: '/documents' },
  { label: 'กระบวนงาน', href: '/processes' },
  { label: 'เกี่ยวกับเรา', href: '/about' },
]

/** The links of the header; the standard ones until an administrator makes others. */
export const getNavigation = cache(async (): Promise<NavigationLink[]> => {
  const payload = await getPayload()
  const { items }: Navigation = await payload.findGlobal({
    slug: 'navigation',
    depth: 0,
    ...asVisitor,
  })
  return items?.length ? items.map(({ label, href }) => ({ label, href })) : STANDARD_LINKS
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
    ...asVisitor,
  })
  return docs.map(({ title, slug }) => ({ label: title ?? '', href: `/${slug}` }))
})

const DATED_KINDS = ['news', 'announcements', 'teaching-media', 'innovations'] as const

/** When a public item last changed; undefined while there is none. */
export const getLastUpdate = cache(async (): Promise<string | undefined> => {
  const payload = await getPayload()
  const newest = await Promise.all(
    DATED_KINDS.map((collection) =>
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
