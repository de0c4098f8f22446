import type { Metadata } from 'next'
import { NothingFound } from '@/search/components/NothingFound'
import { ResultGroup } from '@/search/components/ResultGroup'
import { parseSearchQuery } from '@/search/parseSearchQuery'
import { searchDatabase } from '@/search/searchDatabase'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { SearchForm } from '@/site/components/SearchForm'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ searchParams }: PageWithParams): Promise<Metadata> {
  const { q } = parseSearchQuery(await searchParams)
  const title = q ? `ค้นหา: ${q}` : 'ค้นหา'
  return pageMetadata({ title, path: '/search', isIndexed: false })
}

export default async function SearchPage({ searchParams }: PageWithParams) {
  const query = parseSearchQuery(await searchParams)
  const { groups, isLoose } = await searchDatabase(query)
  const { q, kind, page } = query

  return (
    <div className="wrap">
      <PageHead title="ค้นหา" />
      <SearchForm query={q} id="page-q" />
      {groups.length > 0 ? (
        <>
          <p className="list-count section" role="status">
            ผลการค้นหา “{q}”{isLoose ? ' ไม่พบทั้งวลี จึงแสดงรายการที่มีคำเหล่านี้' : ''}
          </p>
          {groups.map((group) => (
            <ResultGroup key={group.kind} group={group} query={query} />
          ))}
        </>
      ) : !q ? (
        <div className="section">
          <EmptyState title="พิมพ์คำที่ต้องการค้นหา">
            <p>ค้นได้ทั้งข่าว ประกาศ สื่อการเรียนรู้ นวัตกรรม และเอกสาร</p>
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
