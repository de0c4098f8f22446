import type { Metadata } from 'next'
import { BROWSE_ID, LibraryBrowse } from '@/library/components/LibraryBrowse'
import { LibraryCard } from '@/library/components/LibraryCard'
import { LibraryEmpty } from '@/library/components/LibraryEmpty'
import { LibraryFilters, toParams } from '@/library/components/LibraryFilters'
import { findLibrary, MERGED_PAGES_MAX } from '@/library/findLibrary'
import { parseLibraryQuery } from '@/library/parseLibraryQuery'
import { findLearningAreas } from '@/library/queries'
import { WORDS } from '@/library/words'
import { CardGrid } from '@/site/components/Card'
import { BeyondLastPage } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { Notice } from '@/site/components/Notice'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

export async function generateMetadata({
  params,
  searchParams,
}: PageWithParams): Promise<Metadata> {
  const lang = await readLanguage(params)
  const { sort, ...query } = parseLibraryQuery(await searchParams)
  const isUsualOrder = sort === 'newest'
  return pageMetadata({
    title: lang.say(WORDS.library),
    description: lang.say(WORDS.about),
    path: toHref('/library', { ...query, sort: isUsualOrder ? undefined : sort }),
    isIndexed: !query.q && isUsualOrder,
    feed: { path: '/library', title: WORDS.library },
  })
}

export default async function LibraryPage({ params, searchParams }: PageWithParams) {
  const lang = await readLanguage(params)
  const query = parseLibraryQuery(await searchParams)
  const { page: _page, kind, ...rest } = query
  const filters = { ...toParams(rest), kind }
  const [{ docs, page, totalPages, totalDocs }, areas] = await Promise.all([
    findLibrary(query),
    findLearningAreas(),
  ])
  const isFront = toHref('/library', { ...filters, page: query.page }) === '/library'

  return (
    <div className="wrap">
      <PageHead title={lang.say(WORDS.library)}>
        <p>
          <a href={`#${BROWSE_ID}`}>{lang.say(WORDS.browse)}</a>
        </p>
      </PageHead>
      <LibraryFilters query={query} areas={areas} />
      {docs.length > 0 ? (
        <>
          <ListCount
            total={totalDocs}
            noun={lang.say(totalDocs === 1 ? WORDS.item : WORDS.items)}
            page={page}
            totalPages={totalPages}
          />
          <CardGrid>
            {docs.map((item, index) => (
              <LibraryCard key={item.id} item={item} isFirst={index === 0} heading="h2" />
            ))}
          </CardGrid>
          {!kind && page === MERGED_PAGES_MAX ? (
            <Notice title={lang.say(WORDS.mergedEnd)}>
              <p>{lang.say(WORDS.mergedEndHelp)}</p>
            </Notice>
          ) : null}
          <Pagination path="/library" params={filters} page={page} totalPages={totalPages} />
        </>
      ) : query.page > 1 ? (
        <BeyondLastPage href={toHref('/library', filters)} />
      ) : (
        <LibraryEmpty isFiltered={!isFront} />
      )}
      <LibraryBrowse kind={kind} areas={areas} />
    </div>
  )
}
