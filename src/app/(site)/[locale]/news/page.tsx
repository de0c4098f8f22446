import type { Metadata } from 'next'
import { NEWS_CATEGORIES } from '@/news/News'
import { NewsCard } from '@/news/components/NewsCard'
import { parseNewsQuery } from '@/news/parseNewsQuery'
import { findNews, findPinnedNews } from '@/news/queries'
import { NEWS } from '@/news/words'
import { Archive } from '@/site/components/Archive'
import { ArchiveFilters } from '@/site/components/ArchiveFilters'
import { CardGrid } from '@/site/components/Card'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { findOldest } from '@/site/findOldest'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

export async function generateMetadata({
  params,
  searchParams,
}: PageWithParams): Promise<Metadata> {
  const { say } = await readLanguage(params)
  const query = parseNewsQuery(await searchParams)
  return pageMetadata({
    title: say(NEWS.title),
    description: say(NEWS.description),
    path: toHref('/news', { ...query }),
    isIndexed: !query.q,
    feed: { path: '/news', title: NEWS.title },
  })
}

export default async function NewsPage({ params, searchParams }: PageWithParams) {
  const { href, say } = await readLanguage(params)
  const query = parseNewsQuery(await searchParams)
  const { page, ...filters } = query
  const isFront = toHref('/news', { ...query }) === '/news'
  const [{ docs, totalPages, totalDocs }, pinned, oldest] = await Promise.all([
    findNews(query),
    isFront ? findPinnedNews() : [],
    findOldest('news'),
  ])
  const pinnedIDs = new Set(pinned.map(({ id }) => id))
  const items = [...pinned, ...docs.filter(({ id }) => !pinnedIDs.has(id))]

  return (
    <div className="wrap">
      <PageHead title={say(NEWS.title)} />
      <ArchiveFilters path="/news" words={NEWS} query={query} categories={NEWS_CATEGORIES} />
      {items.length > 0 ? (
        <>
          <ListCount total={totalDocs} noun={say(NEWS.noun)} page={page} totalPages={totalPages} />
          <CardGrid>
            {items.map((item, index) => (
              <NewsCard key={item.id} item={item} isFirst={index === 0} heading="h2" />
            ))}
          </CardGrid>
          <Pagination path="/news" params={filters} page={page} totalPages={totalPages} />
        </>
      ) : page > 1 ? (
        <BeyondLastPage href={toHref('/news', filters)} />
      ) : (
        <EmptyState title={say(isFront ? NEWS.none : NEWS.noMatch)}>
          {isFront ? null : (
            <p>
              {say(NEWS.fewer)} <a href={href('/news')}>{say(NEWS.seeAll)}</a>
            </p>
          )}
        </EmptyState>
      )}
      <Archive
        path="/news"
        title={say(NEWS.archive)}
        oldest={oldest}
        year={query.year}
        month={query.month}
      />
    </div>
  )
}
