import { itemHref, type ItemKind } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import { listed } from '../listed'
import { composeSitemap, composeSitemapIndex, type SitemapEntry } from './composeSitemap'

/** Kinds whose items have pages of their own. */
const KINDS = [
  'news',
  'announcements',
  'teaching-media',
  'innovations',
  'pages',
] as const satisfies ItemKind[]
type SitemapKind = (typeof KINDS)[number]

const FIXED = [
  '/',
  '/news',
  '/announcements',
  '/library',
  '/documents',
  '/processes',
  '/about',
  '/about/duties',
  '/contact',
]

/** As many addresses as one file holds here; the protocol allows 50,000, which would take long to draw. */
export const PART_SIZE = 5_000

const PART = /^([a-z-]+?)(?:-(\d{1,4}))?\.xml$/

/** The whole sitemap, or the list of its parts when it is larger than one. */
export async function answerSitemap(): Promise<Response> {
  const payload = await getPayload()
  const counts = await Promise.all(
    KINDS.map(async (kind) => {
      const { totalDocs } = await payload.count({
        collection: kind,
        where: listed(),
        ...asVisitor,
      })
      return { kind, totalDocs }
    }),
  )
  const total = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  if (total <= PART_SIZE) {
    const items = await Promise.all(KINDS.map((kind) => findEntries({ kind, page: 1 })))
    return answer(composeSitemap([...(await findOfficeEntries()), ...items.flat()]))
  }

  const parts = counts.flatMap(({ kind, totalDocs }) =>
    Array.from({ length: Math.ceil(totalDocs / PART_SIZE) }, (_, index) => `${kind}-${index + 1}`),
  )
  const urls = ['office', ...parts].map((part) => ({ url: absoluteURL(`/sitemaps/${part}.xml`) }))
  return answer(composeSitemapIndex(urls))
}

/** One part of a large sitemap; 404 for a name that is none. */
export async function answerSitemapPart(name: string): Promise<Response> {
  const match = PART.exec(name)
  if (match?.[1] === 'office' && !match[2]) return answer(composeSitemap(await findOfficeEntries()))
  const kind = KINDS.find((known) => known === match?.[1])
  const page = Number(match?.[2] ?? 0)
  const entries = kind && page > 0 ? await findEntries({ kind, page }) : []
  if (entries.length === 0) return new Response(null, { status: 404 })
  return answer(composeSitemap(entries))
}

async function findEntries({
  kind,
  page,
}: {
  kind: SitemapKind
  page: number
}): Promise<SitemapEntry[]> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed(),
    select: { slug: true, updatedAt: true },
    sort: '-publishedAt',
    depth: 0,
    page,
    limit: PART_SIZE,
    pagination: false,
    ...asVisitor,
  })
  return docs.map(({ slug, updatedAt }) => ({
    url: absoluteURL(toPath({ kind, slug: slug ?? '' })),
    lastmod: updatedAt,
  }))
}

/** The pages that answer at an address of their own must not be listed under two. */
const toPath = ({ kind, slug }: { kind: SitemapKind; slug: string }): string =>
  kind === 'pages' && ['privacy', 'accessibility', 'about', 'contact'].includes(slug)
    ? `/${slug}`
    : itemHref({ kind, slug })

async function findOfficeEntries(): Promise<SitemapEntry[]> {
  const payload = await getPayload()
  const [units, processes] = await Promise.all([
    payload.find({
      collection: 'units',
      select: { slug: true, updatedAt: true },
      depth: 0,
      limit: 100,
      pagination: false,
      ...asVisitor,
    }),
    payload.find({
      collection: 'processes',
      select: { no: true, updatedAt: true },
      depth: 0,
      limit: 100,
      pagination: false,
      ...asVisitor,
    }),
  ])
  return [
    ...FIXED.map((path) => ({ url: absoluteURL(path) })),
    ...units.docs.map(({ slug, updatedAt }) => ({
      url: absoluteURL(`/units/${encodeURIComponent(slug ?? '')}`),
      lastmod: updatedAt,
    })),
    ...processes.docs.map(({ no, updatedAt }) => ({
      url: absoluteURL(`/processes/${no}`),
      lastmod: updatedAt,
    })),
  ]
}

const answer = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
