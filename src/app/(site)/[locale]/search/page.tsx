import type { Metadata } from 'next'
import { NothingFound } from '@/search/components/NothingFound'
import { ResultGroup } from '@/search/components/ResultGroup'
import { parseSearchQuery } from '@/search/parseSearchQuery'
import { searchDatabase } from '@/search/searchDatabase'
import { titleFor, WORDS } from '@/search/words'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
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
  const { q, kind, page } = parseSearchQuery(await searchParams)
  const title = lang.say(q ? titleFor(q) : WORDS.search)
  return pageMetadata({ title, path: toHref('/search', { q, kind, page }), isIndexed: false })
}

export default async function SearchPage({ params, searchParams }: PageWithParams) {
  const lang = await readLanguage(params)
  const query = parseSearchQuery(await searchParams)
  const { groups, isLoose } = await searchDatabase(query)
  const { q, kind, page } = query

  return (
    <div className="wrap">
      <PageHead title={lang.say(WORDS.search)} />
      <SearchForm query={q} id="page-q" name={lang.say(WORDS.search)} />
      {groups.length > 0 ? (
        <>
          <p className="list-count section" role="status">
            {lang.say(WORDS.resultsFor)} “<span lang={lang.langOf(q)}>{q}</span>”
            {isLoose ? ` ${lang.say(WORDS.loose)}` : ''}
          </p>
          {groups.map((group) => (
            <ResultGroup key={group.kind} group={group} query={query} />
          ))}
        </>
      ) : !q ? (
        <div className="section">
          <EmptyState title={lang.say(WORDS.start)}>
            <p>{lang.say(WORDS.startHelp)}</p>
          </EmptyState>
        </div>
      ) : page > 1 ? (
        <BeyondLastPage href={toHref('/search', { q, kind })} />
      ) : (
        <NothingFound query={query} />
      )}
    </div>
  )
}
