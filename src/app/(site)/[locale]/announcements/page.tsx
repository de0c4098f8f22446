import type { Metadata } from 'next'
import { AnnouncementFilters } from '@/announcements/components/AnnouncementFilters'
import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { parseAnnouncementsQuery } from '@/announcements/parseAnnouncementsQuery'
import { findAnnouncements } from '@/announcements/queries'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { recentYears } from '@/site/recentYears'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

const TITLE = 'ประกาศ'

export async function generateMetadata({ searchParams }: PageWithParams): Promise<Metadata> {
  const { q: _q, ...rest } = parseAnnouncementsQuery(await searchParams)
  return pageMetadata({
    title: TITLE,
    description: 'ประกาศทางการพร้อมเลขที่ วันที่ กำหนดปิดรับ และเอกสารแนบ',
    path: toHref('/announcements', rest),
  })
}

export default async function AnnouncementsPage({ searchParams }: PageWithParams) {
  const query = parseAnnouncementsQuery(await searchParams)
  const { page, ...params } = query
  const { docs, totalPages, totalDocs } = await findAnnouncements(query)
  const isFront = toHref('/announcements', { ...query }) === '/announcements'

  return (
    <div className="wrap">
      <PageHead title={TITLE} />
      <AnnouncementFilters query={query} years={recentYears(query.year)} />
      {docs.length > 0 ? (
        <>
          <ListCount total={totalDocs} noun="ประกาศ" page={page} totalPages={totalPages} />
          <AnnouncementRows items={docs} heading="h2" />
          <Pagination path="/announcements" params={params} page={page} totalPages={totalPages} />
        </>
      ) : page > 1 ? (
        <BeyondLastPage href={toHref('/announcements', params)} />
      ) : (
        <EmptyState title={isFront ? 'ยังไม่มีประกาศ' : 'ไม่พบประกาศที่ตรงกับเงื่อนไข'}>
          {isFront ? null : (
            <p>
              ลองลดเงื่อนไข หรือ <a href="/announcements">ดูประกาศทั้งหมด</a>
            </p>
          )}
        </EmptyState>
      )}
    </div>
  )
}
