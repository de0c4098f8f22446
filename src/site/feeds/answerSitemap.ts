import { pagedKinds } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import { composeSitemap, composeSitemapIndex } from './composeSitemap'
import { findOfficePages } from './findOfficePages'
import { countSitemapItems, findSitemapItems, PART_SIZE } from './findSitemapItems'

const PART = /^([a-z-]+?)(?:-(\d{1,4}))?\.xml$/

/**
 * The whole sitemap, or the list of its parts when it is larger than one.
 * @param partSize how many items one part holds
 */
export async function answerSitemap(partSize = PART_SIZE): Promise<Response> {
  const counts = await Promise.all(
    pagedKinds.map(async (kind) => ({ kind, count: await countSitemapItems(kind) })),
  )
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total <= partSize) {
    const items = await Promise.all(
      pagedKinds.map((kind) => findSitemapItems({ kind, page: 1, partSize })),
    )
    return answer(composeSitemap([...(await findOfficePages()), ...items.flat()]))
  }

  const parts = counts.flatMap(({ kind, count }) =>
    Array.from({ length: Math.ceil(count / partSize) }, (_, index) => `${kind}-${index + 1}`),
  )
  const urls = ['office', ...parts].map((part) => ({ url: absoluteURL(`/sitemaps/${part}.xml`) }))
  return answer(composeSitemapIndex(urls))
}

/** One part of a large sitemap; 404 for a name that is none. */
export async function answerSitemapPart(name: string, partSize = PART_SIZE): Promise<Response> {
  const match = PART.exec(name)
  if (match?.[1] === 'office' && !match[2]) return answer(composeSitemap(await findOfficePages()))
  const kind = pagedKinds.find((known) => known === match?.[1])
  const page = Number(match?.[2] ?? 0)
  const entries = kind && page > 0 ? await findSitemapItems({ kind, page, partSize }) : []
  if (entries.length === 0) return new Response(null, { status: 404 })
  return answer(composeSitemap(entries))
}

const answer = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
