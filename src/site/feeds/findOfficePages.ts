import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import { hasThai } from '../isTranslation'
import type { SitemapEntry } from './composeSitemap'
import { inLanguages } from './inLanguages'

/** Pages that are always there, in both languages. */
export const FIXED_PATHS = [
  '/',
  '/news',
  '/announcements',
  '/library',
  '/library/collections',
  '/documents',
  '/processes',
  '/calendar',
  '/distance-learning',
  '/status',
  '/about',
  '/about/duties',
  '/people',
  '/schools',
  '/contact',
]

const ROWS_MAX = 200

/** The addresses of the office's own pages: the fixed ones, its units and its processes. */
export async function findOfficePages(): Promise<SitemapEntry[]> {
  const payload = await getPayload()
  const [units, processes] = await Promise.all([
    payload.find({
      collection: 'units',
      select: { slug: true, updatedAt: true },
      sort: 'order',
      depth: 0,
      limit: ROWS_MAX,
      pagination: false,
      ...asVisitor,
    }),
    payload.find({
      collection: 'processes',
      select: { no: true, name: true, updatedAt: true },
      sort: 'no',
      depth: 0,
      limit: ROWS_MAX,
      pagination: false,
      ...asVisitor,
    }),
  ])
  return [
    ...FIXED_PATHS.map((path) => ({ path, isTranslated: true })),
    ...units.docs.map(({ slug, updatedAt }) => ({
      path: `/units/${encodeURIComponent(slug ?? '')}`,
      lastmod: updatedAt,
      isTranslated: true,
    })),
    // Of a process the words are official and stay as they are.
    ...processes.docs.map(({ no, name, updatedAt }) => ({
      path: `/processes/${no}`,
      lastmod: updatedAt,
      isTranslated: !hasThai(name),
    })),
  ].flatMap(inLanguages)
}
