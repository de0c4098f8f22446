import type { Metadata } from 'next'
import { ChosenFilters } from '@/library/components/ChosenFilters'
import { ExportLinks } from '@/library/components/ExportLinks'
import { FacetPanel } from '@/library/components/FacetPanel'
import { LibraryNothing } from '@/library/components/LibraryNothing'
import { LibraryResults } from '@/library/components/LibraryResults'
import { LibrarySearch } from '@/library/components/LibrarySearch'
import { LibraryToolbar } from '@/library/components/LibraryToolbar'
import { findBroader } from '@/library/findBroader'
import { searchLibrary } from '@/library/searchLibrary'
import { chosenOf, libraryHref, toParams } from '@/library/libraryHref'
import { parseLibraryQuery, usualSort } from '@/library/parseLibraryQuery'
import { COLLECTION_WORDS } from '@/library/collections/words'
import { LESSON_WORDS } from '@/library/lesson/words'
import { WORDS } from '@/library/words'
import { Correction } from '@/search/components/Correction'
import { UnderstoodFacets } from '@/search/components/UnderstoodFacets'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

/** Each further choice multiplies the pages that hold the same items; machines follow none beyond this. */
const INDEXED_CHOICES = 2

export async function generateMetadata({
  params,
  searchParams,
}: PageWithParams): Promise<Metadata> {
  const lang = await readLanguage(params)
  const query = parseLibraryQuery(await searchParams)
  const { q, sort, view } = query
  const isPlain = !q && sort === usualSort(q) && view === 'grid'
  return pageMetadata({
    title: lang.say(WORDS.library),
    description: lang.say(WORDS.about),
    path: libraryHref(query),
    isIndexed: isPlain && chosenOf(query).length <= INDEXED_CHOICES,
    feed: { path: '/library', title: WORDS.library },
  })
}

export default async function LibraryPage({ params, searchParams }: PageWithParams) {
  const lang = await readLanguage(params)
  const query = parseLibraryQuery(await searchParams)
  const results = await searchLibrary(query)
  const { answer, totalPages, facets, nameOf } = results
  const isAskedFor = query.q !== '' || chosenOf(query).length > 0
  const areas = answer.understood.facets
    .filter(({ facet }) => facet === 'area')
    .flatMap(({ values }) => values)

  return (
    <div className="wrap">
      <PageHead title={lang.say(WORDS.library)}>
        <p className="kit-more">
          <a href={lang.href('/library/collections')}>{lang.say(COLLECTION_WORDS.collections)}</a>
          <a href={lang.href('/lesson')} data-lesson="">
            {lang.say(LESSON_WORDS.lesson)}
          </a>
        </p>
      </PageHead>
      <LibrarySearch query={query} />
      <Correction answer={answer} exactHref={libraryHref({ ...query, exact: 1, page: 1 })} />
      <UnderstoodFacets
        answer={answer}
        nameOf={nameOf}
        hrefFor={(q) => libraryHref({ ...query, q, sort: usualSort(q), page: 1 })}
      />
      <ChosenFilters query={query} nameOf={nameOf} />
      <div className="library-layout">
        <FacetPanel query={query} facets={facets} nameOf={nameOf} />
        <div>
          {answer.hits.length > 0 ? (
            <>
              <LibraryToolbar query={query} total={answer.total} totalPages={totalPages} />
              <LibraryResults results={results} query={query} />
              <Pagination
                path="/library"
                params={toParams(query)}
                page={query.page}
                totalPages={totalPages}
              />
              <ExportLinks query={query} />
            </>
          ) : answer.total > 0 ? (
            <BeyondLastPage href={libraryHref({ ...query, page: 1 })} />
          ) : isAskedFor ? (
            <LibraryNothing
              query={query}
              results={results}
              broader={await findBroader({ query, areas })}
            />
          ) : (
            <EmptyState title={lang.say(WORDS.empty)} />
          )}
        </div>
      </div>
    </div>
  )
}
