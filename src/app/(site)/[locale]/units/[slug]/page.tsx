import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnnouncementRows } from '@/announcements/components/AnnouncementRows'
import { findNewestAnnouncements } from '@/announcements/queries'
import { LibraryCard } from '@/library/components/LibraryCard'
import { findNewestLibrary } from '@/library/queries'
import { NewsCard } from '@/news/components/NewsCard'
import { findNewestNews } from '@/news/queries'
import { Powers } from '@/office/components/Powers'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { findUnit } from '@/office/queries'
import { aboutUnit, WORDS } from '@/office/words'
import { CardGrid } from '@/site/components/Card'
import { PageHead } from '@/site/components/PageHead'
import { Section } from '@/site/components/Section'
import { decodeSegment } from '@/site/decodeSegment'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

const SHOWN = 3

async function openUnit({ params }: ItemPage) {
  const slug = decodeSegment((await params).slug)
  return (slug && (await findUnit(slug))) || notFound()
}

export async function generateMetadata(props: ItemPage): Promise<Metadata> {
  const { say } = await readLanguage(props.params)
  const { name, slug } = await openUnit(props)
  const path = `/units/${encodeURIComponent(slug ?? '')}`
  return pageMetadata({ title: name, description: say(aboutUnit(name)), path })
}

export default async function UnitPage(props: ItemPage) {
  const { langOf, say } = await readLanguage(props.params)
  const { id, name, clause, powers } = await openUnit(props)
  const [news, announcements, media] = await Promise.all([
    findNewestNews({ limit: SHOWN, unit: id }),
    findNewestAnnouncements({ limit: SHOWN, unit: id }),
    findNewestLibrary({
      collection: 'teaching-media',
      limit: SHOWN,
      where: { unit: { equals: id } },
    }),
  ])

  return (
    <div className="wrap">
      <PageHead title={name} trail={[{ label: say(WORDS.about), href: '/about' }]}>
        {clause ? <p lang={langOf(clause)}>{clause}</p> : null}
      </PageHead>
      {powers?.length ? (
        <section className="article">
          <ThaiOnlyNote texts={powers.map(({ text }) => text)} />
          <h2 className="section-title">{say(WORDS.powers)}</h2>
          <Powers powers={powers} />
        </section>
      ) : null}
      {news.length > 0 ? (
        <Section title={say(WORDS.unitNews)}>
          <CardGrid>
            {news.map((item) => (
              <NewsCard key={item.id} item={item} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {announcements.length > 0 ? (
        <Section title={say(WORDS.unitAnnouncements)}>
          <AnnouncementRows items={announcements} />
        </Section>
      ) : null}
      {media.length > 0 ? (
        <Section title={say(WORDS.unitMedia)}>
          <CardGrid>
            {media.map((item) => (
              <LibraryCard key={item.id} item={item} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </div>
  )
}
