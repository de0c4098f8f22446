import type { Metadata } from 'next'
import { NewsCard } from '@/news/components/NewsCard'
import { NewsFilters } from '@/news/components/NewsFilters'
import { parseNewsQuery } from '@/news/parseNewsQuery'
import { findNews, findPinnedNews } from '@/news/queries'
import { CardGrid } from '@/site/components/Card'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { recentYears } from '@/site/recentYears'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

const TITLE = 'ข่าวประชาสัมพันธ์'

export async function generateMetadata({ searchParams }: PageWithParams): Promise<Metadata> {
  const { q: _q, month: _month, ...rest } = parseNewsQuery(await searchParams)
  return pageMetadata({
    title: TITLE,
    description: 'ข่าวกิจกรรมและข้อมูลข่าวสารของกลุ่ม เรียงจากใหม่สุด',
    path: toHref('/news', rest),
  })
}

export default async function NewsPage({ searchParams }: PageWithParams) {
  const query = parseNewsQuery(await searchParams)
  const { page, ...params } = query
  const isFront = toHref('/news', { ...query }) === '/news'
  const [{ docs, totalPages, totalDocs }, pinned] = await Promise.all([
    findNews(query),
    isFront ? findPinnedNews() : [],
  ])
  const pinnedIDs = new Set(pinned.map(({ id }) => id))
  const items = [...pinned, ...docs.filter(({ id }) => !pinnedIDs.has(id))]

  return (
    <div className="wrap">
      <PageHead title={TITLE} />
      <NewsFilters query={query} years={recentYears(query.year)} />
      {items.length > 0 ? (
        <>
          <ListCount total={totalDocs} noun="ข่าว" page={page} totalPages={totalPages} />
          <CardGrid>
            {items.map((item, index) => (
              <NewsCard key={item.id} item={item} isFirst={index === 0} />
            ))}
          </CardGrid>
          <Pagination path="/news" params={params} page={page} totalPages={totalPages} />
        </>
      ) : page > 1 ? (
        <BeyondLastPage href={toHref('/news', params)} />
      ) : (
        <EmptyState title={isFront ? 'ยังไม่มีข่าวเผยแพร่' : 'ไม่พบข่าวที่ตรงกับเงื่อนไข'}>
          {isFront ? null : (
            <p>
              ลองลดเงื่อนไข หรือ <a href="/news">ดูข่าวทั้งหมด</a>
            </p>
          )}
        </EmptyState>
      )}
    </div>
  )
}
