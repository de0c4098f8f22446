import type { Metadata } from 'next'
import { findFacetNames } from '@/library/facets/findFacetNames'
import { Correction } from '@/search/components/Correction'
import { KindTabs } from '@/search/components/KindTabs'
import { NothingFound } from '@/search/components/NothingFound'
import { Results } from '@/search/components/Results'
import { UnderstoodFacets } from '@/search/components/UnderstoodFacets'
import { findEverywhere, type Everywhere } from '@/search/findEverywhere'
import { parseSearchQuery, searchHref } from '@/search/parseSearchQuery'
import { titleFor, WORDS } from '@/search/words'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { SearchForm } from '@/site/components/SearchForm'
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
  const query = parseSearchQuery(await searchParams)
  const title = lang.say(query.q ? titleFor(query.q) : WORDS.search)
  return pageMetadata({ title, path: searchHref(query), isIndexed: false })
}

export default async function SearchPage({ params, searchParams }: PageWithParams) {
  const lang = await readLanguage(params)
  const query = parseSearchQuery(await searchParams)
  const found = await findEverywhere(query)
  const nameOf = await findFacetNames({ values: { area: areasOf(found) }, language: lang })
  const { page: _page, ...kept } = query

  return (
    <div className="wrap">
      <PageHead title={lang.say(WORDS.search)} />
      <SearchForm query={query.q} id="page-q" name={lang.say(WORDS.search)} />
      {found ? (
        <>
          <Correction
            answer={found.answer}
            exactHref={searchHref({ ...query, exact: 1, page: 1 })}
          />
          <UnderstoodFacets
            answer={found.answer}
            nameOf={nameOf}
            hrefFor={(q) => searchHref({ ...query, q, page: 1 })}
          />
          {found.kinds.length > 1 || query.kind ? (
            <KindTabs query={query} kinds={found.kinds} />
          ) : null}
          {found.answer.hits.length > 0 ? (
            <>
              <ListCount
                total={found.answer.total}
                noun={lang.say(found.answer.total === 1 ? WORDS.item : WORDS.items)}
                page={query.page}
                totalPages={found.totalPages}
              />
              <Results answer={found.answer} />
              <Pagination
                path="/search"
                params={kept}
                page={query.page}
                totalPages={found.totalPages}
              />
              <p className="more">
                <a href={lang.href(toHref('/library', { q: query.q }))}>
                  {lang.say(WORDS.inLibrary)} →
                </a>
              </p>
            </>
          ) : found.answer.total > 0 ? (
            <BeyondLastPage href={searchHref({ ...query, page: 1 })} />
          ) : (
            <NothingFound query={query} found={found} />
          )}
        </>
      ) : (
        <div className="section">
          <EmptyState title={lang.say(WORDS.start)}>
            <p>{lang.say(WORDS.startHelp)}</p>
          </EmptyState>
        </div>
      )}
    </div>
  )
}

/** Only learning areas have names that must be read. */
const areasOf = (found: Everywhere | null): string[] =>
  (found?.answer.understood.facets ?? [])
    .filter(({ facet }) => facet === 'area')
    .flatMap(({ values }) => values)
