import type { Metadata } from 'next'
import { LibraryCard } from '@/library/components/LibraryCard'
import { LibraryFilters, toParams } from '@/library/components/LibraryFilters'
import { findLibrary, MERGED_PAGES_MAX } from '@/library/findLibrary'
import { parseLibraryQuery } from '@/library/parseLibraryQuery'
import { findLearningAreas } from '@/library/queries'
import { CardGrid } from '@/site/components/Card'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { Notice } from '@/site/components/Notice'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

const TITLE = 'คลังสื่อและนวัตกรรม'

export async function generateMetadata({ searchParams }: PageWithParams): Promise<Metadata> {
  const { q: _q, sort: _sort, ...rest } = parseLibraryQuery(await searchParams)
  return pageMetadata({
    title: TITLE,
    description: 'สื่อการเรียนรู้และนวัตกรรม ค้นตามกลุ่มสาระ ระดับชั้น และชนิดสื่อ เปิดใช้และดาวน์โหลดได้',
    path: toHref('/library', rest),
  })
}

export default async function LibraryPage({ searchParams }: PageWithParams) {
  const query = parseLibraryQuery(await searchParams)
  const { page: _page, kind, ...rest } = query
  const params = { ...toParams(rest), kind }
  const [{ docs, page, totalPages, totalDocs }, areas] = await Promise.all([
    findLibrary(query),
    findLearningAreas(),
  ])
  const isFront = toHref('/library', { ...params, page: query.page }) === '/library'

  return (
    <div className="wrap">
      <PageHead title={TITLE} />
      <LibraryFilters query={query} areas={areas} />
      {docs.length > 0 ? (
        <>
          <ListCount total={totalDocs} noun="รายการ" page={page} totalPages={totalPages} />
          <CardGrid>
            {docs.map((item, index) => (
              <LibraryCard key={item.id} item={item} isFirst={index === 0} />
            ))}
          </CardGrid>
          {!kind && page === MERGED_PAGES_MAX ? (
            <Notice title="ถึงหน้าสุดท้ายของรายการรวมแล้ว">
              <p>เลือกสื่อการเรียนรู้หรือนวัตกรรมด้านบน เพื่อดูรายการที่เก่ากว่านี้</p>
            </Notice>
          ) : null}
          <Pagination path="/library" params={params} page={page} totalPages={totalPages} />
        </>
      ) : query.page > 1 ? (
        <BeyondLastPage href={toHref('/library', params)} />
      ) : (
        <EmptyState title={isFront ? 'คลังยังว่างอยู่' : 'ไม่พบรายการที่ตรงกับเงื่อนไข'}>
          {isFront ? null : (
            <ul>
              <li>ลองใช้คำที่สั้นลง หรือตรวจตัวสะกด</li>
              <li>ลองเลือกระดับชั้นหรือชนิดสื่อเป็น “ทั้งหมด”</li>
              <li>
                <a href="/library">ดูทุกรายการในคลัง</a>
              </li>
            </ul>
          )}
        </EmptyState>
      )}
    </div>
  )
}
