import type { Metadata } from 'next'
import { SchoolFilters, SchoolPlaces } from '@/office/components/SchoolFilters'
import { SchoolRows } from '@/office/components/SchoolRows'
import { findSchools } from '@/office/schools/findSchools'
import { narrowSchools } from '@/office/schools/narrowSchools'
import { parseSchoolsQuery } from '@/office/schools/parseSchoolsQuery'
import { SCHOOLS } from '@/office/schools/words'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
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
  const { say } = await readLanguage(params)
  const query = parseSchoolsQuery(await searchParams)
  const { query: asked } = narrowSchools({ schools: await findSchools(), query })
  return pageMetadata({
    title: say(SCHOOLS.title),
    description: say(SCHOOLS.description),
    path: toHref('/schools', { ...asked }),
    isIndexed: !asked.q,
  })
}

export default async function SchoolsPage({ params, searchParams }: PageWithParams) {
  const { href, say } = await readLanguage(params)
  const asked = parseSchoolsQuery(await searchParams)
  const schools = await findSchools()
  const { query, docs, totalDocs, totalPages, ...places } = narrowSchools({ schools, query: asked })
  const { page, ...filters } = query

  if (schools.length === 0) {
    return (
      <div className="wrap">
        <PageHead title={say(SCHOOLS.title)} />
        <EmptyState title={say(SCHOOLS.none)}>
          <p>
            {say(SCHOOLS.meanwhile)} <a href={href('/contact')}>{say(SCHOOLS.contact)}</a>
          </p>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="wrap">
      <PageHead title={say(SCHOOLS.title)} />
      <SchoolFilters query={query} {...places} />
      <SchoolPlaces query={query} {...places} />
      {docs.length > 0 ? (
        <>
          <ListCount
            total={totalDocs}
            noun={say(SCHOOLS.noun)}
            page={page}
            totalPages={totalPages}
          />
          <SchoolRows schools={docs} />
          <Pagination path="/schools" params={filters} page={page} totalPages={totalPages} />
        </>
      ) : page > 1 ? (
        <BeyondLastPage href={toHref('/schools', filters)} />
      ) : (
        <EmptyState title={say(SCHOOLS.noMatch)}>
          <p>
            {say(SCHOOLS.fewer)} <a href={href('/schools')}>{say(SCHOOLS.seeAll)}</a>
          </p>
        </EmptyState>
      )}
    </div>
  )
}
