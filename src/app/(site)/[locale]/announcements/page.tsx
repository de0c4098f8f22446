import type { Metadata } from 'next'
import { ANNOUNCEMENT_CATEGORIES } from '@/announcements/Announcements'
import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { parseAnnouncementsQuery } from '@/announcements/parseAnnouncementsQuery'
import { findAnnouncements } from '@/announcements/queries'
import { ANNOUNCEMENTS } from '@/announcements/words'
import { Archive } from '@/site/components/Archive'
import { ArchiveFilters } from '@/site/components/ArchiveFilters'
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
  const query = parseAnnouncementsQuery(await searchParams)
  return pageMetadata({
    title: say(ANNOUNCEMENTS.title),
    description: say(ANNOUNCEMENTS.description),
    path: toHref('/announcements', { ...query }),
    isIndexed: !query.q,
    feed: { path: '/announcements', title: ANNOUNCEMENTS.title },
  })
}

export default async function AnnouncementsPage({ params, searchParams }: PageWithParams) {
  const { href, say } = await readLanguage(params)
  const query = parseAnnouncementsQuery(await searchParams)
  const { page, ...filters } = query
  const [{ docs, totalPages, totalDocs }, oldest] = await Promise.all([
    findAnnouncements(query),
    findOldest('announcements'),
  ])
  const isFront = toHref('/announcements', { ...query }) === '/announcements'

  return (
    <div className="wrap">
      <PageHead title={say(ANNOUNCEMENTS.title)} />
      <ArchiveFilters
        path="/announcements"
        words={ANNOUNCEMENTS}
        query={query}
        categories={ANNOUNCEMENT_CATEGORIES}
      />
      {docs.length > 0 ? (
        <>
          <ListCount
            total={totalDocs}
            noun={say(ANNOUNCEMENTS.noun)}
            page={page}
            totalPages={totalPages}
          />
          <AnnouncementRows items={docs} heading="h2" />
          <Pagination path="/announcements" params={filters} page={page} totalPages={totalPages} />
        </>
      ) : page > 1 ? (
        <BeyondLastPage href={toHref('/announcements', filters)} />
      ) : (
        <EmptyState title={say(isFront ? ANNOUNCEMENTS.none : ANNOUNCEMENTS.noMatch)}>
          {isFront ? null : (
            <p>
              {say(ANNOUNCEMENTS.fewer)}{' '}
              <a href={href('/announcements')}>{say(ANNOUNCEMENTS.seeAll)}</a>
            </p>
          )}
        </EmptyState>
      )}
      <Archive
        path="/announcements"
        title={say(ANNOUNCEMENTS.archive)}
        oldest={oldest}
        year={query.year}
        month={query.month}
      />
    </div>
  )
}
