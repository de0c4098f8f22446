import { SITE_URL, type Machines, type Page } from './openMachines'
import { sitemapURLs, type SitemapURL } from './rules/sitemapFaults'

/** Pages that no sitemap lists but anybody may open. */
const OTHERS = [
  '/news?page=2',
  '/news?category=activity',
  '/news?year=2570&month=11',
  '/announcements?year=2570',
  '/library?kind=innovations&level=m1',
  '/library?sort=uses',
  '/search?q=ข่าว',
  '/schools?q=a',
  '/calendar?year=2570&month=1',
  '/display',
].flatMap((path) => [path, `/en${path}`])

const sitemaps = new WeakMap<Machines, Promise<SitemapURL[]>>()

/** What the sitemap lists; read once, since the items stay as they are. */
export function sitemapOf(machines: Machines): Promise<SitemapURL[]> {
  const known =
    sitemaps.get(machines) ?? machines.get('/sitemap.xml').then(({ text }) => sitemapURLs(text))
  sitemaps.set(machines, known)
  return known
}

/** Every page of the sitemap, drawn a few at a time. */
export async function pagesOfSitemap(machines: Machines): Promise<Page[]> {
  const urls = await sitemapOf(machines)
  return openAll(
    machines,
    urls.map(({ loc }) => loc),
  )
}

/** Those and the ones outside it. */
export const allPages = async (machines: Machines): Promise<Page[]> => [
  ...(await pagesOfSitemap(machines)),
  ...(await openAll(
    machines,
    OTHERS.map((path) => SITE_URL + encodeURI(path)),
  )),
]

const AT_ONCE = 4

async function openAll({ page }: Machines, urls: string[]): Promise<Page[]> {
  const pages: Page[] = []
  for (let start = 0; start < urls.length; start += AT_ONCE) {
    pages.push(...(await Promise.all(urls.slice(start, start + AT_ONCE).map(page))))
  }
  return pages
}
