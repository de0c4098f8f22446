import type { Metadata } from 'next'
import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { findNewestAnnouncements, findOpenAnnouncements } from '@/announcements/queries'
import { LibraryCard } from '@/library/components/LibraryCard'
import { findNewestLibrary } from '@/library/queries'
import { NewsCard } from '@/news/components/NewsCard'
import { findNewestNews, findPinnedNews } from '@/news/queries'
import { getHome } from '@/office/queries'
import { absoluteURL } from '@/site/absoluteURL'
import { CardGrid } from '@/site/components/Card'
import { ContactLines } from '@/site/components/ContactLines'
import { EmptyState } from '@/site/components/EmptyState'
import { HomeHero } from '@/site/components/HomeHero'
import { JsonLd } from '@/site/components/JsonLd'
import { Section } from '@/site/components/Section'
import { getSite } from '@/site/getSite'
import { governmentOrganization } from '@/site/jsonLd'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

const NEWS_SHOWN = 5
const ROWS_SHOWN = 5
const LIBRARY_SHOWN = 3

export async function generateMetadata(): Promise<Metadata> {
  const { groupName, officeName } = await getSite()
  const title = groupName || officeName
  const description = groupName ? `${groupName} ${officeName}` : officeName
  return { ...pageMetadata({ title, description, path: '/' }), title: { absolute: title } }
}

export default async function HomePage() {
  const [site, home, pinned, newest, open, announcements, media, innovations] = await Promise.all([
    getSite(),
    getHome(),
    findPinnedNews(),
    findNewestNews({ limit: NEWS_SHOWN }),
    findOpenAnnouncements({ limit: ROWS_SHOWN }),
    findNewestAnnouncements({ limit: ROWS_SHOWN }),
    findNewestLibrary({ collection: 'teaching-media', limit: LIBRARY_SHOWN }),
    findNewestLibrary({ collection: 'innovations', limit: LIBRARY_SHOWN }),
  ])
  const news = firstOf([...pinned, ...newest], NEWS_SHOWN)
  const [lead, ...otherNews] = news
  const rows = firstOf([...open, ...announcements], ROWS_SHOWN)

  return (
    <>
      <HomeHero home={home} />
      <div className="wrap home">
        <div className="columns">
          <Section title="ข่าวล่าสุด" more={{ label: 'ข่าวทั้งหมด', href: '/news' }}>
            {lead ? (
              <CardGrid>
                <div className="card-wide">
                  <NewsCard item={lead} isFirst sizes="(min-width: 64rem) 26rem, 100vw" />
                </div>
                {otherNews.map((item) => (
                  <NewsCard key={item.id} item={item} />
                ))}
              </CardGrid>
            ) : (
              <EmptyState title="ยังไม่มีข่าวเผยแพร่" />
            )}
          </Section>
          <Section title="ประกาศ" more={{ label: 'ประกาศทั้งหมด', href: '/announcements' }}>
            {rows.length > 0 ? (
              <AnnouncementRows items={rows} />
            ) : (
              <EmptyState title="ยังไม่มีประกาศ" />
            )}
          </Section>
        </div>
        <Section title="สื่อการเรียนรู้ใหม่" more={{ label: 'คลังสื่อทั้งหมด', href: '/library' }}>
          {media.length > 0 ? (
            <CardGrid>
              {media.map((item) => (
                <LibraryCard key={item.id} item={item} />
              ))}
            </CardGrid>
          ) : (
            <EmptyState title="ยังไม่มีสื่อการเรียนรู้เผยแพร่" />
          )}
        </Section>
        {innovations.length > 0 ? (
          <Section
            title="นวัตกรรมใหม่"
            more={{ label: 'นวัตกรรมทั้งหมด', href: '/library?kind=innovations' }}
          >
            <CardGrid>
              {innovations.map((item) => (
                <LibraryCard key={item.id} item={item} />
              ))}
            </CardGrid>
          </Section>
        ) : null}
        <ContactLines contact={site.contact} more={{ label: 'เกี่ยวกับสำนักงาน', href: '/about' }} />
      </div>
      <JsonLd
        data={governmentOrganization({
          name: site.officeName,
          url: absoluteURL('/'),
          group: site.groupName,
          contact: site.contact,
        })}
      />
    </>
  )
}

/** The first of a list, each once. */
function firstOf<T extends { id: string }>(items: T[], count: number): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].slice(0, count)
}
